import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { appliedMigrations } from '../db/migrate.ts'
import type { Services } from '../services.ts'

const health = z.object({
  status: z.enum(['ok', 'unavailable']),
  version: z.string(),
  database: z.enum(['pglite', 'postgresql']),
  /** Name of the newest migration that is applied. */
  migrations: z.string().nullable(),
})

/** `GET /health`, for whoever keeps the server running: does it answer, and does its database. */
export const registerHealth = (app: FastifyInstance, services: Pick<Services, 'db' | 'version'>): void => {
  app.get(
    '/health',
    { schema: { hide: true, response: { 200: health, 503: health } } },
    async (_request, reply) => {
      const said = { version: services.version, database: services.db.kind }
      try {
        const applied = await appliedMigrations(services.db.owner)
        return await reply.send({ ...said, status: 'ok', migrations: applied.at(-1) ?? null })
      } catch {
        return reply.code(503).send({ ...said, status: 'unavailable', migrations: null })
      }
    },
  )
}

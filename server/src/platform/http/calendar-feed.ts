import type { FastifyInstance } from 'fastify'

/** A calendar as it is fetched; `etag` is the same as long as nothing changed. */
interface Fetched {
  readonly text: string
  readonly etag: string
}

/**
 * `GET /calendar/<secret>.ics`, for programs that follow a calendar: they have no session, the secret is all they know. The
 * log says the pattern of this path, as of any other, and never the secret.
 */
export const registerCalendarFeed = (
  app: FastifyInstance,
  read: (token: string) => Promise<Fetched | null>,
  hasAlready: (etag: string, header: string | undefined) => boolean,
): void => {
  app.get<{ Params: { file: string } }>(
    '/calendar/:file',
    { schema: { hide: true }, config: { rateLimit: { max: 120, timeWindow: 60_000 } } },
    async (request, reply) => {
      const [, token] = /^([\w-]+)\.ics$/.exec(request.params.file) ?? []
      const found = token === undefined ? null : await read(token)
      reply.header('cache-control', 'private, no-cache').header('referrer-policy', 'no-referrer')
      if (found === null) return reply.code(404).type('text/plain').send('')
      reply.header('etag', found.etag)
      if (hasAlready(found.etag, request.headers['if-none-match'])) return reply.code(304).send()
      return reply.type('text/calendar; charset=utf-8').send(found.text)
    },
  )
}

import fastifyStatic from '@fastify/static'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sendRefusal } from './refusal-answer.ts'

const dist = join(import.meta.dirname, '../../../../web/dist')

/** Whether an address is a page of the web app, which its own router knows, rather than a file or the API. */
const isPage = (method: string, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') && !path.startsWith('/api/') && !/\.\w+$/.test(path)

/** Serves the built web app: hashed files for ever, the page itself always fresh; everything else is refused as not found. */
export const serveWebApp = async (app: FastifyInstance): Promise<void> => {
  const built = existsSync(join(dist, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: dist,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes(`${dist}/assets/`)
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    if (built && isPage(request.method, path)) return reply.sendFile('index.html')
    return sendRefusal(request, reply, 'not-found', {})
  })
}

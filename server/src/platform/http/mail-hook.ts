import type { FastifyInstance } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import { largestReply } from '../mail/reply.ts'
import type { Services } from '../services.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a header is `Bearer` and the secret; takes as long for a near guess as for a far one. */
const proves = (header: string | undefined, secret: string): boolean =>
  timingSafeEqual(digest(header ?? ''), digest(`Bearer ${secret}`))

/**
 * `POST /hooks/mail`, for a provider of mail that hands in what came to the address for answers: one mail as it came, as
 * `message/rfc822`. Answers 204 whatever it was, so that nobody learns which answers count, and 401 without the secret.
 */
export const registerMailHook = (
  app: FastifyInstance,
  { config }: Pick<Services, 'config'>,
  handle: (source: Uint8Array) => Promise<void>,
): void => {
  const { inboundSecret } = config
  if (inboundSecret === null) return
  // In a scope of its own: no other door takes such a body.
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      ['message/rfc822', 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: largestReply },
      (_request, body, done) => done(null, body),
    )
    scope.post(
      '/hooks/mail',
      {
        schema: { hide: true },
        config: { rateLimit: { max: 600, timeWindow: 60_000 } },
        onRequest: async (request, reply) => {
          if (!proves(request.headers.authorization, inboundSecret)) return reply.code(401).send()
        },
      },
      async (request, reply) => {
        if (Buffer.isBuffer(request.body)) await handle(request.body)
        return reply.code(204).send()
      },
    )
  })
}

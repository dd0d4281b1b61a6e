import fastifyHelmet from '@fastify/helmet'
import fastify, { type FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'

type Headers = Readonly<Record<string, string>>

/** What browsers are told of every answer: by `helmet`, which would work it out again for each. */
const workOut = async ({ publicUrl }: Pick<Config, 'publicUrl'>): Promise<Headers> => {
  const overHttps = publicUrl?.startsWith('https:') === true
  const bare = fastify()
  bare.get('/', async () => '')
  const plain = await bare.inject('/')
  await bare.close()

  const protecting = fastify()
  await protecting.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The style sheets of the component library set variables of its theme in a style element.
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: overHttps ? [] : null,
      },
    },
    strictTransportSecurity: overHttps,
    referrerPolicy: { policy: 'no-referrer' },
  })
  protecting.get('/', async () => '')
  const answer = await protecting.inject('/')
  await protecting.close()
  return Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, value]) =>
      name in plain.headers ? [] : [[name, String(value)]],
    ),
  )
}

/** Sets on every answer what keeps its page and its content where they belong. */
export const protectAnswers = async (
  app: FastifyInstance,
  config: Pick<Config, 'publicUrl'>,
): Promise<void> => {
  const headers = await workOut(config)
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
}

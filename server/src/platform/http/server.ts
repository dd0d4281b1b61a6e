import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit from '@fastify/rate-limit'
import { apiRoot } from '@tweespraak/contract/route'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { DatabaseAway } from '../db/away.ts'
import type { Log } from '../log.ts'
import type { Viewer } from '../viewer.ts'
import { isCrossSite } from './cross-site.ts'
import { inputProblems } from './input-problems.ts'
import { paceKeptBy } from './pace.ts'
import { languageFor, sendRefusal } from './refusal-answer.ts'
import { protectAnswers } from './security-headers.ts'
import { storableText } from './storable-text.ts'

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null
  }
}

/** Largest body of an ordinary request, in bytes; uploads have a limit of their own. */
const bodyLimit = 1024 * 1024
/** Largest uploaded file, in bytes. */
const uploadLimit = 32 * 1024 * 1024

/** Says once that the database went away, instead of with every request, and once that it is back. */
const tellOutage = (app: FastifyInstance, log: Log): ((away: DatabaseAway) => void) => {
  let isAway = false
  app.addHook('onResponse', async (request, reply) => {
    // Who asks is known from the database.
    if (!isAway || request.viewer === null || reply.statusCode >= 500) return
    isAway = false
    log.info('the database answers again')
  })
  return ({ code }) => {
    if (isAway) return
    isAway = true
    log.error({ code }, 'the database cannot be reached: requests are refused until it answers again')
  }
}

const answerErrors = (app: FastifyInstance, log: Log): void => {
  const tell = tellOutage(app, log)
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      return sendRefusal(request, reply, 'bad-input', {
        fields: inputProblems(
          error.validation,
          languageFor(request),
          error.validationContext === 'body' ? request.body : undefined,
        ),
      })
    }
    if (error instanceof DatabaseAway) {
      tell(error)
      return sendRefusal(request, reply, 'database-away', {})
    }
    const status = error.statusCode ?? 500
    if (status === 413) return sendRefusal(request, reply, 'too-large', {})
    if (status === 429) return sendRefusal(request, reply, 'too-many-requests', {})
    if (status === 503) return sendRefusal(request, reply, 'too-busy', {})
    if (status < 500) return sendRefusal(request, reply, 'bad-input', { fields: [] })
    log.error({ err: error, route: request.routeOptions.url, request: request.id }, 'unexpected')
    return sendRefusal(request, reply, 'unexpected', { request: request.id })
  })
}

const logRequests = (app: FastifyInstance, log: Log): void => {
  app.addHook('onResponse', async (request, reply) => {
    // What browsers fetch of the screens would push out of sight what matters.
    log[request.url.startsWith(`${apiRoot}/`) || reply.statusCode >= 500 ? 'info' : 'debug'](
      {
        request: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    )
  })
}

/** Who is still being answered when the server stops goes on elsewhere: kept alive, their connection would hold it up for a minute. */
const letGoWhenClosing = (app: FastifyInstance): void => {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close')
  })
}

/** The HTTP server without routes: limits, headers, refusals in the caller's language, and a log without personal text. */
export const createHttpServer = async (config: Config, log: Log, clock: Clock): Promise<FastifyInstance> => {
  const app = fastify({
    logger: false,
    // Our own proxies alone: what stood in the header before them, whoever asks may have written.
    trustProxy: config.proxies > 0 && ((_address: string, hop: number) => hop < config.proxies),
    bodyLimit,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.decorateRequest('viewer', null)
  answerErrors(app, log)
  logRequests(app, log)
  letGoWhenClosing(app)
  app.addHook('onRequest', async (request, reply) => {
    if (isCrossSite(request, config.publicUrl)) return sendRefusal(request, reply, 'cross-site', {})
  })
  app.addHook('preValidation', async (request) => {
    request.body = storableText(request.body)
  })
  await protectAnswers(app, config)
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 20, fileSize: uploadLimit } })
  await app.register(fastifyRateLimit, {
    global: false,
    store: paceKeptBy(clock),
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  })
  return app
}

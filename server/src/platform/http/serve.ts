import type { Readable } from 'node:stream'
import { refusals, refusalBody, type RefusalCode } from '@tweespraak/contract/refusal'
import { apiRoot, type Output, type Request, type Route } from '@tweespraak/contract/route'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { z } from 'zod'
import type { Config } from '../config.ts'
import type { Outcome } from '../refuse.ts'
import type { Viewer } from '../viewer.ts'
import { paceOf } from './pace.ts'
import { sendRefusal } from './refusal-answer.ts'

/** An answer that is a file. `name` is what the browser saves it as; it may not contain text of a person's conversation. */
export interface FileAnswer {
  readonly body: Uint8Array | Readable
  readonly name: string
  readonly inline?: boolean
}

type Answered<R extends Route> = R extends { readonly produces: string } ? FileAnswer : Output<R>

/** What few handlers need besides the validated input. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export type Handled<R extends Route> = Request<R> & {
  readonly viewer: R extends { readonly access: 'public' } ? null : Viewer
}

export type Handler<R extends Route> = (
  handled: Handled<R>,
  exchange: Exchange,
) => Promise<Outcome<Answered<R>>>

/** Serves one route of the contract: validation both ways, sign-in, refusals and the API document follow from it. */
export type Serve = <const R extends Route>(route: R, handler: Handler<R>) => void

/** Proves who is asking, or answers null. */
export type Authenticate = (request: FastifyRequest) => Promise<Viewer | null>

const goesWithoutSaying = (route: Route): RefusalCode[] => [
  'bad-input',
  'unexpected',
  ...(route.access === 'signed-in' ? (['not-signed-in'] as const) : []),
  ...(route.access === 'signed-in' && route.method !== 'GET' ? (['too-many-requests'] as const) : []),
]

const answersOf = (route: Route): Record<string, z.ZodType> => {
  const answers: Record<string, z.ZodType> = {}
  if (route.produces === undefined) {
    if (route.output === undefined) answers['204'] = z.null().describe('Done')
    else answers['200'] = route.output
  }
  const byStatus = Object.groupBy([...goesWithoutSaying(route), ...route.refusals], (code) =>
    String(refusals[code]),
  )
  for (const [status, codes] of Object.entries(byStatus)) {
    answers[status] = refusalBody.describe((codes ?? []).join(', '))
  }
  return answers
}

const schemaOf = (route: Route): FastifySchema & Record<string, unknown> => ({
  summary: route.summary,
  tags: [route.path.split('/')[1] ?? ''],
  operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[/:-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  ...(route.params === undefined ? {} : { params: route.params }),
  ...(route.query === undefined ? {} : { querystring: route.query }),
  ...(route.body === undefined ? {} : { body: route.body }),
  ...(route.upload === undefined ? {} : { consumes: ['multipart/form-data'] }),
  ...(route.produces === undefined ? {} : { produces: [route.produces] }),
  ...(route.access === 'signed-in' ? { security: [{ session: [] }] } : { security: [] }),
  response: answersOf(route),
})

const sendFile = (route: Route, file: FileAnswer, reply: FastifyReply): FastifyReply =>
  reply
    .header('content-type', route.produces ?? 'application/octet-stream')
    .header(
      'content-disposition',
      `${file.inline === true ? 'inline' : 'attachment'}; filename="${file.name.replaceAll(/[^\w.-]/g, '-')}"`,
    )
    .header('cache-control', 'private, no-store')
    .send(file.body)

/** What came out of a file, in bytes: a thousand lines of five thousand characters. */
const largeBody = 8 * 1024 * 1024

export const createServe =
  (
    app: FastifyInstance,
    authenticate: Authenticate,
    { writesPerMinute }: Pick<Config, 'writesPerMinute'>,
  ): Serve =>
  (route, handler) => {
    app.route({
      method: route.method,
      url: `${apiRoot}${route.path}`,
      schema: schemaOf(route),
      ...(route.large === undefined ? {} : { bodyLimit: largeBody }),
      config: { rateLimit: paceOf(route, writesPerMinute) },
      preValidation: async (request, reply) => {
        if (route.access === 'public') return
        request.viewer = await authenticate(request)
        if (request.viewer === null) return sendRefusal(request, reply, 'not-signed-in', {})
      },
      handler: async (request, reply) => {
        const handled = {
          viewer: request.viewer,
          params: request.params,
          query: request.query,
          body: request.body,
        }
        const outcome = await handler(handled as Handled<typeof route>, { request, reply })
        if (!outcome.ok) return sendRefusal(request, reply, outcome.reason, outcome.details)
        const value: unknown = outcome.value
        if (route.produces !== undefined) return sendFile(route, value as FileAnswer, reply)
        reply.header('cache-control', 'no-store')
        return route.output === undefined ? reply.code(204).send(null) : reply.send(value)
      },
    })
  }

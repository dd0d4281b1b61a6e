import { refusals, type RefusalCode } from '@tweespraak/contract/refusal'
import type { Language } from '@tweespraak/contract/id'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageOf, sentenceFor } from './sentences.ts'

/** The language to answer in: the viewer's own, else what the browser asks for. */
export const languageFor = (request: FastifyRequest): Language =>
  request.viewer?.language ?? languageOf(request.headers['accept-language'])

export const sendRefusal = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: RefusalCode,
  details: Readonly<Record<string, unknown>>,
): FastifyReply =>
  reply
    .code(refusals[code])
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send({ code, message: sentenceFor(code, languageFor(request), details), details })

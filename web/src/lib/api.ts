import type { RefusalBody, RefusalCode } from '@tweespraak/contract/refusal'
import { addressOfCall, type Answer, type Call, type Route } from '@tweespraak/contract/route'
import i18next from 'i18next'
import { takeEarlyAnswer } from './asked-early.ts'
import { currentLanguage } from './language.ts'

/**
 * Why something could not be done. `offline`: this device has no network. `unreachable`: there is a network,
 * but the server did not answer. Everything else is the server's own refusal, whose `message` is already a
 * sentence in the reader's language.
 */
export class RefusalError extends Error {
  readonly code: RefusalCode | 'offline' | 'unreachable'
  readonly details: Readonly<Record<string, unknown>>
  /** The HTTP status; 0 when no answer came. */
  readonly status: number

  constructor(
    code: RefusalCode | 'offline' | 'unreachable',
    message: string,
    status: number,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'RefusalError'
    this.code = code
    this.status = status
    this.details = details
  }
}

const unreachedCodes: readonly RefusalError['code'][] = ['offline', 'unreachable', 'database-away']

/** No answer came, or none from where things are kept: what was typed is still only on this device. */
export const isUnreached = (error: unknown): boolean =>
  error instanceof RefusalError && unreachedCodes.includes(error.code)

export const isRefusal = (error: unknown, code: RefusalError['code']): boolean =>
  error instanceof RefusalError && error.code === code

interface Sent {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** The address of a GET route, for a link or a download that the browser itself follows. */
export const addressOf = <R extends Route>(route: R, ...[sent]: Arguments<R>): string => {
  const given: Sent = sent ?? {}
  return addressOfCall(route, given)
}

const unreached = (): RefusalError =>
  navigator.onLine
    ? new RefusalError('unreachable', i18next.t('app:failure.unreachable'), 0)
    : new RefusalError('offline', i18next.t('app:failure.offline'), 0)

/** Written out: Zod stays out of what the browser fetches. */
const isRefusalBody = (body: unknown): body is RefusalBody =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  typeof body.code === 'string' &&
  'message' in body &&
  typeof body.message === 'string' &&
  'details' in body &&
  typeof body.details === 'object' &&
  body.details !== null

const refusalOf = async (response: Response): Promise<RefusalError> => {
  const body: unknown = await response.json().catch(() => undefined)
  if (!isRefusalBody(body)) {
    // A proxy in between answers 502 to 504 with a page of its own: the server did not speak.
    const gateway = response.status >= 502 && response.status <= 504
    if (gateway) return new RefusalError('unreachable', i18next.t('app:failure.unreachable'), response.status)
    return new RefusalError('unexpected', i18next.t('app:failure.unexpected'), response.status)
  }
  const { code, message, details } = body
  return new RefusalError(code as RefusalCode, message, response.status, details)
}

/** A file travels as it is, a form with files as multipart, everything else as JSON. */
const content = (body: unknown): Pick<RequestInit, 'body' | 'headers'> => {
  const language = { 'accept-language': currentLanguage() }
  if (body === undefined) return { headers: language }
  if (body instanceof FormData) return { body, headers: language }
  if (body instanceof Blob) {
    return { body, headers: { ...language, 'content-type': body.type || 'application/octet-stream' } }
  }
  return { body: JSON.stringify(body), headers: { ...language, 'content-type': 'application/json' } }
}

type Options = { readonly signal?: AbortSignal }
/** A route without params, query and body may be called without a second argument. */
export type Arguments<R extends Route> =
  object extends Call<R> ? [sent?: Call<R> & Options] : [sent: Call<R> & Options]

const ask = async <R extends Route>(route: R, given: Sent): Promise<Answer<R>> => {
  const address = addressOfCall(route, given)
  const early = route.method === 'GET' ? takeEarlyAnswer(address) : undefined
  let response: Response
  try {
    response = await (early ??
      fetch(address, {
        method: route.method,
        credentials: 'same-origin',
        ...content(given.body),
        ...(given.signal === undefined ? {} : { signal: given.signal }),
      }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreached()
  }
  if (!response.ok) throw await refusalOf(response)
  // The server checked this answer against the same schema before sending it.
  return (response.status === 204 ? undefined : await response.json()) as Answer<R>
}

/** Deeds on their way, by what they ask. */
const underWay = new Map<string, Promise<unknown>>()

/** What makes two deeds the same; undefined where a deed is never the same as another. */
const sameness = (route: Route, { signal, ...given }: Sent): string | undefined =>
  route.method === 'GET' ||
  signal !== undefined ||
  given.body instanceof Blob ||
  given.body instanceof FormData
    ? undefined
    : `${route.method} ${addressOfCall(route, given)} ${JSON.stringify(given.body)}`

/**
 * Calls a door of the API. The same deed again while the first is on its way, as a double click does, is not
 * sent: both get the one answer.
 * @throws RefusalError for every answer that is not the promised one.
 */
export const call = async <R extends Route>(route: R, ...[sent]: Arguments<R>): Promise<Answer<R>> => {
  const given: Sent = sent ?? {}
  const deed = sameness(route, given)
  if (deed === undefined) return ask(route, given)
  const first = underWay.get(deed) as Promise<Answer<R>> | undefined
  if (first !== undefined) return first
  const asked = ask(route, given).finally(() => underWay.delete(deed))
  underWay.set(deed, asked)
  return asked
}

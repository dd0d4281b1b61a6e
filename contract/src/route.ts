import type { z } from 'zod'
import type { RefusalCode } from './refusal.ts'

type Shape = z.ZodType | undefined

/**
 * One door of the API: what comes in, what goes out, and every refusal a caller may meet. The server
 * serves it, the browser calls it, and the OpenAPI document is made from it.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `apiRoot`, with Fastify's `:name` for parameters. */
  readonly path: string
  /** One sentence in English for the API document. */
  readonly summary: string
  /** `public` answers without a session; everything else demands one. */
  readonly access: 'public' | 'signed-in'
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** `undefined` means 204 without a body. */
  readonly output?: z.ZodType
  /** The media type of an answer that is a file rather than JSON, such as `application/pdf`. */
  readonly produces?: string
  /** The body is one uploaded file, sent as `multipart/form-data` under the name `file`. */
  readonly upload?: true
  /** The body may be larger than a form that somebody fills in: what came out of a file. */
  readonly large?: true
  /** The text saves itself while somebody writes: one account may ask it more often than other changes. */
  readonly whileTyping?: true
  /**
   * Refusals of this door itself; `bad-input`, `not-signed-in`, `unexpected` and, where it changes something,
   * `too-many-requests` go without saying.
   */
  readonly refusals: readonly RefusalCode[]
}

/** Keeps the literal types of a route's shapes. */
export const route = <const R extends Route>(definition: R): R => definition

/** The path below which every route stands. */
export const apiRoot = '/api/v1'

const entries = (given: unknown): [string, unknown][] =>
  typeof given === 'object' && given !== null ? Object.entries(given) : []

/** The address of a call on its server. What is undefined, null or empty in the query is left out. */
export const addressOfCall = (
  { path }: Pick<Route, 'path'>,
  { params, query }: { readonly params?: unknown; readonly query?: unknown },
): string => {
  const named = new Map(entries(params).map(([name, value]) => [name, String(value)]))
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(named.get(name) ?? ''))
  const search = entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return `${apiRoot}${filled}${search.length === 0 ? '' : `?${search.join('&')}`}`
}

type Received<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined
type Sent<S extends Shape> = S extends z.ZodType ? z.input<S> : undefined
type Part<R extends Route, K extends 'params' | 'query' | 'body' | 'output'> = R extends {
  readonly [key in K]: infer S
}
  ? S extends z.ZodType
    ? S
    : undefined
  : undefined

/** What the server's handler receives, after the schemas have had their say. */
export interface Request<R extends Route> {
  readonly params: Received<Part<R, 'params'>>
  readonly query: Received<Part<R, 'query'>>
  readonly body: Received<Part<R, 'body'>>
}

/** What may be undefined may be left out. */
type Given<Key extends string, S extends Shape> = S extends z.ZodType
  ? undefined extends Sent<S>
    ? { readonly [key in Key]?: Sent<S> }
    : { readonly [key in Key]: Sent<S> }
  : unknown

/** The file of an upload travels as a form of one part, made by the caller. */
type Uploaded<R extends Route> = R extends { readonly upload: true } ? { readonly body: object } : unknown

/** What a caller sends: only the parts that the route has. */
export type Call<R extends Route> = Given<'params', Part<R, 'params'>> &
  Given<'query', Part<R, 'query'>> &
  Given<'body', Part<R, 'body'>> &
  Uploaded<R>

/** What the server's handler returns. */
export type Output<R extends Route> = Sent<Part<R, 'output'>>

/** What a caller gets. */
export type Answer<R extends Route> = Received<Part<R, 'output'>>

import type { APIRequestContext } from '@playwright/test'

interface Question {
  readonly body?: unknown
  readonly file?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
}

/** Asks the product as the browser does whose session this is, without its screens. */
export const ask = async (
  request: APIRequestContext,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  { body, file }: Question = {},
): Promise<unknown> => {
  const response = await request.fetch(`/api/v1${path}`, {
    method,
    ...(body === undefined ? {} : { data: body }),
    ...(file === undefined ? {} : { multipart: { file } }),
  })
  const said = await response.text()
  if (!response.ok()) throw new Error(`${method} ${path} was answered with ${response.status()}: ${said}`)
  return said === '' ? null : JSON.parse(said)
}

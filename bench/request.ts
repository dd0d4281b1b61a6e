/** What is asked of a server, by somebody with a session. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly cookie: string
  readonly body?: Readonly<Record<string, unknown>>
}

export interface Message {
  readonly method: Request['method']
  readonly headers: Record<string, string>
  readonly body?: string
}

/** Longer than this no answer is waited for, in milliseconds. */
export const patience = 60_000

/** A request as it travels to this server. */
export const messageOf = (address: string, { method, cookie, body }: Request): Message => ({
  method,
  headers: {
    cookie,
    origin: address,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})

/** Asks once and answers what was answered (JSON); throws it when it was not done. */
export const askOnce = async (address: string, request: Request): Promise<string> => {
  const { method, path } = request
  const answer = await fetch(`${address}${path}`, {
    ...messageOf(address, request),
    signal: AbortSignal.timeout(patience),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return text
}

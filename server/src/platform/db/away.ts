/** What a connection that could not be made or was lost is called: by Node, and by PostgreSQL. */
const codes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOENT',
  // Too many connections; ended by its operator; crashed; still starting.
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** What `pg` says without a code. */
const words =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/

const meansAway = (error: Error): boolean => {
  if (!('code' in error) || typeof error.code !== 'string') return words.test(error.message)
  return codes.has(error.code) || error.code.startsWith('08')
}

/** The database could not be asked at all: the same may well be answered a while later. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  readonly code: string

  constructor(cause: Error) {
    super('The database cannot be reached', { cause })
    this.code = 'code' in cause ? String(cause.code) : 'lost'
  }
}

/** What a session at the database threw, told apart from what the database itself says. */
export const orAway = (error: unknown): unknown =>
  error instanceof Error && meansAway(error) ? new DatabaseAway(error) : error

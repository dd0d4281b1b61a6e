/** What the database says of an error. Details and parameters stay behind: they can hold what people wrote. */
export interface Complaint {
  readonly message: string
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
  readonly position?: string
}

/** An error of the embedded database, with the fields of `pg`'s own that callers look at. */
export class EmbeddedError extends Error implements Complaint {
  override readonly name = 'EmbeddedError'
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
  readonly position?: string

  constructor({ message, ...facts }: Complaint) {
    super(message)
    Object.assign(this, facts)
  }
}

const kept = ['code', 'constraint', 'table', 'column', 'position'] as const

/** Takes from an error of PGlite what may travel on. */
export const complaintOf = (error: unknown): Complaint => {
  if (!(error instanceof Error)) return { message: String(error) }
  const facts = kept.flatMap((key) => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === 'string' ? [[key, value] as const] : []
  })
  return { message: error.message, ...Object.fromEntries(facts) }
}

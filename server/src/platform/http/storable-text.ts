/** A NUL and half a surrogate pair: no database stores them in a text, and no person typed them. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

/** No input of ours is nested deeper; one that is could exhaust the stack. */
const deepest = 32

class TooDeep extends Error {
  readonly statusCode = 400
}

/**
 * The same input, as parsed from JSON, with every text in a form that can be stored. Text that was pasted from elsewhere can
 * hold what the database refuses; refusing it would lose the words around it.
 */
export const storableText = (input: unknown, depth = 0): unknown => {
  if (depth > deepest) throw new TooDeep('The input is nested too deep')
  if (typeof input === 'string') return storable(input)
  if (Array.isArray(input)) return input.map((item) => storableText(item, depth + 1))
  if (typeof input !== 'object' || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, storableText(value, depth + 1)]),
  )
}

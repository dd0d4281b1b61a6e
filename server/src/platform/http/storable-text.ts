/** A NUL and half a surrogate pair: no database stores them in a text, and no person typed them. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

/**
 * The same input, as parsed from JSON, with every text in a form that can be stored. Text that was pasted from elsewhere can
 * hold what the database refuses; refusing it would lose the words around it.
 */
export const storableText = (input: unknown): unknown => {
  if (typeof input === 'string') return storable(input)
  if (Array.isArray(input)) return input.map(storableText)
  if (typeof input !== 'object' || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return input
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, storableText(value)]))
}

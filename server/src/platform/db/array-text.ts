type Element = string | null | Element[]

/** Reads PostgreSQL's text form of an array (`{a,"b c",NULL}`), nested arrays included. */
export const parseArray = (text: string, parseElement: (text: string) => unknown): unknown[] => {
  // Lower bounds other than 1 are written in front: `[0:1]={a,b}`.
  const start = text.indexOf('{')
  let at = start + 1

  const quoted = (): string => {
    let value = ''
    at += 1
    while (text[at] !== '"') {
      if (text[at] === '\\') at += 1
      value += text[at]
      at += 1
    }
    at += 1
    return value
  }

  const bare = (): string | null => {
    const end = at + text.slice(at).search(/[,}]/)
    const value = text.slice(at, end)
    at = end
    return value === 'NULL' ? null : value
  }

  const elements = (): Element[] => {
    const found: Element[] = []
    while (text[at] !== '}') {
      if (text[at] === ',') at += 1
      if (text[at] === '{') {
        at += 1
        found.push(elements())
      } else {
        found.push(text[at] === '"' ? quoted() : bare())
      }
    }
    at += 1
    return found
  }

  const convert = (element: Element): unknown => {
    if (element === null) return null
    return Array.isArray(element) ? element.map(convert) : parseElement(element)
  }
  return elements().map(convert)
}

const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`

/** Writes what `parseArray` reads; bytes go as hexadecimal text. */
export const formatArray = (elements: readonly unknown[]): string => {
  const written = elements.map((element): string => {
    if (element === null || element === undefined) return 'NULL'
    if (Array.isArray(element)) return formatArray(element)
    if (element instanceof Uint8Array) return quote(`\\x${element.toHex()}`)
    if (element instanceof Date) return quote(element.toISOString())
    return quote(typeof element === 'string' ? element : JSON.stringify(element))
  })
  return `{${written.join(',')}}`
}

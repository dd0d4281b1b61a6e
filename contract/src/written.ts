/**
 * A piece of what somebody wrote: a paragraph, or a list of which each item is a line. `start` is the number of
 * the first item of a numbered list.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'numbered'; readonly start: number; readonly items: readonly string[] }

/** A line of a list: its words, and its number where it has one. */
interface Item {
  readonly text: string
  readonly number: number | null
}

const listed = /^\s*(?:[-–•*]|([1-9]\d{0,2})\.)\s+(.*)$/

const itemOf = (line: string): Item | null => {
  const [, number, words = ''] = listed.exec(line) ?? []
  const text = words.trim()
  return text === '' ? null : { text, number: number === undefined ? null : Number(number) }
}

/** Whether an item goes on with the list before it: of numbers only the next one does, so that none is changed. */
const goesOn = (list: readonly Item[], { number }: Item): boolean => {
  const last = list.at(-1)
  if (last === undefined) return true
  return number === null ? last.number === null : last.number !== null && number === last.number + 1
}

const listOf = (items: readonly Item[]): Block => {
  const texts = items.map(({ text }) => text)
  const start = items[0]?.number ?? null
  return start === null ? { kind: 'list', items: texts } : { kind: 'numbered', start, items: texts }
}

/**
 * Cuts what somebody wrote into paragraphs (an empty line between) and lists (neighbouring lines that
 * begin with `-`, `–`, `•` or `*`, or with `1.`, `2.` and so on). Other line ends stay, as the writer put
 * them. An empty text has none.
 */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  let lines: string[] = []
  let items: Item[] = []
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n') })
    if (items.length > 0) blocks.push(listOf(items))
    lines = []
    items = []
  }
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const item = itemOf(line)
    if (item !== null) {
      if (lines.length > 0 || !goesOn(items, item)) close()
      items.push(item)
    } else if (line.trim() === '') close()
    else {
      if (items.length > 0) close()
      lines.push(line.trim())
    }
  }
  close()
  return blocks
}

/** A piece of a text as the template sets it: a paragraph, or a list of which each item is a line. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

const item = /^\s*[-–•*]\s+(.*)$/

/**
 * Cuts what somebody wrote into paragraphs (an empty line between) and lists (neighbouring lines that
 * begin with `-`, `–`, `•` or `*`). Other line ends stay, as the writer put them. An empty text has none.
 */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  let lines: string[] = []
  let items: string[] = []
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n') })
    if (items.length > 0) blocks.push({ kind: 'list', items })
    lines = []
    items = []
  }
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const listed = item.exec(line)?.[1]?.trim()
    if (listed !== undefined && listed !== '') {
      if (lines.length > 0) close()
      items.push(listed)
    } else if (line.trim() === '') close()
    else {
      if (items.length > 0) close()
      lines.push(line.trim())
    }
  }
  close()
  return blocks
}

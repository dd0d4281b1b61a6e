/** Words, perhaps on a link; or the start of a new line. */
export type Inline = { readonly text: string; readonly href?: string } | 'break'

export interface Item {
  /** Of a list of things to do: done. */
  readonly checked: boolean
  readonly blocks: readonly Block[]
}

/** All that can be written in the shared notes. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly sort: 'bullet' | 'ordered' | 'task'; readonly items: readonly Item[] }

/** A NUL and half a surrogate pair are typed by nobody, and stored by no database. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

const inlineText = (inline: readonly Inline[]): string =>
  inline
    .map((piece) => {
      if (piece === 'break') return '\n'
      if (piece.href === undefined) return piece.text
      const bare = piece.href.replace(/^mailto:/i, '')
      return piece.text.trim() === bare || piece.text === piece.href
        ? piece.text
        : `${piece.text} (${piece.href})`
    })
    .join('')

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

const markOf = (sort: 'bullet' | 'ordered' | 'task', { checked }: Item, index: number): string => {
  if (sort === 'ordered') return `${index + 1}. `
  if (sort === 'task') return checked ? '[x] ' : '[ ] '
  return '- '
}

const linesOf = (block: Block): string[] => {
  if (block.kind === 'list')
    return block.items.map(
      (item, index) =>
        markOf(block.sort, item, index) + indented(item.blocks.flatMap(linesOf).join('\n'), '  '),
    )
  const text = inlineText(block.inline).trimEnd()
  // Air above a heading, as on screen.
  return block.kind === 'heading' ? ['', text] : [text]
}

/**
 * The words as plain text, as the report has it: a line for each paragraph, `- ` before what is listed, `1. ` where it is
 * numbered, `[ ] ` and `[x] ` before what is to be done, and behind a link where it goes.
 */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  storable(blocks.flatMap(linesOf).join('\n'))
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

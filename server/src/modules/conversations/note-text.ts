/** Words, perhaps on a link; or the start of a new line. */
export type Inline = { readonly text: string; readonly href?: string } | 'break'

export interface Item {
  /** Of a list of things to do: done. */
  readonly checked: boolean
  readonly blocks: readonly Block[]
}

/** What a line was made into; it stays where it was said. */
export type Became = 'agreement' | 'goal'

/** All that can be written in the shared notes. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[]; readonly became?: Became }
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly inline: readonly Inline[]
      readonly became?: Became
    }
  | { readonly kind: 'list'; readonly sort: 'bullet' | 'ordered' | 'task'; readonly items: readonly Item[] }

/** The few words that are not of who typed. */
export interface NoteWords {
  /** Before a line that is to become a goal. */
  readonly goal: string
}

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

const linesOf = (block: Block, words: NoteWords): string[] => {
  if (block.kind === 'list')
    return block.items
      .map((item) => ({ item, lines: linesOfAll(item.blocks, words) }))
      .filter(({ item, lines }) => lines.length > 0 || item.blocks.length === 0)
      .map(({ item, lines }, index) => markOf(block.sort, item, index) + indented(lines.join('\n'), '  '))
  // What was agreed stands among the agreements.
  if (block.became === 'agreement') return []
  const text = `${block.became === 'goal' ? `${words.goal} ` : ''}${inlineText(block.inline).trimEnd()}`
  // Air above a heading, as on screen.
  return block.kind === 'heading' ? ['', text] : [text]
}

const linesOfAll = (blocks: readonly Block[], words: NoteWords): string[] =>
  blocks.flatMap((block) => linesOf(block, words))

/**
 * The words as plain text, as the report has it: a line for each paragraph, `- ` before what is listed, `1. ` where it is
 * numbered, `[ ] ` and `[x] ` before what is to be done, and behind a link where it goes. A line that became an agreement is left out, one that is to become a goal says so.
 */
export const textOfBlocks = (blocks: readonly Block[], words: NoteWords): string =>
  storable(linesOfAll(blocks, words).join('\n'))
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

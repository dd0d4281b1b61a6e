/** A piece of what somebody wrote: lines as they stand, or the items of a list. */
type Written =
  | { readonly type: 'lines'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }

/** Tells lists, whose lines begin with "- ", from the text around them. */
export const writtenLines = (text: string): readonly Written[] => {
  const pieces: Written[] = []
  for (const line of text.split('\n')) {
    const last = pieces.at(-1)
    if (line.startsWith('- ')) {
      const item = line.slice(2)
      if (last?.type === 'list') pieces.splice(-1, 1, { type: 'list', items: [...last.items, item] })
      else pieces.push({ type: 'list', items: [item] })
    } else if (last?.type === 'lines') pieces.splice(-1, 1, { type: 'lines', text: `${last.text}\n${line}` })
    else pieces.push({ type: 'lines', text: line })
  }
  return pieces
}

/** What a line of the notes was made into. */
export type Became = 'agreement' | 'goal'

/** Both languages, whoever types: two at one table may read the product in a language of their own. */
const words: Readonly<Record<string, Became>> = {
  afspraak: 'agreement',
  agreement: 'agreement',
  doel: 'goal',
  goal: 'goal',
}

const first = /^\s*\/(\p{L}+)(?:\s+|$)/u
const last = /(?:^|\s)\/(\p{L}+)\s*$/u

export interface Told {
  readonly became: Became
  /** Where in the line the word stands that says so: it goes. */
  readonly from: number
  readonly to: number
}

/** Whether a line says of itself what it is to become: a slash and the word, at its begin or at its end. */
export const toldIn = (line: string): Told | null => {
  for (const pattern of [first, last]) {
    const found = pattern.exec(line)
    const became = words[found?.[1]?.toLowerCase() ?? '']
    if (found !== null && became !== undefined)
      return { became, from: found.index, to: found.index + found[0].length }
  }
  return null
}

import type { Coverage } from './font-coverage.ts'

/** A text that PDF/A takes, and how many characters had to be written as their number. */
export interface SealableText {
  readonly text: string
  readonly replaced: number
}

/** No visible form: joiners, variation selectors, bidirectional overrides, byte order marks. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu
/** Without a meaning that every reader shares, whatever glyph a font has for it. */
const meaningless = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/u
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Where a run of signs has no place to break, it may break after every so many of them. */
const longestRun = 40
const runPiece = 20

const codePoints = (text: string): number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
const numberOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
const displays = (sign: string, fonts: readonly Coverage[]): boolean =>
  !meaningless.test(sign) && fonts.some((covers) => codePoints(sign).every(covers))

/** One grapheme as the fonts can show it: itself, itself without what cannot be seen, or its parts by number. */
const shown = (grapheme: string, fonts: readonly Coverage[]): { text: string; unknown: number[] } => {
  if (displays(grapheme, fonts)) return { text: grapheme, unknown: [] }
  const visible = grapheme.replaceAll(invisible, '')
  if (visible === '' || displays(visible, fonts)) return { text: visible, unknown: [] }
  const known = Array.from(visible).filter((sign) => displays(sign, fonts.slice(0, 1)))
  const unknown = Array.from(visible).filter((sign) => !displays(sign, fonts.slice(0, 1)))
  return { text: known.join(''), unknown: unknown.flatMap(codePoints) }
}

const withPlacesToBreak = (text: string): string =>
  text.replaceAll(/\S+/gu, (run) => {
    const signs = Array.from(graphemes.segment(run), ({ segment }) => segment)
    if (signs.length <= longestRun) return run
    return signs.map((sign, index) => (index > 0 && index % runPiece === 0 ? `\u200B${sign}` : sign)).join('')
  })

/**
 * Makes any string fit for PDF/A, which refuses characters without a glyph, control characters and
 * private-use characters. What a font can show stays as it is. What has no form of its own (joiners,
 * direction marks) goes, so that no text can reorder what was signed. Everything else is written as its
 * Unicode number in brackets, such as `[U+738B U+660E]`: nothing that somebody wrote gets lost. A run
 * of more than 40 signs may break. Line ends stay.
 *
 * @param fonts what each font can show; the first is the one for text.
 */
export const sealable = (text: string, fonts: readonly Coverage[]): SealableText => {
  const normal = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\p{Zs}]/gu, ' ')
  let result = ''
  let replaced = 0
  let pending: number[] = []
  const flush = (): void => {
    if (pending.length > 0) result += `[${pending.map(numberOf).join(' ')}]`
    replaced += pending.length
    pending = []
  }
  for (const { segment } of graphemes.segment(normal)) {
    if (segment === '\n') {
      flush()
      result += '\n'
      continue
    }
    const { text: known, unknown } = shown(segment, fonts)
    if (known !== '') flush()
    result += known
    pending.push(...unknown)
  }
  flush()
  return { text: withPlacesToBreak(result), replaced }
}

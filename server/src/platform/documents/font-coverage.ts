/** Which code points a font has a glyph for. */
export type Coverage = (codePoint: number) => boolean

interface Range {
  readonly first: number
  readonly last: number
}

const tableOffset = (font: DataView, tag: string): number => {
  const tables = font.getUint16(4)
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)))
    if (name === tag) return font.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

/** The subtable for the whole of Unicode (format 12), which every font that the house ships has beside the old one. */
const fullUnicode = (font: DataView): number | undefined => {
  const cmap = tableOffset(font, 'cmap')
  const subtables = font.getUint16(cmap + 2)
  for (let index = 0; index < subtables; index += 1) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4)
    if (font.getUint16(subtable) === 12) return subtable
  }
  return undefined
}

/** Format 12: groups of (first code point, last code point, first glyph); glyph 0 is "missing". */
const groupsOf = (font: DataView, subtable: number): Range[] => {
  const ranges: Range[] = []
  const groups = font.getUint32(subtable + 12)
  for (let index = 0; index < groups; index += 1) {
    const group = subtable + 16 + index * 12
    const first = font.getUint32(group)
    const glyph = font.getUint32(group + 8)
    ranges.push({ first: glyph === 0 ? first + 1 : first, last: font.getUint32(group + 4) })
  }
  return ranges
}

/**
 * Reads the character map of a TrueType font (OpenType `cmap`, format 12).
 * @throws Error for a font without one: the house then ships the wrong file.
 */
export const coverageOf = (file: Uint8Array): Coverage => {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const subtable = fullUnicode(font)
  if (subtable === undefined) throw new Error('The font has no character map for the whole of Unicode')
  const ranges = groupsOf(font, subtable)
  return (codePoint) => {
    let low = 0
    let high = ranges.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = ranges[middle]
      if (range === undefined || codePoint < range.first) high = middle - 1
      else if (codePoint > range.last) low = middle + 1
      else return true
    }
    return false
  }
}

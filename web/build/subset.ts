import { readCharacters, table, writeCharacters, type Tables } from './sfnt.ts'

/** The glyphs that a glyph is put together from; most are drawn by themselves. */
const parts = (glyph: Buffer): number[] => {
  const found: number[] = []
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return found
  for (let at = 10, more = true; more;) {
    const flags = glyph.readUInt16BE(at)
    found.push(glyph.readUInt16BE(at + 2))
    const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0
    at += 4 + ((flags & 0x01) !== 0 ? 4 : 2) + scale
    more = (flags & 0x20) !== 0
  }
  return found
}

const glyphReader = (glyf: Buffer, loca: Buffer) => (index: number) =>
  glyf.subarray(loca.readUInt32BE(4 * index), loca.readUInt32BE(4 * index + 4))

/** All glyphs but those that only draw characters outside the selection; alternates without a character stay. */
const keptGlyphs = (
  count: number,
  wanted: Set<number>,
  unwanted: Set<number>,
  read: (index: number) => Buffer,
) => {
  const kept = new Set<number>()
  const keep = (index: number): void => {
    if (kept.has(index)) return
    kept.add(index)
    parts(read(index)).forEach(keep)
  }
  for (let index = 0; index < count; index += 1) if (wanted.has(index) || !unwanted.has(index)) keep(index)
  return kept
}

/**
 * Empties the outlines of the characters outside the selection. Glyph numbers stay as they are, so that
 * kerning, tabular digits and the other features need no rewriting. Expects long offsets in `loca`.
 */
export const subset = (font: Tables, wanted: (character: number) => boolean): Tables => {
  const head = Buffer.from(table(font, 'head'))
  if (head.readInt16BE(50) !== 1) throw new Error('The font has short offsets, which are not expected here')
  const characters = [...readCharacters(table(font, 'cmap'))]
  const kept = characters.filter(([code]) => wanted(code))
  const count = table(font, 'maxp').readUInt16BE(4)
  const read = glyphReader(table(font, 'glyf'), table(font, 'loca'))
  const glyphs = keptGlyphs(
    count,
    new Set(kept.map(([, glyph]) => glyph)),
    new Set(characters.filter(([code]) => !wanted(code)).map(([, glyph]) => glyph)),
    read,
  )
  const outlines: Buffer[] = []
  const loca = Buffer.alloc(4 * (count + 1))
  let offset = 0
  for (let index = 0; index < count; index += 1) {
    loca.writeUInt32BE(offset, 4 * index)
    if (!glyphs.has(index)) continue
    outlines.push(read(index))
    offset += read(index).length
  }
  loca.writeUInt32BE(offset, 4 * count)
  // Bit 11 says that the font went through a lossless change, as WOFF2 wants it.
  head.writeUInt16BE(head.readUInt16BE(16) | 0x0800, 16)
  // Version 3 of `post` carries no names of glyphs.
  const post = Buffer.from(table(font, 'post').subarray(0, 32))
  post.writeUInt32BE(0x00030000, 0)
  const tables: Tables = new Map(font)
  tables.set('cmap', writeCharacters(new Map(kept)))
  tables.set('glyf', Buffer.concat(outlines))
  tables.set('loca', loca)
  tables.set('head', head)
  tables.set('post', post)
  tables.delete('STAT')
  return tables
}

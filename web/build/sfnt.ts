/** The tables of a TrueType font by their tag, such as `glyf`. */
export type Tables = Map<string, Buffer>

export const readTables = (font: Buffer): Tables => {
  const count = font.readUInt16BE(4)
  const tables: Tables = new Map()
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index
    const offset = font.readUInt32BE(entry + 8)
    tables.set(
      font.toString('latin1', entry, entry + 4),
      font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    )
  }
  return tables
}

export const table = (tables: Tables, tag: string): Buffer => {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`The font has no table ${tag}`)
  return found
}

/** Which glyph draws each character, from the subtable that knows the most (format 12). */
export const readCharacters = (cmap: Buffer): Map<number, number> => {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const start = cmap.readUInt32BE(4 + 8 * index + 4)
    if (cmap.readUInt16BE(start) !== 12) continue
    for (let group = 0; group < cmap.readUInt32BE(start + 12); group += 1) {
      const at = start + 16 + 12 * group
      const [first, last, glyph] = [
        cmap.readUInt32BE(at),
        cmap.readUInt32BE(at + 4),
        cmap.readUInt32BE(at + 8),
      ]
      for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first)
    }
    return glyphs
  }
  throw new Error('The font has no character map of format 12')
}

/** A character map of format 4, which every browser reads. Knows characters up to U+FFFE only. */
export const writeCharacters = (glyphs: ReadonlyMap<number, number>): Buffer => {
  const segments: { first: number; last: number; delta: number }[] = []
  for (const [code, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
    const open = segments.at(-1)
    if (open !== undefined && code === open.last + 1 && glyph - code === open.delta) open.last = code
    else segments.push({ first: code, last: code, delta: glyph - code })
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 })
  const count = segments.length
  const map = Buffer.alloc(12 + 16 + 8 * count)
  map.writeUInt16BE(1, 2)
  map.writeUInt16BE(3, 4)
  map.writeUInt16BE(1, 6)
  map.writeUInt32BE(12, 8)
  const power = 2 ** Math.floor(Math.log2(count))
  const head = [4, 16 + 8 * count, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2]
  head.forEach((value, index) => map.writeUInt16BE(value, 12 + 2 * index))
  segments.forEach(({ first, last, delta }, index) => {
    const at = 12 + 14 + 2 * index
    map.writeUInt16BE(last, at)
    map.writeUInt16BE(first, at + 2 * count + 2)
    map.writeUInt16BE((delta + 0x10000) & 0xffff, at + 4 * count + 2)
  })
  return map
}

import { brotliCompressSync, constants } from 'node:zlib'
import type { Tables } from './sfnt.ts'

/** The numbers WOFF2 gives to the tags that we have; any other is written out. */
const known = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
  'prep',
]

/** An unsigned number in seven bits a byte, the highest first. */
const base128 = (value: number): Buffer => {
  const bytes = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return Buffer.from(bytes)
}

const entry = (tag: string, content: Buffer): Buffer => {
  const number = known.indexOf(tag)
  // Version 3 says that outlines were left as they are; for every other table 0 says so.
  const version = tag === 'glyf' || tag === 'loca' ? 3 : 0
  const flags = Buffer.from([(version << 6) | (number < 0 ? 63 : number)])
  return Buffer.concat([
    flags,
    number < 0 ? Buffer.from(tag, 'latin1') : Buffer.alloc(0),
    base128(content.length),
  ])
}

/** Packs the tables of a TrueType font as WOFF2 (W3C Recommendation), without its optional transforms. */
export const woff2 = (tables: Tables): Buffer => {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const directory = Buffer.concat(sorted.map(([tag, content]) => entry(tag, content)))
  const content = Buffer.concat(sorted.map(([, part]) => part))
  const packed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  const padding = Buffer.alloc((4 - ((48 + directory.length + packed.length) % 4)) % 4)
  const unpacked = sorted.reduce(
    (size, [, part]) => size + Math.ceil(part.length / 4) * 4,
    12 + 16 * sorted.length,
  )
  const header = Buffer.alloc(48)
  header.write('wOF2', 'latin1')
  header.writeUInt32BE(0x00010000, 4)
  header.writeUInt32BE(48 + directory.length + packed.length + padding.length, 8)
  header.writeUInt16BE(sorted.length, 12)
  header.writeUInt32BE(unpacked, 16)
  header.writeUInt32BE(packed.length, 20)
  header.writeUInt16BE(1, 24)
  return Buffer.concat([header, directory, packed, padding])
}

import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { smallInter } from './inter.ts'
import { readCharacters, readTables, table } from './sfnt.ts'
import { subset } from './subset.ts'

const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
)
const whole = readTables(readFileSync(file))
const latin = subset(whole, (code) => code < 0x250)

const outline = (tables: typeof whole, glyph: number): Buffer => {
  const loca = table(tables, 'loca')
  return table(tables, 'glyf').subarray(loca.readUInt32BE(4 * glyph), loca.readUInt32BE(4 * glyph + 4))
}
const glyphOf = (character: string): number =>
  readCharacters(table(whole, 'cmap')).get(character.codePointAt(0) ?? 0) ?? 0

test.each(['a', 'Z', '7', 'ë', 'ş', 'Ł'])('%s is drawn as it was', (character) => {
  const glyph = glyphOf(character)
  expect(outline(latin, glyph).length).toBeGreaterThan(0)
  expect(outline(latin, glyph).equals(outline(whole, glyph))).toBe(true)
})

test('characters of other scripts are left out', () => {
  expect(outline(whole, glyphOf('Ж')).length).toBeGreaterThan(0)
  expect(outline(latin, glyphOf('Ж')).length).toBe(0)
})

test('the packed font holds what its header promises, in a quarter of the size', () => {
  const packed = smallInter(400)
  expect(packed.toString('latin1', 0, 4)).toBe('wOF2')
  expect(packed.readUInt32BE(8)).toBe(packed.length)
  expect(packed.length).toBeLessThan(90_000)
  const size = packed.readUInt32BE(20)
  const directory = packed.indexOf(brotliStart(packed, size))
  expect(brotliDecompressSync(packed.subarray(directory, directory + size)).length).toBeGreaterThan(size)
})

/** The stream is the last part of the file, padded to four bytes. */
const brotliStart = (packed: Buffer, size: number): Buffer => {
  for (let padding = 0; padding < 4; padding += 1) {
    const start = packed.length - padding - size
    try {
      brotliDecompressSync(packed.subarray(start, start + size))
      return packed.subarray(start, start + size)
    } catch {
      // Not here: the padding is longer.
    }
  }
  throw new Error('No stream found')
}

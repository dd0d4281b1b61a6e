import { inflateRawSync } from 'node:zlib'
import { SheetRefused } from './sheet-refused.ts'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const deflated = 8

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: Uint8Array
}

const broken = (): SheetRefused => new SheetRefused('file-broken')

const directoryOf = (view: DataView): { at: number; count: number } => {
  const last = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) {
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) }
    }
  }
  throw broken()
}

function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let { at, count } = directoryOf(view)
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw broken()
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

const unpackedSizeOf = (entry: Entry, most: number): number => {
  if (entry.method !== deflated) return entry.packed.byteLength
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, most) }).byteLength
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new SheetRefused('file-bomb')
    throw broken()
  }
}

/**
 * Unpacks a workbook once to see that it is whole and stays within the limit: the sizes that a zip
 * states about itself can lie, and its reader would believe them.
 * @param most bytes that all its parts may unpack to, together
 * @throws SheetRefused `file-broken`, `file-bomb`, `file-protected` or `file-not-a-table`
 */
export const checkUnpackedSize = (bytes: Uint8Array, most: number): void => {
  let left = most
  let isWorkbook = false
  try {
    for (const entry of entriesOf(bytes)) {
      if (entry.encrypted) throw new SheetRefused('file-protected')
      isWorkbook ||= entry.name === 'xl/workbook.xml'
      left -= unpackedSizeOf(entry, left)
      if (left < 0) throw new SheetRefused('file-bomb')
    }
  } catch (error) {
    throw error instanceof RangeError ? broken() : error
  }
  if (!isWorkbook) throw new SheetRefused('file-not-a-table')
}

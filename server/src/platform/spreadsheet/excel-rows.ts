import { EncryptedFileError, HucreError } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import type { ReadLimits, Row } from './row.ts'
import { SheetRefused } from './sheet-refused.ts'
import { checkUnpackedSize } from './unpacked-size.ts'

/** Digits that a number of a sheet can be trusted for: beyond lies the noise of binary fractions. */
const trustedDigits = 12

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(trustedDigits)))
  if (typeof value === 'string') return value.trim()
  return typeof value === 'boolean' ? String(value) : ''
}

/**
 * The rows of the first sheet of a workbook.
 * @throws SheetRefused where it is broken, protected, or too much
 */
export async function* excelRows(bytes: Uint8Array, limits: ReadLimits): AsyncGenerator<Row> {
  checkUnpackedSize(bytes, limits.unpackedBytes)
  try {
    for await (const row of streamXlsxRows(bytes, { maxRows: limits.rows + 2 })) {
      yield { line: row.index + 1, cells: row.values.map(textOf) }
    }
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new SheetRefused('file-protected')
    throw error instanceof HucreError ? new SheetRefused('file-broken') : error
  }
}

/** Does this container of the old kind (.xls, or Excel's envelope around a protected workbook) ask a password? */
export const isProtected = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )

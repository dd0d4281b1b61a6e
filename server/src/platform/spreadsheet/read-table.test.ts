import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import { csvLine } from './csv-text.ts'
import { readTable } from './read-table.ts'
import { readLimits } from './row.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array | string) => readTable(typeof bytes === 'string' ? utf8(bytes) : bytes)
const rowsOf = async (bytes: Uint8Array | string) => {
  const table = await read(bytes)
  if (!table.ok) throw new Error(table.reason)
  return table.value
}
const reasonOf = async (bytes: Uint8Array | string) => {
  const table = await read(bytes)
  return table.ok ? 'read' : table.reason
}

describe('a CSV', () => {
  test.each([
    ['semicolons', 'Nummer;Naam\n1;Jansen, P. van\n'],
    ['commas', 'Nummer,Naam\n1,"Jansen, P. van"\n'],
    ['tabs', 'Nummer\tNaam\n1\tJansen, P. van\n'],
    ['a first line that says what separates', 'sep=;\r\nNummer;Naam\r\n1;Jansen, P. van'],
    ['a byte order mark', '\u{FEFF}Nummer;Naam\r\n1;Jansen, P. van\r\n'],
    ['old line ends of the Mac', 'Nummer;Naam\r1;Jansen, P. van\r'],
    ['blank lines and stray spaces', '\n\n Nummer ; Naam \n;\n\n 1 ; Jansen, P. van \n;;;\n'],
    ['a title above its headings', 'Personeelslijst\n\nNummer;Naam\n1;Jansen, P. van\n'],
  ])('is read with %s', async (_, text) => {
    const { headings, rows } = await rowsOf(text)
    expect(headings).toEqual(['Nummer', 'Naam'])
    expect(rows.map(({ cells }) => cells)).toEqual([['1', 'Jansen, P. van']])
  })

  test.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])('is read in %s', async (encoding) => {
    const text = 'Nummer;Naam\n1;Zoë Çelik\n'
    const encoded = {
      'utf-8': utf8(text),
      'windows-1252': Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      'utf-16le': new Uint8Array(Buffer.from(`\u{FEFF}${text}`, 'utf16le')),
      'utf-16be': new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
    }[encoding]
    const { headings, rows } = await rowsOf(encoded ?? '')
    expect(headings).toEqual(['Nummer', 'Naam'])
    expect(rows[0]?.cells).toEqual(['1', 'Zoë Çelik'])
  })

  test('reads the euro sign and curly quotes of Windows-1252', async () => {
    const bytes = Uint8Array.from([...utf8('Nummer;Naam\n1;'), 0x80, 0x93, 0x94, 0xe9])
    expect((await rowsOf(bytes)).rows[0]?.cells[1]).toBe('€“”é')
  })

  test('keeps newlines and doubled quotes in quotes, and counts lines by the file', async () => {
    const { rows } = await rowsOf('Nummer;Naam\n1;"De ""lange""\r\nJan"\n2;Piet\n')
    expect(rows).toEqual([
      { line: 2, cells: ['1', 'De "lange"\r\nJan'] },
      { line: 4, cells: ['2', 'Piet'] },
    ])
  })

  test('says on which line a quote opens that never closes', async () => {
    expect(await read('Nummer;Naam\n1;Jan\n2;"Piet\n3;Klaas\n')).toEqual({
      ok: false,
      reason: 'file-quote-open',
      details: { line: 3 },
    })
  })

  test('reads back whatever was written', async () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replaceAll(/^[\s\p{C}=+\-@＝＋－＠|%']+/gu, '').trim())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (records) => {
        const kept = records.filter((record) => record.some((text) => text !== ''))
        const text = [['Voornaam', 'Achternaam'], ...kept].map((record) => csvLine(record)).join('')
        const { rows } = await rowsOf(text)
        expect(rows.map(({ cells }) => cells)).toEqual(kept)
      }),
    )
  })
})

describe('an Excel file', () => {
  const workbook = (rows: (string | number | boolean | Date | null)[][], options = {}) =>
    writeXlsx({ sheets: [{ name: 'Mensen', rows }], ...options })

  test('gives text, numbers and dates as text', async () => {
    const bytes = await workbook([
      ['Nummer', 'In dienst', 'Uren', 'Naam'],
      [1001, new Date(Date.UTC(2024, 0, 15)), 0.1 + 0.2, ' Piet\nJan '],
      [null, null, null, null],
      ['0012', null, 36, 'Zoë'],
    ])
    const { rows } = await rowsOf(bytes)
    expect(rows).toEqual([
      { line: 2, cells: ['1001', '2024-01-15', '0.3', 'Piet\nJan'] },
      { line: 4, cells: ['0012', '', '36', 'Zoë'] },
    ])
  })

  test('counts dates from 1904 where it says so', async () => {
    const bytes = await workbook(
      [
        ['Naam', 'In dienst'],
        ['Piet', new Date(Date.UTC(2024, 0, 15))],
      ],
      { dateSystem: '1904' },
    )
    expect((await rowsOf(bytes)).rows[0]?.cells).toEqual(['Piet', '2024-01-15'])
  })

  test('that asks a password is refused as such', async () => {
    const bytes = await workbook([['Naam', 'Nummer']], { encryption: { password: 'geheim', spinCount: 10 } })
    expect(await reasonOf(bytes)).toBe('file-protected')
  })

  test('that is broken anywhere is refused, and nothing else happens', async () => {
    const bytes = await workbook([
      ['Naam', 'Nummer'],
      ...Array.from({ length: 50 }, (_, index) => [`Persoon ${index}`, index]),
    ])
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: bytes.length - 1 }), async (length) => {
        expect(await reasonOf(bytes.slice(0, length))).toBe('file-broken')
      }),
      { numRuns: 40 },
    )
  })

  test('that unpacks to far more than a workbook is refused, whatever sizes it states', async () => {
    expect(await reasonOf(zipOf('xl/workbook.xml', new Uint8Array(readLimits.unpackedBytes + 1)))).toBe(
      'file-bomb',
    )
    expect(await reasonOf(zipOf('xl/workbook.xml', new Uint8Array(readLimits.unpackedBytes + 1), 100))).toBe(
      'file-bomb',
    )
  })

  test('is a workbook: another zip is not a table', async () => {
    expect(await reasonOf(zipOf('readme.txt', utf8('hallo')))).toBe('file-not-a-table')
  })
})

describe('what is no table gets its own sentence', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['white space', ' \r\n\n\t', 'file-empty'],
    ['only separators', ';;;\n;;\n', 'file-empty'],
    ['a web page', '<!doctype html><table><tr><td>1;2', 'file-not-a-table'],
    ['JSON', '[{"a":1,"b":2}]', 'file-not-a-table'],
    ['PDF', '%PDF-1.7\n%âãÏÓ\n', 'file-not-a-table'],
    [
      'values without headings',
      '1;piet@voorbeeld.nl;01-02-2020\n2;jan@voorbeeld.nl;01-02-2021\n',
      'file-without-headings',
    ],
    ['one column', 'Naam\nPiet\nJan\n', 'file-without-headings'],
    ['the same heading twice', 'Naam;Naam\nPiet;Jan\n', 'file-without-headings'],
  ])('%s', async (_, text, reason) => {
    expect(await reasonOf(text)).toBe(reason)
  })

  test('a binary', async () => {
    expect(await reasonOf(Uint8Array.from({ length: 4000 }, (_, index) => (index * 31) % 256))).toBe(
      'file-not-a-table',
    )
  })

  test('an Excel file of the old kind', async () => {
    const bytes = new Uint8Array(600)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await reasonOf(bytes)).toBe('file-old-excel')
  })

  test('more rows or columns than are read', async () => {
    const limits = { ...readLimits, rows: 3, columns: 2 }
    expect(await readTable(utf8('Naam;Nummer\na;1\nb;2\nc;3\n'), limits)).toMatchObject({ ok: true })
    expect(await readTable(utf8('Naam;Nummer\na;1\nb;2\nc;3\nd;4\n'), limits)).toMatchObject({
      reason: 'file-too-many-rows',
      details: { rows: 3 },
    })
    expect(await readTable(utf8('Naam;Nummer;Uren\na;1;2\n'), limits)).toMatchObject({
      reason: 'file-too-many-columns',
      details: { columns: 2 },
    })
  })
})

test('any bytes give a table or a refusal, never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await read(bytes))),
  )
  const zip = fc
    .uint8Array({ maxLength: 400 })
    .map((bytes) => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...bytes]))
  await fc.assert(fc.asyncProperty(zip, async (bytes) => void (await read(bytes))))
})

/** A zip with one entry, which may lie about its size. */
function zipOf(name: string, content: Uint8Array, statedSize = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const nameBytes = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(statedSize, 22)
  local.writeUInt16LE(nameBytes.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(statedSize, 24)
  entry.writeUInt16LE(nameBytes.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + nameBytes.length, 12)
  end.writeUInt32LE(local.length + nameBytes.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, nameBytes, packed, entry, nameBytes, end]))
}

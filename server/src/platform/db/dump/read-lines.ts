import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { DumpError, formatVersion, header, type Header, line, type Line, RowDigest } from './format.ts'

const damaged = (file: string): DumpError =>
  new DumpError(`${file} is damaged or not a dump of Tweespraak; nothing was restored`)

/** The lines of a gzipped file, one after another, in bounded memory. */
async function* readText(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unzipped = createGunzip()
  source.on('error', (error) => unzipped.destroy(error))
  source.pipe(unzipped).setEncoding('utf8')
  let rest = ''
  for await (const chunk of unzipped) {
    const [first = '', ...others] = String(chunk).split('\n')
    rest += first
    for (const next of others) {
      yield rest
      rest = next
    }
  }
  if (rest !== '') yield rest
}

async function* readJson(file: string): AsyncGenerator {
  try {
    for await (const text of readText(file)) yield JSON.parse(text)
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw absent ? new DumpError(`There is no file ${file}`) : damaged(file)
  }
}

const readHeader = (file: string, found: unknown): Header => {
  const parsed = header.safeParse(found)
  if (!parsed.success) throw damaged(file)
  if (parsed.data.version > formatVersion) {
    throw new DumpError(
      `${file} was made by a newer version of Tweespraak (${parsed.data.product}); restore it with that version`,
    )
  }
  return parsed.data
}

export interface DumpLines {
  readonly header: Header
  readonly lines: AsyncIterable<Line>
}

/** Reads a dump to its end and throws `DumpError` unless every row is as it was dumped, so that nothing begins with a damaged file. */
export const verifyDump = async (file: string): Promise<void> => {
  const { lines } = await readDump(file)
  let digest: RowDigest | undefined
  for await (const each of lines) {
    if (Array.isArray(each)) {
      if (digest === undefined) throw damaged(file)
      digest.add(each)
    } else if ('table' in each) {
      digest = new RowDigest()
    } else if ('end' in each) {
      const found = digest?.end()
      if (found?.rows !== each.rows || found.digest !== each.digest) throw damaged(file)
      digest = undefined
    }
  }
}

/** Opens a dump: its header, and the lines that follow. Throws `DumpError` for what is none, or damaged, or newer. */
export const readDump = async (file: string): Promise<DumpLines> => {
  const all = readJson(file)
  const first = await all.next()
  const found = readHeader(file, first.value)
  async function* lines(): AsyncGenerator<Line> {
    let last: Line | undefined
    for await (const value of all) {
      const parsed = line.safeParse(value)
      if (!parsed.success) throw damaged(file)
      last = parsed.data
      yield last
    }
    if (last === undefined || !('complete' in last)) throw damaged(file)
  }
  return { header: found, lines: lines() }
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFonts } from './fonts.ts'
import type { Coverage } from './font-coverage.ts'

/** What we use of the native compiler; its package has no types of its own. */
interface CompileResult {
  readonly result: { readonly numOfPages: number } | null
  hasError(): boolean
}
interface Compiler {
  addSource(path: string, text: string): void
  mapShadow(path: string, content: Buffer): void
  compile(options: { mainFilePath: string }): CompileResult
  pdf(
    document: NonNullable<CompileResult['result']>,
    options: { pdfStandard: 'a-2a'; creationTimestamp: number },
  ): Buffer
  evictCache(age: number): void
}
interface Native {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }): Compiler
  }
}

export interface Typst {
  readonly coverage: readonly Coverage[]
  readonly fonts: readonly string[]
  /** Sets the template with this JSON as PDF/A-2a, tagged; `at` is the moment that the file carries, in seconds since 1970. */
  readonly typeset: (json: string, at: number) => { pdf: Uint8Array; pages: number }
}

/** Files that exist for the compiler only; the directory is never read or written. */
const workspace = join(tmpdir(), 'tweespraak-documents')
const main = join(workspace, 'report.typ')
const data = join(workspace, 'report.json')

/** Compilations after which what was not used any more leaves the compiler's memory. */
const cacheAge = 10

/**
 * Loads Typst with our fonts and template. The native package exists for some machines only.
 * @returns null where it does not load.
 */
export const loadTypst = async (): Promise<Typst | null> => {
  let native: Native
  try {
    native = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as Native
  } catch {
    return null
  }
  const fonts = await loadFonts()
  const template = await readFile(new URL('./report.typ', import.meta.url), 'utf8')
  const compiler = native.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.files }] })
  compiler.addSource(main, template)
  return {
    coverage: fonts.coverage,
    fonts: fonts.names,
    typeset: (json, at) => {
      compiler.mapShadow(data, Buffer.from(json))
      const { result } = compiler.compile({ mainFilePath: main })
      if (result === null) throw new Error('Typst could not set the report')
      const pdf = compiler.pdf(result, { pdfStandard: 'a-2a', creationTimestamp: at })
      compiler.evictCache(cacheAge)
      return { pdf, pages: result.numOfPages }
    },
  }
}

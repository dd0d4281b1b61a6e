import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { withTightLists } from '../build/tight-lists.ts'

/**
 * Entries of the coach as a browser gets them together, bundled and minified as the web does. `folder` is where the
 * file that asks for them is put meanwhile.
 */
export const bundleOf = async (entries: readonly string[], folder: string): Promise<string> => {
  const file = join(folder, 'entry.js')
  const source = (entry: string): string => JSON.stringify(join(import.meta.dirname, `../src/${entry}.ts`))
  await writeFile(file, entries.map((entry) => `export * from ${source(entry)}`).join('\n'))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [withTightLists()],
    // Not as a library: that would leave the white space, which no browser is sent.
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: file, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((one) => (one.type === 'chunk' ? one.code : ''))
    .join('')
}

/** How many bytes that is by gzip. */
export const sizeOf = async (entries: readonly string[], folder: string): Promise<number> =>
  gzipSync(await bundleOf(entries, folder)).length

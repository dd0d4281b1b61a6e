import { MemoryFS, PGlite } from '@electric-sql/pglite'

/** A file of a data directory, or with nothing in it a directory; those above come first. */
export interface DataFile {
  readonly path: string
  readonly contents: Uint8Array | null
}

/** What is used here of the files of a PGlite, which it keeps in memory. */
interface Files {
  readdir(path: string): string[]
  stat(path: string): { readonly mode: number }
  isDir(mode: number): boolean
  readFile(path: string): Uint8Array
  mkdir(path: string, mode: number): void
  writeFile(path: string, contents: Uint8Array, options: { readonly canOwn: true }): void
}

const root = PGlite.paths.PGDATA

const filesOf = (pglite: PGlite): Files => pglite.Module.FS as Files

const below = (files: Files, directory: string): DataFile[] =>
  files
    .readdir(root + directory)
    .filter((name) => name !== '.' && name !== '..')
    .flatMap((name) => {
      const path = `${directory}/${name}`
      return files.isDir(files.stat(root + path).mode)
        ? [{ path, contents: null }, ...below(files, path)]
        : [{ path, contents: files.readFile(root + path) }]
    })

/** Everything that a PGlite keeps; whoever opens it again sees what was committed. */
export const dataFilesOf = async (pglite: PGlite): Promise<readonly DataFile[]> => {
  await pglite.exec('checkpoint')
  return below(filesOf(pglite), '')
}

/** Files in memory that are there from the beginning: a third of the time that PGlite takes for an archive of them. */
export class FilledMemory extends MemoryFS {
  readonly #files: readonly DataFile[]

  constructor(files: readonly DataFile[]) {
    super()
    this.#files = files
  }

  override async initialSyncFs(): Promise<void> {
    if (this.pg === undefined) throw new Error('There is no PGlite yet whose files these are')
    const files = filesOf(this.pg)
    files.mkdir(root, 0o700)
    for (const { path, contents } of this.#files) {
      if (contents === null) files.mkdir(root + path, 0o700)
      else files.writeFile(root + path, new Uint8Array(contents), { canOwn: true })
    }
  }
}

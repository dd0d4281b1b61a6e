import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { join, relative } from 'node:path'

type Options = Parameters<NodeFS['init']>[1]
type Prepare = NonNullable<Options['preRun']>[number]

/** What PGlite's file system knows of an open file: a native descriptor for a file, none for a directory. */
interface OpenFile {
  readonly nfd?: number
  /** As PostgreSQL sees it: `/pglite/data/base/1/…`. */
  readonly path: string
}

const mountedAt = '/pglite/data'
const inputOutputError = 29

/** Makes the names in a directory durable: that a file was made, renamed or removed. */
export const syncDirectory = (path: string): void => {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

export interface SyncWatch {
  /** After each sync that succeeded; a test counts them. */
  readonly onSync?: () => void
  /** The disk refused. What follows must not be acknowledged. */
  readonly onFailure: (error: unknown) => void
}

/**
 * PGlite's files on disk, with what they lack as they come: when PostgreSQL asks for a sync, one happens.
 * Needs `wal_sync_method=fsync`, since its other methods do not reach the file system at all.
 */
export class DurableFiles extends NodeFS {
  readonly #watch: SyncWatch

  constructor(directory: string, watch: SyncWatch) {
    super(directory)
    this.#watch = watch
  }

  override async init(pglite: PGlite, options: Options): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const prepare: Prepare = (module) => {
      const operations: unknown = Reflect.get(module.NODEFS, 'stream_ops')
      if (typeof operations !== 'object' || operations === null) {
        throw new Error('PGlite is built in another way than this version expects: it cannot be made to sync')
      }
      Reflect.set(operations, 'fsync', (file: OpenFile) => this.#sync(file))
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), prepare] } }
  }

  #sync(file: OpenFile): number {
    try {
      if (file.nfd === undefined) syncDirectory(join(this.rootDir, relative(mountedAt, file.path)))
      else fdatasyncSync(file.nfd)
    } catch (error) {
      this.#watch.onFailure(error)
      return inputOutputError
    }
    this.#watch.onSync?.()
    return 0
  }
}

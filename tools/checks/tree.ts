import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text file of the repository; `path` is relative to its root, with forward slashes. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** What every check looks at. */
export interface Tree {
  readonly root: string
  readonly files: readonly TextFile[]
}

/** A check answers with one line for each fault, beginning with the file it is in; none means it holds. */
export type Check = (tree: Tree) => readonly string[] | Promise<readonly string[]>

const notOurs = new Set(['node_modules', 'dist', 'data', 'test-results', '.git', '.cache'])
const text = /\.(ts|tsx|mjs|js|css|sql|json|md|html|sh|typ)$/

/** The files that a program writes and another check compares with their source. */
export const generated = new Set([
  'server/src/platform/db/tables.ts',
  'docs/openapi.json',
  'package-lock.json',
])

const listFiles = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    if (entry.isDirectory()) return listFiles(root, path)
    return entry.isFile() && text.test(entry.name) ? [path] : []
  })

export const readTree = (root: string): Tree => ({
  root,
  files: listFiles(root, '').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
})

export const isCode = (file: TextFile): boolean => /\.(ts|tsx|mjs)$/.test(file.path)
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('server/test/')

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'oxc-parser'
import { z } from 'zod'
import type { Check, TextFile, Tree } from './tree.ts'

const tablesFile = 'server/src/platform/db/tables.ts'
const declaration = /^server\/src\/(platform|modules\/[^/]+)\/personal-data\.ts$/
const declared = z.object({ personalData: z.record(z.string(), z.unknown()) })

/** Schema public and schema auth. */
const schemas = new Set(['Tables', 'AuthTables'])

/** The tables of the migrated database: the keys of the interfaces that are generated from it. */
const tablesOf = (file: TextFile): readonly string[] =>
  parseSync(file.path, file.text).program.body.flatMap((statement) => {
    const made = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (made?.type !== 'TSInterfaceDeclaration' || !schemas.has(made.id.name)) return []
    return made.body.body.flatMap((member) => {
      if (member.type !== 'TSPropertySignature') return []
      const { key } = member
      const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null
      return name === null ? [] : [name]
    })
  })

const declaredIn = async (tree: Tree, path: string): Promise<readonly string[]> =>
  Object.keys(declared.parse(await import(pathToFileURL(join(tree.root, path)).href)).personalData)

/** Every table of the schemas public and auth says, once, what it holds about people, how long, and what erasing it means. */
export const checkPersonalData: Check = async (tree) => {
  const tables = tree.files.find(({ path }) => path === tablesFile)
  if (tables === undefined) return [`${tablesFile}: is missing`]
  const existing = tablesOf(tables)
  const declaredBy = new Map<string, string>()
  const faults: string[] = []
  for (const { path } of tree.files.filter((file) => declaration.test(file.path))) {
    for (const table of await declaredIn(tree, path)) {
      const other = declaredBy.get(table)
      if (other !== undefined) faults.push(`${path}: ${table} is declared in ${other} too`)
      if (!existing.includes(table)) faults.push(`${path}: there is no table ${table}`)
      declaredBy.set(table, path)
    }
  }
  const silent = existing.filter((table) => !declaredBy.has(table))
  return [...faults, ...silent.map((table) => `${tablesFile}: no personal-data.ts declares ${table}`)]
}

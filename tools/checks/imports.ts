import { dirname, join, relative, sep } from 'node:path'
import { parseSync } from 'oxc-parser'
import { ResolverFactory } from 'oxc-resolver'
import { isCode, type TextFile, type Tree } from './tree.ts'

/** One import (or re-export) of one file. */
export interface Import {
  readonly from: string
  readonly specifier: string
  /** The file of this repository that it leads to, or null for a package. */
  readonly target: string | null
  /** The names it takes; empty for `*`, for a side effect and for an import at run time. */
  readonly names: readonly string[]
  /** True when nothing of it is left at run time. */
  readonly typesOnly: boolean
}

const resolver = new ResolverFactory({
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  conditionNames: ['import', 'node', 'default'],
})

/** Vite's `?url` and the like say how to load a file, not which. */
const withoutQuery = (specifier: string): string => specifier.replace(/\?.*$/, '')

const targetOf = (root: string, from: string, specifier: string): string | null => {
  if (!specifier.startsWith('.') && !specifier.startsWith('@tweespraak/')) return null
  const request = withoutQuery(specifier)
  const found = resolver.sync(join(root, dirname(from)), request).path
  const missing = request.startsWith('.')
    ? join(root, dirname(from), request)
    : join(root, request.slice('@tweespraak/'.length))
  const absolute = found ?? missing
  return relative(root, absolute).split(sep).join('/')
}

const importsOf = (root: string, file: TextFile): readonly Import[] => {
  const { module } = parseSync(file.path, file.text)
  const make = (specifier: string, names: readonly string[], typesOnly: boolean): Import => ({
    from: file.path,
    specifier,
    target: targetOf(root, file.path, specifier),
    names,
    typesOnly,
  })
  const taken = module.staticImports.map(({ moduleRequest, entries }) =>
    make(
      moduleRequest.value,
      entries.flatMap((entry) => entry.importName.name ?? []),
      entries.length > 0 && entries.every((entry) => entry.isType),
    ),
  )
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest === null
        ? []
        : [
            make(
              entry.moduleRequest.value,
              entry.importName.name === null ? [] : [entry.importName.name],
              entry.isType,
            ),
          ],
    ),
  )
  const atRunTime = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(file.text.slice(moduleRequest.start, moduleRequest.end))?.[2]
    return literal === undefined ? [] : [make(literal, [], false)]
  })
  return [...taken, ...passedOn, ...atRunTime]
}

const known = new WeakMap<Tree, readonly Import[]>()

/** Every import of every file of code in the tree; read once. */
export const allImports = (tree: Tree): readonly Import[] => {
  const before = known.get(tree)
  if (before !== undefined) return before
  const imports = tree.files.filter(isCode).flatMap((file) => importsOf(tree.root, file))
  known.set(tree, imports)
  return imports
}

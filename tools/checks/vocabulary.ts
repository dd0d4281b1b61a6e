import { moduleFile, modules } from './house.ts'
import { isCode, type Check, type TextFile } from './tree.ts'

const known: ReadonlySet<string> = new Set(modules)

/** Names that say where something was put, not what it is. */
const empty =
  /(^|\/)(utils?|helpers?|misc|common|shared|constants?|types?|index)(\/|\.[a-z]+$|\.test\.[a-z]+$)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|e2e|module|config|d))*\.[a-z]+$/

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const inModule = ({ path }: TextFile): readonly string[] => {
  const file = moduleFile(path)
  if (file === undefined) return []
  if (!known.has(file.module)) return [`${path}: ${file.module} is not a module of the architecture`]
  return file.part === null ? [`${path}: not a name of the vocabulary of modules (docs/architecture.md)`] : []
}

const inFeature = ({ path }: TextFile): readonly string[] => {
  const feature = /^web\/src\/features\/([^/]+)\//.exec(path)?.[1]
  return feature === undefined || known.has(feature)
    ? []
    : [`${path}: ${feature} is not a module of the architecture`]
}

const named = ({ path }: TextFile): readonly string[] => {
  if (!/\.(ts|tsx|mjs|css|sql)$/.test(path)) return []
  if (empty.test(path)) return [`${path}: its name says where it was put, not what it is`]
  return kebab.test(nameOf(path)) ? [] : [`${path}: names of files are in kebab-case`]
}

/** A file that only passes on what others export hides where things are; a module's public.ts is the one door made so. */
const barrel = (file: TextFile): readonly string[] => {
  if (!isCode(file) || file.path.endsWith('/public.ts')) return []
  const statements = file.text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const passesOn = /^\s*export (type )?(\*|\{[^}]*\}) from /
  return statements.length > 0 && statements.every((line) => passesOn.test(line))
    ? [`${file.path}: only passes on what other files export`]
    : []
}

/** A part is one file or one folder. */
const bothShapes = (files: readonly TextFile[]): readonly string[] => {
  const paths = new Set(files.map(({ path }) => path))
  return files.flatMap(({ path }) => {
    const single = /^server\/src\/modules\/[^/]+\/(?:views|store)(?=\/)/.exec(path)?.[0]
    return single !== undefined && paths.has(`${single}.ts`)
      ? [`${path}: stands beside ${single}.ts; use one of them`]
      : []
  })
}

/** Knowing one module is knowing all: every file is called what it is, by a closed list of names. */
export const checkVocabulary: Check = (tree) => [
  ...tree.files.flatMap((file) => [...inModule(file), ...inFeature(file), ...named(file), ...barrel(file)]),
  ...bothShapes(tree.files),
]

import { moduleFile, type Part } from './house.ts'
import type { Import } from './imports.ts'

/** Of its own module, which parts may a part import. */
const ownParts: Readonly<Record<Part, readonly Part[]>> = {
  noun: ['noun'],
  policy: ['noun', 'policy'],
  store: ['noun', 'store'],
  view: ['noun', 'policy', 'store', 'view'],
  command: ['noun', 'policy', 'store', 'view', 'command'],
  routes: ['command', 'view'],
  jobs: ['command', 'view'],
  live: ['command', 'view'],
  public: ['noun', 'policy', 'store', 'view', 'command'],
  'personal-data': [],
  test: [
    'noun',
    'policy',
    'store',
    'view',
    'command',
    'routes',
    'jobs',
    'live',
    'public',
    'personal-data',
    'test',
  ],
}

const pure: readonly Part[] = ['noun', 'policy']
const doors: readonly Part[] = ['routes', 'jobs', 'live']

/** The vocabulary of decisions: refusals, identities, the shape of a document, which mails there are, what a cell of a table means, keys, tokens and terms as functions of their input; without database, clock or framework. */
const purePlatform = new Set([
  'server/src/platform/refuse.ts',
  'server/src/platform/viewer.ts',
  'server/src/platform/documents/report-document.ts',
  'server/src/platform/derive-key.ts',
  'server/src/platform/link-token.ts',
  'server/src/platform/term.ts',
  'server/src/platform/mail/mail-kind.ts',
  'server/src/platform/spreadsheet/csv-text.ts',
  'server/src/platform/spreadsheet/samples.ts',
])

/** Computes without looking around: a digest is a function of its input. */
const purePackages = new Set(['zod', 'node:crypto', 'yjs'])

const fromOwnModule = (part: Part, target: Part | null): string | null =>
  target === null || ownParts[part].includes(target)
    ? null
    : `a ${part} does not import a ${target} of its own module`

const fromNeighbour = (
  found: Import,
  own: string,
  other: string,
  order: readonly string[],
): string | null => {
  const file = moduleFile(found.from)
  const target = moduleFile(found.target ?? '')
  if (target?.part !== 'public') return 'across modules only public.ts is seen'
  if (file?.part === 'test') return null
  if (order.indexOf(other) > order.indexOf(own))
    return `${own} comes before ${other}; what must go back goes as an event`
  if (file?.part === 'personal-data') return 'a declaration of personal data imports only its type'
  return file !== undefined && file.part !== null && pure.includes(file.part) && !found.typesOnly
    ? 'a decision takes from its neighbours types only'
    : null
}

const fromPlatform = (part: Part, target: string): string | null => {
  if (part === 'personal-data')
    return target === 'server/src/platform/personal-data.ts'
      ? null
      : 'a declaration of personal data imports only its type'
  if (pure.includes(part) && !purePlatform.has(target))
    return 'a decision knows no database, clock or framework'
  if (doors.includes(part) && target.startsWith('server/src/platform/db/'))
    return 'a door asks commands and views, never the database'
  return null
}

const fromPackage = (part: Part, name: string): string | null => {
  if (pure.includes(part))
    return purePackages.has(name) ? null : 'a decision knows no database, clock or framework'
  return doors.includes(part) && (name === 'kysely' || name === 'pg')
    ? 'a door asks commands and views, never the database'
    : null
}

/** What a file of a module may import, by the part it plays there; null where it may. */
export const insideModule = (
  found: Import,
  packageName: string | null,
  order: readonly string[],
): string | null => {
  const file = moduleFile(found.from)
  if (file === undefined || file.part === null) return null
  if (found.target === null)
    return file.part === 'test' || packageName === null ? null : fromPackage(file.part, packageName)
  const target = moduleFile(found.target)
  if (target !== undefined)
    return target.module === file.module
      ? fromOwnModule(file.part, target.part)
      : fromNeighbour(found, file.module, target.module, order)
  if (file.part === 'test') return null
  if (found.target.startsWith('server/src/platform/')) return fromPlatform(file.part, found.target)
  return found.target.startsWith('server/')
    ? 'a module imports platform, contract, coach, messages and earlier modules'
    : null
}

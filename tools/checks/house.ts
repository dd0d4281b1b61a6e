/** The modules of the server in their order: each may import only those before it. */
export const modules = [
  'people',
  'access',
  'competencies',
  'templates',
  'goals',
  'agreements',
  'feedback',
  'learning',
  'conversations',
  'cycles',
  'dossier',
  'insights',
  'calendars',
  'notices',
  'home',
  'integrations',
] as const

/** What a file of a module is, told by its name alone. */
export type Part =
  | 'noun'
  | 'policy'
  | 'command'
  | 'store'
  | 'view'
  | 'routes'
  | 'jobs'
  | 'live'
  | 'public'
  | 'personal-data'
  | 'test'

const fixed: Readonly<Record<string, Part>> = {
  'policy.ts': 'policy',
  'store.ts': 'store',
  'views.ts': 'view',
  'routes.ts': 'routes',
  'jobs.ts': 'jobs',
  'live.ts': 'live',
  'public.ts': 'public',
  'personal-data.ts': 'personal-data',
}

export interface ModuleFile {
  readonly module: string
  /** Null for a name that is not in the vocabulary. */
  readonly part: Part | null
}

const partOf = (path: string): Part | null => {
  const known = fixed[path]
  if (known !== undefined) return known
  if (/^([a-z0-9-]+\/)?[a-z0-9-]+\.test\.ts$/.test(path)) return 'test'
  if (/^commands\/[a-z]+(-[a-z0-9]+)+\.ts$/.test(path)) return 'command'
  if (/^views\/[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path)) return 'view'
  if (/^store\/[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path)) return 'store'
  // What a module brings with it as data, checked by a schema of the contract.
  if (/^built-in\/[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(path)) return 'noun'
  return /^(built-in\/)?[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path) ? 'noun' : null
}

/** Which module a file belongs to and what it is there; undefined for a file outside of the modules. */
export const moduleFile = (path: string): ModuleFile | undefined => {
  const found = /^server\/src\/modules\/([^/]+)\/(.+)$/.exec(path)
  if (found?.[1] === undefined || found[2] === undefined) return undefined
  return { module: found[1], part: partOf(found[2]) }
}

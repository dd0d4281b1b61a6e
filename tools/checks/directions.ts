import { modules } from './house.ts'
import { allImports, type Import } from './imports.ts'
import { insideModule } from './module-directions.ts'
import { isTest, type Check } from './tree.ts'

/** Answers why this import is not allowed, or null. */
type Rule = (found: Import) => string | null

const begins = (path: string | null, ...folders: readonly string[]): boolean =>
  path !== null && folders.some((folder) => path === folder || path.startsWith(`${folder}/`))

const packageOf = (found: Import): string | null =>
  found.target === null ? (/^(@[^/]+\/[^/]+|[^/]+)/.exec(found.specifier)?.[0] ?? null) : null

const contractStandsAlone: Rule = ({ from, target, specifier }) => {
  if (!begins(from, 'contract') || isTest(from)) return null
  if (target !== null)
    return begins(target, 'contract') ? null : 'contract imports nothing of the repository but itself'
  return specifier === 'zod' ? null : 'contract imports Zod only'
}

/** What runs while somebody types stays small: the rules of the coaches need nobody else's code. */
const coachStandsAlone: Rule = ({ from, target, specifier }) => {
  if (!begins(from, 'coach/src') || isTest(from) || begins(target, 'coach/src')) return null
  return `coach/src imports nothing but itself, not ${specifier}`
}

const workspaceNeighbours: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  messages: [],
  coach: [],
  server: ['coach', 'contract', 'messages'],
  web: ['coach', 'contract', 'messages'],
  e2e: [],
  bench: ['coach', 'contract', 'messages', 'server', 'e2e'],
}

const betweenWorkspaces: Rule = ({ from, target }) => {
  const own = from.split('/')[0] ?? ''
  const allowed = workspaceNeighbours[own]
  if (target === null || allowed === undefined) return null
  if (target === 'package.json') return null
  return begins(target, own, ...allowed) ? null : `${own} does not import ${target.split('/')[0]}`
}

const layersOfWeb: Rule = ({ from, target }) => {
  const feature = /^web\/src\/features\/([^/]+)/.exec(from)?.[0]
  if (feature !== undefined)
    return begins(target, 'web/src/app') || (begins(target, 'web/src/features') && !begins(target, feature))
      ? 'a feature imports ui, lib and itself; pages in web/src/app compose features'
      : null
  if (begins(from, 'web/src/ui') && begins(target, 'web/src/app', 'web/src/features'))
    return 'ui knows neither features nor pages'
  if (begins(from, 'web/src/lib') && begins(target, 'web/src/app', 'web/src/features', 'web/src/ui'))
    return 'lib knows neither ui, features nor pages'
  return null
}

const platformIsBelow: Rule = ({ from, target }) =>
  begins(from, 'server/src/platform') &&
  !isTest(from) &&
  begins(target, 'server/src') &&
  !begins(target, 'server/src/platform')
    ? 'platform imports no module and nothing above it'
    : null

const wiring = [
  'server/src/main.ts',
  'server/src/start.ts',
  'server/src/command-line',
  'tools/generate-openapi.ts',
  'bench',
]

const appIsWiredOnce: Rule = ({ from, target }) => {
  if (target !== 'server/src/app.ts' || isTest(from)) return null
  return begins(from, ...wiring) ? null : 'only the start-up, the command line and tests import app.ts'
}

const viewersAreMintedOnce: Rule = ({ from, names }) =>
  names.includes('mintViewer') && !begins(from, 'server/src/modules/access') && !isTest(from)
    ? 'only the gate of access makes a Viewer'
    : null

const migrationsStandAlone: Rule = ({ from }) =>
  begins(from, 'server/src/migrations') && !isTest(from) ? 'migrations import nothing' : null

const testsStayBelow: Rule = ({ from, target }) =>
  !isTest(from) && begins(target, 'server/test') && begins(from, 'server/src')
    ? 'the product does not import its tests'
    : null

/** Files of the server outside of the modules: they see of a module what it shows, or register its doors. */
const overTheFence: Rule = ({ from, target }) => {
  if (target === null || isTest(from) || !begins(from, 'server/src') || begins(from, 'server/src/modules'))
    return null
  const [, module, rest] = /^server\/src\/modules\/([^/]+)\/(.+)$/.exec(target) ?? []
  if (module === undefined || rest === undefined || rest === 'public.ts') return null
  if (from === 'server/src/app.ts' && /^(routes|jobs|live|personal-data)\.ts$/.test(rest)) return null
  return `of a module only its public.ts is seen from here`
}

const rules: readonly Rule[] = [
  contractStandsAlone,
  coachStandsAlone,
  betweenWorkspaces,
  layersOfWeb,
  platformIsBelow,
  appIsWiredOnce,
  viewersAreMintedOnce,
  migrationsStandAlone,
  testsStayBelow,
  overTheFence,
  (found) => insideModule(found, packageOf(found), modules),
]

/** Who may import whom, as docs/architecture.md says it. No exceptions are listed. */
export const checkDirections: Check = (tree) =>
  allImports(tree).flatMap((found) => {
    const reason = rules.map((rule) => rule(found)).find((answer) => answer !== null)
    return reason === undefined ? [] : [`${found.from}: imports ${found.specifier}: ${reason}`]
  })

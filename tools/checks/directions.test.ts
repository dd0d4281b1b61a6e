import { describe, expect, test } from 'vitest'
import { checkDirections } from './directions.ts'
import { fixture } from './fixture.ts'

const faultsOf = (from: string, text: string, ...others: readonly string[]) =>
  checkDirections(
    fixture({ [from]: text, ...Object.fromEntries(others.map((path) => [path, 'export const a = 1'])) }),
  )

const people = 'server/src/modules/people'
const agreements = 'server/src/modules/agreements'

describe('who may import whom', () => {
  test.each([
    ['contract', 'a package other than Zod', 'contract/src/people.ts', "import x from 'kysely'"],
    ['contract', 'the server', 'contract/src/people.ts', "import { a } from '../../server/src/main.ts'"],
    ['web', 'the server', 'web/src/app/router.tsx', "import { a } from '../../../server/src/main.ts'"],
    [
      'web',
      'the server at run time',
      'web/src/app/router.tsx',
      "await import('../../../server/src/main.ts')",
    ],
    ['the coach', 'the contract', 'coach/src/guard.ts', "import { a } from '@tweespraak/contract/people'"],
    ['the coach', 'a package', 'coach/src/guard.ts', "import x from 'zod'"],
    ['e2e', 'the contract', 'e2e/journey.e2e.ts', "import { a } from '@tweespraak/contract/people'"],
    ['server', 'the web', 'server/src/main.ts', "import { a } from '../../web/src/lib/api.ts'"],
    [
      'a feature',
      'another feature',
      'web/src/features/people/list.tsx',
      "import { a } from '../home/queries.ts'",
    ],
    [
      'a feature',
      'a page',
      'web/src/features/people/list.tsx',
      "import { a } from '../../app/pages/people.tsx'",
    ],
    ['ui', 'a feature', 'web/src/ui/button.tsx', "import { a } from '../features/home/queries.ts'"],
    ['lib', 'ui', 'web/src/lib/api.ts', "import { a } from '../ui/button.tsx'"],
    [
      'platform',
      'a module',
      'server/src/platform/jobs.ts',
      "import { a } from '../modules/people/public.ts'",
    ],
    ['platform', 'the app', 'server/src/platform/jobs.ts', "import { a } from '../app.ts'"],
    ['a module', 'the app', `${people}/routes.ts`, "import { a } from '../../app.ts'"],
    ['a file beside the app', 'the app', 'server/src/demo.ts', "import { a } from './app.ts'"],
    ['the app', 'a store', 'server/src/app.ts', "import { a } from './modules/people/store.ts'"],
    [
      'the command line',
      'a command',
      'server/src/command-line/import.ts',
      "import { a } from '../modules/people/commands/a-b.ts'",
    ],
    ['a migration', 'anything', 'server/src/migrations/0001-people.ts', "import { sql } from 'kysely'"],
    ['the product', 'its tests', 'server/src/app.ts', "import { a } from '../test/app.ts'"],
    [
      'a module',
      'mintViewer',
      `${people}/routes.ts`,
      "import { mintViewer } from '../../platform/viewer.ts'",
    ],
  ])('%s does not import %s', (_who, _whom, from, text) => {
    expect(faultsOf(from, text)).toHaveLength(1)
  })

  test.each([
    ['a noun', 'the database', `${people}/person.ts`, "import { a } from '../../platform/db/database.ts'"],
    ['a noun', 'the clock', `${people}/person.ts`, "import { a } from '../../platform/clock.ts'"],
    ['a noun', 'a framework', `${people}/person.ts`, "import fastify from 'fastify'"],
    ['a policy', 'the store', `${people}/policy.ts`, "import { a } from './store.ts'"],
    ['a store', 'a command', `${people}/store.ts`, "import { a } from './commands/add-person.ts'"],
    ['a command', 'a route', `${people}/commands/add-person.ts`, "import { a } from '../routes.ts'"],
    ['a view', 'a command', `${people}/views.ts`, "import { a } from './commands/add-person.ts'"],
    ['a route', 'the store', `${people}/routes.ts`, "import { a } from './store.ts'"],
    ['a route', 'SQL', `${people}/routes.ts`, "import { sql } from 'kysely'"],
    ['a job', 'the database', `${people}/jobs.ts`, "import { a } from '../../platform/db/database.ts'"],
    ['a live door', 'SQL', `${people}/live.ts`, "import { sql } from 'kysely'"],
    ['a module', "a neighbour's store", `${agreements}/views.ts`, "import { a } from '../people/store.ts'"],
    ['a module', 'a later module', `${people}/views.ts`, "import { a } from '../agreements/public.ts'"],
    ['a noun', "a neighbour's code", `${agreements}/agreement.ts`, "import { a } from '../people/public.ts'"],
    ['a declaration', 'the store', `${people}/personal-data.ts`, "import { a } from './store.ts'"],
  ])('inside modules, %s does not import %s', (_who, _whom, from, text) => {
    expect(faultsOf(from, text)).toHaveLength(1)
  })

  test.each([
    ['contract/src/people.ts', "import { z } from 'zod'"],
    ['server/src/main.ts', "import { a } from './app.ts'"],
    ['server/src/app.ts', "import { a } from './modules/people/routes.ts'"],
    ['server/src/modules/access/gate.test.ts', "import { mintViewer } from '../../platform/viewer.ts'"],
    [
      'server/src/modules/access/commands/sign-in.ts',
      "import { mintViewer } from '../../../platform/viewer.ts'",
    ],
    [`${people}/person.ts`, "import type { Viewer } from '../../platform/viewer.ts'"],
    [`${agreements}/policy.ts`, "import type { Scope } from '../people/public.ts'"],
    [`${agreements}/views.ts`, "import { a } from '../people/public.ts'\nimport { sql } from 'kysely'"],
    [
      `${people}/routes.ts`,
      "import { a } from './commands/add-person.ts'\nimport { b } from './views/list.ts'",
    ],
    ['web/src/features/people/list.tsx', "import { a } from '../../ui/button.tsx'"],
  ])('%s may: %s', (from, text) => {
    expect(faultsOf(from, text)).toEqual([])
  })
})

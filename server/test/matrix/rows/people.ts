import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { aPerson } from '../../factories/people.ts'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

const keepers = only('not-allowed', 'hr', 'administrator')
const selfParams = ({ people }: World) => ({ params: { personId: people.self } })
const csv = 'nummer;voornaam;achternaam\n900;Nieuw;Iemand\n'
const elsewhere = { ...keepers, 'other-organization': 'not-found' } as const

/** An import that HR started, for whoever asks. */
const importOf = async ({ app, askers }: World): Promise<{ params: { importId: string } }> => {
  const { body } = await app.send(routes.startImport, askers.hr, { file: csv })
  return { params: { importId: (body as { importId: string }).importId } }
}
const ownImport = only('not-found', 'hr')

const work = { jobTitle: null, unitId: null, managerId: null, hoursPerWeek: null }

export const peopleRows: readonly Row[] = [
  { route: routes.list, verdicts: signedIn, call: () => ({ query: {} }) },
  { route: routes.count, verdicts: signedIn, call: () => ({ query: {} }) },
  {
    route: routes.show,
    verdicts: { ...signedIn, 'other-organization': 'not-found' },
    call: selfParams,
  },
  {
    route: routes.add,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({
      body: {
        ...work,
        number: null,
        email: null,
        givenName: 'Nieuw',
        infix: null,
        familyName: 'Iemand',
        language: 'nl',
        startsOn: '2026-01-01',
        endsOn: null,
      },
    }),
  },
  {
    route: routes.edit,
    verdicts: elsewhere,
    call: (world) => ({ ...selfParams(world), body: { givenName: 'Anders' } }),
  },
  {
    route: routes.move,
    verdicts: elsewhere,
    call: ({ people, unitId }) => ({
      params: { personId: people.self },
      body: { ...work, jobTitle: 'Medewerker', unitId, managerId: people.manager, from: '2026-01-01' },
    }),
  },
  {
    route: routes.leave,
    verdicts: elsewhere,
    call: (world) => ({ ...selfParams(world), body: { lastDay: '2019-01-01' } }),
  },
  {
    route: routes.heirs,
    verdicts: elsewhere,
    call: (world) => ({ ...selfParams(world), query: {} }),
  },
  { route: routes.units, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.roles,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({}),
  },
  {
    route: routes.giveRole,
    // HR is given by HR alone; an administrator gives nobody, and so not themselves, what HR sees.
    verdicts: { ...only('not-allowed', 'hr'), 'other-organization': 'not-found' },
    call: async ({ app, organizationId }) => {
      const { personId } = await aPerson(app.services.db, { organizationId })
      return { params: { personId }, body: { role: 'hr', unitId: null } }
    },
  },
  {
    route: routes.endRole,
    verdicts: only('not-found', 'hr'),
    call: async ({ app, organizationId, people }) => {
      const { db } = app.services
      const found = await db.owner
        .selectFrom('role_grants')
        .select('grant_id')
        .where('organization_id', '=', organizationId)
        .where('person_id', '=', people.coach)
        .executeTakeFirst()
      return { params: { personId: people.coach, grantId: found?.grant_id ?? '' } }
    },
  },
  {
    route: routes.export,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({ query: {} }),
  },
  {
    route: routes.startImport,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({ file: csv }),
  },
  {
    route: routes.readImport,
    verdicts: ownImport,
    call: async (world) => ({ ...(await importOf(world)), body: {} }),
  },
  {
    route: routes.unfinishedImport,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({}),
  },
  { route: routes.showImport, verdicts: ownImport, call: importOf },
  {
    route: routes.importRows,
    verdicts: ownImport,
    call: async (world) => ({ ...(await importOf(world)), query: { effect: 'new' } }),
  },
  {
    route: routes.importProblems,
    verdicts: ownImport,
    call: async (world) => ({ ...(await importOf(world)), query: {} }),
  },
  {
    route: routes.applyImport,
    verdicts: ownImport,
    call: async (world) => ({ ...(await importOf(world)), body: { missing: 'keep' } }),
  },
  { route: routes.cancelImport, verdicts: ownImport, call: importOf },
]

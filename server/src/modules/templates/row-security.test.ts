import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { withKinds } from '../../../test/factories/templates.ts'
import { answerTo, unhindered } from '../../../test/unhindered.ts'
import type { Database, Tx } from '../../platform/db/database.ts'
import { json } from '../../platform/db/json.ts'
import { newId } from '../../platform/id.ts'

const now = () => Temporal.Now.instant()
const people = ['employee', 'administrator', 'unitHr', 'hr'] as const
type Who = (typeof people)[number]

let db: Database
let organizationId: string
let ids: Record<Who, string>
const formId = newId({ now })

const draftRow = (id: string) => ({
  organization_id: organizationId,
  form_id: id,
  revision: 1,
  name: json({ nl: 'x', en: 'x' }),
  content: json({ sections: [] }),
  saved_at: now().toString(),
})

const kindDraftRow = (id: string) => ({
  organization_id: organizationId,
  kind_id: id,
  revision: 1,
  content: json({}),
  saved_at: now().toString(),
})

beforeAll(async () => {
  db = await testDatabase()
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const person = async () => (await aPerson(db, { organizationId })).personId
  ids = {
    employee: await person(),
    administrator: await person(),
    unitHr: await person(),
    hr: await person(),
  }
  const unitId = await aUnit(db, { organizationId })
  await grantRole(db, { organizationId, personId: ids.administrator, role: 'administrator' })
  await grantRole(db, { organizationId, personId: ids.unitHr, role: 'hr', unitId })
  await grantRole(db, { organizationId, personId: ids.hr, role: 'hr' })
  await db.owner.insertInto('form_drafts').values(draftRow(formId)).execute()
  await db.owner.insertInto('kind_drafts').values(kindDraftRow(formId)).execute()
})
afterAll(() => db.close())

/** Asks the database itself, as somebody whom no policy of the code stands in the way. */
const as = <T>(who: Who, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(unhindered(organizationId, ids[who]), work)

const versionRow = (version: number) => ({
  organization_id: organizationId,
  version,
  name: json({ nl: 'x', en: 'x' }),
  published_at: now().toString(),
})

describe('the database alone', () => {
  it.each(people)('lets %s read a draft only as HR for everybody', async (who) => {
    const seen = await as(who, (tx) => tx.selectFrom('form_drafts').select('form_id').execute())
    expect(seen).toEqual(who === 'hr' ? [{ form_id: formId }] : [])
    const kinds = await as(who, (tx) => tx.selectFrom('kind_drafts').select('kind_id').execute())
    expect(kinds).toEqual(who === 'hr' ? [{ kind_id: formId }] : [])
  })

  it.each(people)('lets %s write drafts and versions only as HR for everybody', async (who) => {
    const id = newId({ now })
    const wrote = await answerTo(
      as(who, async (tx) => {
        await tx.insertInto('forms').values({ organization_id: organizationId, form_id: id }).execute()
      }),
    )
    const drafted = await answerTo(
      as(who, (tx) => tx.insertInto('form_drafts').values(draftRow(id)).execute()),
    )
    const kindDrafted = await answerTo(
      as(who, (tx) => tx.insertInto('kind_drafts').values(kindDraftRow(id)).execute()),
    )
    const form = await db.owner
      .selectFrom('forms')
      .select('form_id')
      .where('organization_id', '=', organizationId)
      .executeTakeFirstOrThrow()
    const version = await answerTo(
      as(who, (tx) =>
        tx
          .insertInto('form_versions')
          .values({ ...versionRow(100), form_id: form.form_id, content: json({ sections: [] }) })
          .execute(),
      ),
    )
    const kind = await db.owner
      .selectFrom('kinds')
      .select('kind_id')
      .where('organization_id', '=', organizationId)
      .executeTakeFirstOrThrow()
    const kindVersion = await answerTo(
      as(who, (tx) =>
        tx
          .insertInto('kind_versions')
          .values({
            ...versionRow(100),
            kind_id: kind.kind_id,
            description: json({ nl: 'x', en: 'x' }),
            rules: json({}),
            form_id: null,
            form_version: null,
          })
          .execute(),
      ),
    )
    const refused: unknown = expect.stringContaining('row-level security')
    expect([wrote, drafted, kindDrafted, version, kindVersion]).toEqual(
      Array(5).fill(who === 'hr' ? null : refused),
    )
  })

  it.each(['form_versions', 'kind_versions', 'forms'] as const)('changes nothing of %s', async (table) => {
    const change = as('hr', (tx) => tx.deleteFrom(table).execute())
    expect(await answerTo(change)).toContain('permission denied')
    const update = as('hr', (tx) => tx.updateTable(table).set({ organization_id: organizationId }).execute())
    expect(await answerTo(update)).toContain('permission denied')
  })

  it.each(people)('lets %s make, arrange and put away kinds only as HR for everybody', async (who) => {
    const kindId = newId({ now })
    const row = {
      organization_id: organizationId,
      kind_id: kindId,
      code: `own-${who.toLowerCase()}`,
      position: 90,
    }
    const made = await answerTo(as(who, (tx) => tx.insertInto('kinds').values(row).execute()))
    expect(made).toEqual(who === 'hr' ? null : expect.stringContaining('row-level security'))
    const retired = await as(who, (tx) =>
      tx.updateTable('kinds').set({ retired_at: now().toString(), position: 91 }).executeTakeFirst(),
    )
    expect(retired.numUpdatedRows > 0n).toBe(who === 'hr')
  })

  it('changes neither the code of a kind nor what it began as, and removes none', async () => {
    for (const change of [{ code: 'other' }, { origin: null }])
      expect(await answerTo(as('hr', (tx) => tx.updateTable('kinds').set(change).execute()))).toContain(
        'permission denied',
      )
    expect(await answerTo(as('hr', (tx) => tx.deleteFrom('kinds').execute()))).toContain('permission denied')
  })

  it.each([
    ['HR', 203, (work: (tx: Tx) => Promise<unknown>) => as('hr', work)],
    ['the product itself', 204, (work: (tx: Tx) => Promise<unknown>) => db.owner.transaction().execute(work)],
  ])('keeps a development conversation closed, also to %s', async (_, version, ask) => {
    const kind = await db.owner
      .selectFrom('kinds')
      .select('kind_id')
      .where('organization_id', '=', organizationId)
      .where('code', '=', 'development')
      .executeTakeFirstOrThrow()
    const publish = (rules: object) =>
      answerTo(
        ask((tx) =>
          tx
            .insertInto('kind_versions')
            .values({
              ...versionRow(version),
              kind_id: kind.kind_id,
              description: json({ nl: 'x', en: 'x' }),
              rules: json(rules),
              form_id: null,
              form_version: null,
            })
            .execute(),
        ),
      )
    const closed = 'stays between those at the table'
    expect(await publish({ reportSeenBy: ['hr'], secondAssessor: 'none' })).toContain(closed)
    expect(await publish({ reportSeenBy: [], secondAssessor: 'optional' })).toContain(closed)
    expect(await publish({ reportSeenBy: [], secondAssessor: 'none' })).toBeNull()
  })
})

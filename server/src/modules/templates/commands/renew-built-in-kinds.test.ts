import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../../test/factories/conversations.ts'
import { json } from '../../../platform/db/json.ts'
import { builtInKinds } from '../built-in/all.ts'
import type { BuiltInKind } from '../kind.ts'
import { renewBuiltInKinds } from './renew-built-in-kinds.ts'

/** The development form as an earlier version of the product asked it. */
const before = (kind: BuiltInKind): BuiltInKind => {
  const [first, ...rest] = kind.form?.sections ?? []
  if (first === undefined) throw new Error('The development conversation has a form')
  return { ...kind, form: { sections: [{ ...first, title: { nl: 'Vroeger', en: 'Before' } }, ...rest] } }
}

let app: TestApp
let circle: Circle
/** Puts back what this organisation had before digests were kept: the development form in its old words. */
beforeEach(async () => {
  app = await testApp()
  circle = await aCircle(app)
  const { owner } = app.services.db
  const development = builtInKinds.find(({ code }) => code === 'development')
  if (development === undefined) throw new Error('There is a development conversation')
  const kindId = await circle.kindId('development')
  const { form_id: formId } = await owner
    .selectFrom('kind_versions')
    .select('form_id')
    .where('kind_id', '=', kindId)
    .executeTakeFirstOrThrow()
  await owner
    .updateTable('form_versions')
    .set({ content: json(before(development).form) })
    .where('form_id', '=', formId ?? '')
    .execute()
  await owner
    .updateTable('kind_versions')
    .set({ built_in: 'first' })
    .where('organization_id', '=', circle.organizationId)
    .execute()
})
afterEach(() => app.close())

const versionsOf = async (code: string) => {
  const rows = await app.services.db.owner
    .selectFrom('kind_versions')
    .innerJoin('form_versions', (join) =>
      join
        .onRef('form_versions.organization_id', '=', 'kind_versions.organization_id')
        .onRef('form_versions.form_id', '=', 'kind_versions.form_id')
        .onRef('form_versions.version', '=', 'kind_versions.form_version'),
    )
    .select(['kind_versions.version', 'kind_versions.form_version', 'kind_versions.built_in', 'content'])
    .where('kind_versions.kind_id', '=', await circle.kindId(code))
    .orderBy('kind_versions.version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    form: row.form_version,
    known: row.built_in !== null && row.built_in !== 'first',
    old: JSON.stringify(row.content).includes('Vroeger'),
  }))
}
const kindVersionOf = async (conversationId: string) => {
  const row = await app.services.db.owner
    .selectFrom('conversations')
    .select(['kind_version', 'form_version'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow()
  return [row.kind_version, row.form_version]
}
const start = (brought?: readonly BuiltInKind[]) => renewBuiltInKinds(app.services, brought)
const renewals = async () =>
  (
    await app.services.db.owner
      .selectFrom('audit_entries')
      .select(['actor_kind', 'subject_id'])
      .where('action', '=', 'kind.renewed')
      .execute()
  ).map((entry) => [entry.actor_kind, entry.subject_id])

const first = { version: 1, form: 1, known: false, old: true }
const second = { version: 2, form: 2, known: true, old: false }

describe('at a start with a better built-in form', () => {
  test('who left it as it came gets it for new conversations, and what began keeps what it began with', async () => {
    const running = await aConversation(app, circle, 'planned', { kind: 'development' })
    await start()
    const fresh = await aConversation(app, circle, 'planned', { kind: 'development' })
    expect(await versionsOf('development')).toEqual([first, second])
    expect([await kindVersionOf(running), await kindVersionOf(fresh)]).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(await renewals()).toEqual([['task', await circle.kindId('development')]])
  })

  test('what is the same already is known from then on, and gets no version more', async () => {
    await start()
    expect(await versionsOf('progress')).toEqual([{ version: 1, form: 1, known: true, old: false }])
  })

  test('the next start, and two at once, do nothing more', async () => {
    await Promise.all([start(), start()])
    await start()
    expect(await versionsOf('development')).toEqual([first, second])
  })

  test('a start of the server before it leaves the better one', async () => {
    await start(builtInKinds.map((kind) => (kind.code === 'development' ? before(kind) : kind)))
    await start()
    await start(builtInKinds.map((kind) => (kind.code === 'development' ? before(kind) : kind)))
    expect((await versionsOf('development')).map(({ version, old }) => [version, old])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  test('an organisation that wrote its own, or retired it, is left alone', async () => {
    const { owner } = app.services.db
    const { organizationId } = circle
    const [development, progress] = [await circle.kindId('development'), await circle.kindId('progress')]
    await owner
      .updateTable('kind_versions')
      .set({ built_in: null })
      .where('kind_id', '=', development)
      .where('organization_id', '=', organizationId)
      .execute()
    await owner
      .updateTable('kinds')
      .set({ retired_at: '2026-01-01T00:00:00Z' })
      .where('kind_id', '=', progress)
      .execute()
    await start()
    expect(await versionsOf('development')).toEqual([first])
    expect(await versionsOf('progress')).toEqual([{ version: 1, form: 1, known: false, old: false }])
  })

  test('other words of a kind alone keep its form', async () => {
    await start()
    const name = { nl: 'Het ontwikkelgesprek', en: 'The development conversation' }
    await start(builtInKinds.map((kind) => (kind.code === 'development' ? { ...kind, name } : kind)))
    expect(await versionsOf('development')).toEqual([first, second, { ...second, version: 3 }])
  })

  test('a kind that contradicts itself is given to nobody', async () => {
    const wrong = builtInKinds.map((kind) => ({ ...kind, form: null }))
    await expect(start(wrong)).rejects.toThrow('is not sound')
    expect(await versionsOf('development')).toEqual([first])
  })
})

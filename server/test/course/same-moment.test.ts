import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../app.ts'
import { attempt } from './attempt.ts'
import { allows, apply } from './deeds.ts'
import { type Actor, broughtAbout, type Deed, deeds, type Model, newModel } from './model.ts'
import { type Moment, moments, type Pair, type Step } from './moments.ts'
import { aRing, layTable, type Ring, seenByEmployee, type Table } from './table.ts'

let app: TestApp
let ring: Ring
beforeAll(async () => {
  app = await testApp()
  ring = await aRing(app)
})
afterAll(() => app.close())

/** Each changes how far the conversation is, or is all that somebody may do meanwhile; the others are tried when there is time. */
const turning: readonly Deed[] = [
  'share',
  'move',
  'cancel',
  'comment',
  'begin',
  'finish',
  'pass',
  'offer',
  'take-back',
  'sign',
]
const isLong = process.env['LONG_TESTS'] === '1'

const modelAfter = (table: Table, steps: readonly Step[]): Model => {
  const model = newModel(table)
  for (const { actor, deed } of steps) apply(model, actor, deed, null)
  return model
}

/** What would be done if one came just before the other, and what the conversation and the responses are then. */
const inTurn = (table: Table, before: readonly Step[], pair: Pair, order: readonly (0 | 1)[]) => {
  const model = modelAfter(table, before)
  const done = [false, false]
  for (const which of order) {
    const { actor, deed } = pair[which]
    done[which] = allows(model, actor, deed)
    if (done[which]) apply(model, actor, deed, null)
  }
  return { done, stage: model.stage, leads: model.leads, responses: model.responses.map(({ step }) => step) }
}

/** Of how far it is, the word of the model. */
const stages: Readonly<Partial<Record<string, Model['stage']>>> = {
  planned: 'open',
  preparing: 'open',
  held: 'talk',
  recorded: 'draft',
  signed: 'signed',
  filed: 'filed',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
}

const stageOf = ({ state, report }: ParticipantConversation): Model['stage'] | undefined =>
  report?.status === 'offered' ? 'offered' : stages[state]

/** Also of what nobody sees any more. */
const responsesOf = async ({ conversationId }: Table): Promise<readonly string[]> => {
  const rows = await app.services.db.owner
    .selectFrom('responses')
    .select('step')
    .where('conversation_id', '=', conversationId)
    .orderBy('handed_in_at')
    .execute()
  return rows.map(({ step }) => step)
}

const pairsOf = (model: Model): readonly Pair[] => {
  const of = (actor: Actor): readonly Step[] =>
    deeds
      .filter((deed) => !broughtAbout.includes(deed) && allows(model, actor, deed))
      .filter((deed) => isLong || turning.includes(deed))
      .map((deed) => ({ actor, deed }))
  return of('employee').flatMap((one) => of('leader').map((other): Pair => [one, other]))
}

/** Brings a conversation there, and has both ask at once. */
const meet = async (lay: () => Promise<Table>, { before }: Moment, pair: Pair, phase: string) => {
  const table = await lay()
  for (const { actor, deed } of before)
    expect(await attempt({ table, actor, seen: await seenByEmployee(table), word: 'woord' }, deed)).toBe(true)
  const seen = await seenByEmployee(table)
  const ask = async ({ actor, deed }: Step): Promise<boolean> =>
    attempt({ table, actor, seen, word: `woord van ${actor}` }, deed)
  const done = await Promise.all(pair.map(ask))
  const after = await seenByEmployee(table)
  const leads = after.leader.personId === table.people.heir.personId ? 'heir' : 'leader'
  const became = { done, stage: stageOf(after), leads, responses: await responsesOf(table) }
  const told = [phase, ...pair.map(({ actor, deed }) => `${actor} ${deed}`)].join(', ')
  const either = [inTurn(table, before, pair, [0, 1]), inTurn(table, before, pair, [1, 0])]
  expect(either.map((outcome) => ({ told, ...outcome }))).toContainEqual({ told, ...became })
}

describe('two who act at the same moment', () => {
  it.each(Object.entries(moments))(
    '%s: it goes as if one had come just before the other',
    async (phase, moment) => {
      const lay = async () => layTable(app, ring, { kind: moment.kind, guest: null }, 'kamer')
      const pairs = [
        ...moment.pairs,
        ...(moment.ofTheTwo ? pairsOf(modelAfter(await lay(), moment.before)) : []),
      ]
      expect(pairs.length).toBeGreaterThan(0)
      for (const pair of pairs) await meet(lay, moment, pair, phase)
    },
    120_000,
  )

  it('adding to a sealed report while it is withdrawn: nothing of it is read after that', async () => {
    const table = await layTable(app, ring, { kind: 'progress', guest: null }, 'kamer')
    const { conversationId, asker } = table
    const params = { conversationId }
    const steps: readonly (readonly [Actor, Deed])[] = [
      ['leader', 'begin'],
      ['leader', 'finish'],
      ['leader', 'offer'],
      ['hr', 'pass-time'],
      ['hr', 'file'],
      ['employee', 'ask-to-withdraw'],
    ]
    for (const [actor, deed] of steps)
      expect(await attempt({ table, actor, seen: await seenByEmployee(table), word: 'woord' }, deed)).toBe(
        true,
      )
    const body = { addendumId: crypto.randomUUID(), text: 'Nog iets' }
    const [withdrawn, added] = await Promise.all([
      app.call(routes.agreeWithdrawal, asker('leader'), { params }),
      app.call(dossierRoutes.addAddendum, asker('employee'), { params, body }),
    ])
    expect(withdrawn.status).toBe(200)
    expect(added.status).toBeLessThan(500)
    for (const actor of ['employee', 'leader', 'hr'] as const) {
      const read = await app.call(dossierRoutes.addenda, asker(actor), { params })
      expect(JSON.stringify(read.body)).not.toContain(body.text)
    }
  })
})

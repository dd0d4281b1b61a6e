import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { testApp, type TestApp } from '../app.ts'
import { aCircle, type Circle } from '../factories/conversations.ts'
import { attempt, seenByLeader } from './attempt.ts'
import { type Actor, allows, apply, type Deed, deeds, type Model, newModel } from './model.ts'
import { layTable, type Table } from './table.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

interface Step {
  readonly actor: Actor
  readonly deed: Deed
}

/** Two deeds that are asked for at the same moment, each by one of the two. */
interface Pair {
  readonly employee: Deed
  readonly leader: Deed
}

const begin: Step = { actor: 'leader', deed: 'begin' }
const finish: Step = { actor: 'employee', deed: 'finish' }
const prepare: readonly Step[] = [
  { actor: 'employee', deed: 'prepare' },
  { actor: 'leader', deed: 'prepare' },
]

/** How a phase comes about. */
const phases: Readonly<Record<string, readonly Step[]>> = {
  'before the talk': prepare,
  'when one of them shared': [...prepare, { actor: 'leader', deed: 'share' }],
  'during the talk': [...prepare, begin],
  'while the report is written': [begin, finish],
  'while it is offered': [begin, finish, { actor: 'leader', deed: 'offer' }],
  'when one of them signed': [
    begin,
    finish,
    { actor: 'leader', deed: 'offer' },
    { actor: 'leader', deed: 'sign' },
  ],
}

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

const modelAfter = (table: Pick<Table, 'rules' | 'seats' | 'asked'>, steps: readonly Step[]): Model => {
  const model = newModel(table)
  for (const { actor, deed } of steps) apply(model, actor, deed, null)
  return model
}

/** What would be done if one came just before the other, and what the conversation is then. */
const inTurn = (table: Table, before: readonly Step[], first: Step, then: Step) => {
  const model = modelAfter(table, before)
  const done = new Map<Actor, boolean>()
  for (const { actor, deed } of [first, then]) {
    done.set(actor, allows(model, actor, deed))
    if (done.get(actor) === true) apply(model, actor, deed, null)
  }
  return { employee: done.get('employee'), leader: done.get('leader'), stage: model.stage }
}

/** Of how far it is, the word of the model. */
const stages: Readonly<Partial<Record<string, Model['stage']>>> = {
  planned: 'open',
  preparing: 'open',
  held: 'talk',
  recorded: 'draft',
  signed: 'signed',
  cancelled: 'cancelled',
}

const stageOf = ({ state, report }: ParticipantConversation): Model['stage'] | undefined =>
  report?.status === 'offered' ? 'offered' : stages[state]

const wherePossible = (model: Model): readonly Pair[] => {
  const of = (actor: Actor) =>
    deeds.filter((deed) => deed !== 'pass-time' && deed !== 'file' && allows(model, actor, deed))
  return of('employee')
    .flatMap((employee) => of('leader').map((leader) => ({ employee, leader })))
    .filter(({ employee, leader }) => isLong || (turning.includes(employee) && turning.includes(leader)))
}

describe('two who act at the same moment', () => {
  it.each(Object.keys(phases))(
    '%s: it goes as if one had come just before the other',
    async (phase) => {
      const before = phases[phase] ?? []
      const setting = { kind: 'progress', guest: null } as const
      const lay = async () => layTable(app, circle, circle.colleague, setting, 'kamer')
      const pairs = wherePossible(modelAfter(await lay(), before))
      expect(pairs.length).toBeGreaterThan(0)
      for (const { employee, leader } of pairs) {
        const table = await lay()
        for (const { actor, deed } of before)
          expect(await attempt({ table, actor, seen: await seenByLeader(table), word: 'woord' }, deed)).toBe(
            true,
          )
        const seen = await seenByLeader(table)
        const ask = async (actor: Actor, deed: Deed) =>
          attempt({ table, actor, seen, word: `woord van ${actor}` }, deed)
        const [ofEmployee, ofLeader] = await Promise.all([ask('employee', employee), ask('leader', leader)])
        const after = await seenByLeader(table)
        const [one, other] = [
          { actor: 'employee', deed: employee },
          { actor: 'leader', deed: leader },
        ] as const
        const became = { employee: ofEmployee, leader: ofLeader, stage: stageOf(after) }
        const either = [inTurn(table, before, one, other), inTurn(table, before, other, one)]
        const told = `${phase}: employee ${employee}, leader ${leader}`
        expect(either.map((outcome) => ({ told, ...outcome }))).toContainEqual({ told, ...became })
      }
    },
    120_000,
  )
})

import type { KindRules } from '@tweespraak/contract/templates'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressRules as progress } from '../../../test/factories/rules.ts'
import { type Command, type Conversation, decide, type Facts } from './conversation.ts'
import type { ConversationEvent } from './event.ts'
import { preparationsOf } from './preparation.ts'

const sanne = 'sanne'
const mark = 'mark'
const assessor = 'assessor'
const friend = 'friend'

const hashA = 'a'.repeat(64)
const hashB = 'b'.repeat(64)
const noon = '2026-11-24T12:00:00Z'
const move: Command = { type: 'reschedule', by: mark, from: noon, to: noon }

const planned = (rules: KindRules): Conversation => {
  const people = [
    { personId: sanne, role: 'employee' },
    { personId: mark, role: 'manager' },
    { personId: assessor, role: 'third' },
    { personId: friend, role: 'companion' },
  ] as const
  return { people, preparations: preparationsOf(people, rules), status: 'planned' }
}

const facts = (rules: KindRules = progress, at = noon): Facts => ({ rules, at })

/** Does one deed after another; a refusal ends it. */
const walk = (commands: readonly Command[], rules: KindRules = progress, at = noon) => {
  let state = planned(rules)
  const events: ConversationEvent[] = []
  for (const command of commands) {
    const decision = decide(state, command, facts(rules, at))
    if (!decision.ok) return { state, events, refused: decision.reason }
    state = decision.value.state
    events.push(...decision.value.events)
  }
  return { state, events, refused: null }
}

const share = (by: string): Command => ({ type: 'share', by })
const begin: Command = { type: 'begin', by: mark }
const finish: Command = { type: 'finish', by: mark, contentHash: hashA }
const offer = (contentHash = hashA): Command => ({
  type: 'offer',
  by: mark,
  contentHash,
  signBefore: '2026-12-09T00:00:00Z',
})
const sign = (by: string, contentHash = hashA): Command => ({
  type: 'sign',
  by,
  manner: 'agreed',
  contentHash,
})
const edit = (by: string, voice: 'employee' | 'manager' | 'together', contentHash = hashB): Command => ({
  type: 'edit-report',
  by,
  voice,
  contentHash,
})

describe('a conversation', () => {
  it('goes from plan to follow-up', () => {
    const { state, events } = walk([
      share(sanne),
      share(mark),
      begin,
      finish,
      offer(),
      sign(sanne),
      sign(mark),
      { type: 'file' },
      { type: 'follow-up' },
    ])
    expect(state.status).toBe('followed-up')
    expect(events.map(({ type }) => type)).toEqual([
      'PreparationShared',
      'PreparationShared',
      'PreparationsRevealed',
      'TalkBegun',
      'TalkHeld',
      'ReportOffered',
      'SignaturePut',
      'SignaturePut',
      'ReportSigned',
      'ConversationFiled',
      'ConversationFollowedUp',
    ])
  })

  it('without a report is done when the talk is', () => {
    const { state } = walk([begin, { type: 'finish', by: sanne, contentHash: null }], {
      ...progress,
      file: 'agreements',
      signs: [],
    })
    expect(state).toMatchObject({ status: 'followed-up', closing: null })
  })

  it.each<[string, readonly Command[], string]>([
    [
      'is not cancelled once it has begun',
      [begin, { type: 'cancel', by: mark, reason: 'no-time' }],
      'talk-already-begun',
    ],
    ['is not moved once it has begun', [begin, move], 'talk-already-begun'],
    ['does not begin twice', [begin, begin], 'talk-already-begun'],
    [
      'does not begin when it was cancelled',
      [{ type: 'cancel', by: sanne, reason: 'other' }, begin],
      'conversation-cancelled',
    ],
    ['is not finished before it begins', [finish], 'talk-not-begun'],
    ['is not finished twice', [begin, finish, finish], 'talk-already-finished'],
    ['is not begun by a companion', [{ type: 'begin', by: friend }], 'not-allowed'],
    ['is not begun by somebody who is not there', [{ type: 'begin', by: 'stranger' }], 'not-allowed'],
    ['is not shared twice by the same', [share(sanne), share(sanne)], 'already-shared'],
    ['has nothing to share for who does not prepare', [share(friend)], 'nothing-to-prepare'],
    ['is not prepared after the talk', [begin, finish, share(sanne)], 'talk-already-finished'],
    ['has no report before the talk is finished', [begin, offer()], 'no-report-yet'],
    ['is not offered by the employee', [begin, finish, { ...offer(), by: sanne } as Command], 'not-allowed'],
    [
      'is not offered when it is the turn of the employee',
      [begin, finish, { type: 'pass-report', by: mark }, offer()],
      'not-your-turn',
    ],
    ['is not edited out of turn', [begin, finish, edit(sanne, 'employee')], 'not-your-turn'],
    [
      'does not put words in the mouth of the other',
      [begin, finish, edit(mark, 'employee')],
      'not-your-words',
    ],
    [
      'is not edited once offered',
      [begin, finish, offer(), edit(mark, 'together')],
      'report-already-offered',
    ],
    ['is not signed before it is offered', [begin, finish, sign(sanne)], 'report-not-offered'],
    [
      'is not signed as something else than it says',
      [begin, finish, offer(), sign(sanne, hashB)],
      'report-changed',
    ],
    ['is not signed twice by the same', [begin, finish, offer(), sign(sanne), sign(sanne)], 'already-signed'],
    ['is not signed by who has no signature to put', [begin, finish, offer(), sign(assessor)], 'not-allowed'],
    [
      'is not taken back after the last signature',
      [begin, finish, offer(), sign(sanne), sign(mark), { type: 'take-back', by: mark }],
      'report-closed',
    ],
    ['is not filed before it is signed', [begin, finish, offer(), { type: 'file' }], 'report-not-offered'],
    [
      'is not closed before the term has passed',
      [begin, finish, offer(), { type: 'pass-term' }],
      'report-not-offered',
    ],
  ])('%s', (_, commands, refused) => {
    expect(walk(commands).refused).toBe(refused)
  })
})

describe('a talk that nobody prepares', () => {
  const checkIn: KindRules = { ...progress, prepares: [], reveal: 'each', signs: [], file: 'agreements' }
  const bring = (by: string): Command => ({ type: 'bring-point', by })

  it('takes talking points that lie open for both, and stays planned until it begins', () => {
    const { state } = walk([bring(sanne), bring(sanne), bring(mark)], checkIn)
    expect(state.status).toBe('planned')
    expect(state.preparations).toEqual(
      [sanne, mark].map((personId) => ({
        personId,
        side: personId === sanne ? 'employee' : 'manager',
        sharedAt: noon,
        revealedAt: noon,
      })),
    )
  })

  it('takes them during the talk, and not after it', () => {
    const end: Command = { type: 'finish', by: sanne, contentHash: null }
    expect(walk([begin, bring(sanne)], checkIn).refused).toBeNull()
    expect(walk([begin, end, bring(sanne)], checkIn).refused).toBe('talk-already-finished')
  })

  it.each<[string, string, string]>([
    ['a companion', friend, 'nothing-to-prepare'],
    ['somebody who is not there', 'stranger', 'not-allowed'],
  ])('takes none of %s', (_, by, refused) => {
    expect(walk([bring(by)], checkIn).refused).toBe(refused)
  })

  it('has nothing to prepare or to share', () => {
    expect(walk([{ type: 'begin-preparing', by: sanne }], checkIn).refused).toBe('nothing-to-prepare')
    expect(walk([bring(sanne), share(sanne)], checkIn).refused).toBe('already-shared')
  })
})

describe('a preparation', () => {
  const revealed = (state: Conversation) =>
    state.preparations.filter(({ revealedAt }) => revealedAt !== null).map(({ personId }) => personId)

  it('opens for the other when the second side shares, both at once', () => {
    expect(revealed(walk([share(sanne)]).state)).toEqual([])
    expect(revealed(walk([share(sanne), share(mark)]).state)).toEqual([sanne, mark])
  })

  it('opens at once where the kind reveals each by itself', () => {
    expect(revealed(walk([share(sanne)], { ...progress, reveal: 'each' }).state)).toEqual([sanne])
  })

  it('that was shared opens when the talk begins; what was never shared stays private', () => {
    expect(revealed(walk([share(sanne), begin]).state)).toEqual([sanne])
    expect(revealed(walk([begin]).state)).toEqual([])
  })

  it('may still be shared during the talk, and opens at once', () => {
    expect(revealed(walk([begin, share(mark)]).state)).toEqual([mark])
  })
})

describe('a signature', () => {
  const afterOne = [begin, finish, offer(), sign(sanne)]

  it('survives taking back as long as nothing changes', () => {
    const { state } = walk([...afterOne, { type: 'take-back', by: mark }, offer(), sign(mark)])
    expect(state.status).toBe('signed')
  })

  it('is voided by the first change, visibly, and asked again', () => {
    const { state, events } = walk([
      ...afterOne,
      { type: 'take-back', by: mark },
      edit(mark, 'together'),
      offer(hashB),
    ])
    expect(events).toContainEqual({ type: 'SignaturesVoided', personIds: [sanne] })
    expect(state).toMatchObject({ status: 'recorded', report: { signatures: [] } })
    expect(decide(state, sign(sanne), facts())).toMatchObject({ reason: 'report-changed' })
  })

  it('is voided by other agreements at the next offer', () => {
    const { events } = walk([...afterOne, { type: 'take-back', by: mark }, offer(hashB)])
    expect(events).toContainEqual({ type: 'SignaturesVoided', personIds: [sanne] })
  })

  it('that never comes closes the report as not signed after the term, and says whose', () => {
    const { state } = walk(afterOne)
    const decision = decide(state, { type: 'pass-term' }, facts(progress, '2026-12-09T00:00:00Z'))
    expect(decision).toMatchObject({
      value: { state: { status: 'signed', closing: { how: 'not-signed', missing: ['manager'] } } },
    })
    expect(decide(state, sign(mark), facts(progress, '2026-12-09T00:00:00Z'))).toMatchObject({
      reason: 'report-closed',
    })
  })

  it('is not waited for where nobody signs', () => {
    const { state } = walk([begin, finish, offer()], { ...progress, signs: [] })
    expect(state).toMatchObject({ status: 'signed', closing: { how: 'nothing-to-sign' } })
  })
})

describe('whatever is asked in whatever order', () => {
  const person = fc.constantFrom(sanne, mark, assessor, friend, 'stranger')
  const hash = fc.constantFrom(hashA, hashB)
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({
      type: fc.constantFrom('begin-preparing', 'share', 'begin', 'pass-report', 'comment', 'take-back'),
      by: person,
    }),
    person.map((by): Command => ({ ...move, by })),
    fc.record({ type: fc.constant('cancel' as const), by: person, reason: fc.constant('other' as const) }),
    fc.record({ type: fc.constant('finish' as const), by: person, contentHash: hash }),
    fc.record({
      type: fc.constant('edit-report' as const),
      by: person,
      voice: fc.constantFrom('employee', 'manager', 'third', 'together'),
      contentHash: hash,
    }),
    fc.record({
      type: fc.constant('offer' as const),
      by: person,
      contentHash: hash,
      signBefore: fc.constantFrom(null, '2026-12-09T00:00:00Z'),
    }),
    fc.record({
      type: fc.constant('sign' as const),
      by: person,
      manner: fc.constantFrom('agreed', 'seen'),
      contentHash: hash,
    }),
    fc.record({ type: fc.constantFrom('pass-term', 'file', 'follow-up') }),
  )
  const rules = fc.record({
    prepares: fc.subarray<'employee' | 'manager' | 'third'>(['employee', 'manager', 'third']),
    reveal: fc.constantFrom('together' as const, 'each' as const),
    signs: fc.subarray<'employee' | 'manager' | 'third'>(['employee', 'manager', 'third']),
  })
  const eager: fc.Arbitrary<readonly Command[]> = fc.array(
    fc.oneof(
      command,
      fc.constantFrom<Command>(share(sanne), share(mark), begin, finish, offer(), sign(sanne), sign(mark), {
        type: 'file',
      }),
    ),
    { maxLength: 40 },
  )

  const order = ['planned', 'preparing', 'held', 'recorded', 'signed', 'filed', 'followed-up']

  it('a conversation never goes back, and cancelled stays cancelled', () => {
    fc.assert(
      fc.property(rules, eager, (changes, commands) => {
        const kind = { ...progress, ...changes }
        let state = planned(kind)
        for (const each of commands) {
          const decision = decide(state, each, facts(kind))
          if (!decision.ok) continue
          const next = decision.value.state
          if (state.status === 'cancelled') expect(next.status).toBe('cancelled')
          else if (next.status === 'cancelled') expect(['planned', 'preparing']).toContain(state.status)
          else expect(order.indexOf(next.status)).toBeGreaterThanOrEqual(order.indexOf(state.status))
          state = next
        }
      }),
    )
  })

  it('nothing is revealed that its author did not share, and nothing revealed is hidden again', () => {
    fc.assert(
      fc.property(rules, eager, (changes, commands) => {
        const kind = { ...progress, ...changes }
        let state = planned(kind)
        const shared = new Set<string>()
        for (const each of commands) {
          const decision = decide(state, each, facts(kind))
          if (!decision.ok) continue
          if (each.type === 'share') shared.add(each.by)
          for (const [index, preparation] of decision.value.state.preparations.entries()) {
            const before = state.preparations[index]
            if (preparation.sharedAt !== null) expect(shared).toContain(preparation.personId)
            if (preparation.revealedAt !== null) expect(preparation.sharedAt).not.toBeNull()
            if (before?.revealedAt !== null) expect(preparation.revealedAt).toBe(before?.revealedAt)
          }
          const preparing =
            decision.value.state.status === 'planned' || decision.value.state.status === 'preparing'
          const some = decision.value.state.preparations.some(({ revealedAt }) => revealedAt !== null)
          const all = decision.value.state.preparations.every(({ sharedAt }) => sharedAt !== null)
          if (kind.reveal === 'together' && preparing && some) expect(all).toBe(true)
          state = decision.value.state
        }
      }),
    )
  })

  it('every signature that counts is under the content that stands, and a signed report has them all', () => {
    fc.assert(
      fc.property(rules, eager, (changes, commands) => {
        const kind = { ...progress, ...changes }
        let state = planned(kind)
        for (const each of commands) {
          const decision = decide(state, each, facts(kind))
          if (!decision.ok) continue
          state = decision.value.state
          if (state.status !== 'recorded') continue
          const { contentHash, signatures } = state.report
          expect(signatures.every((signature) => signature.contentHash === contentHash)).toBe(true)
          expect(new Set(signatures.map(({ personId }) => personId)).size).toBe(signatures.length)
        }
      }),
    )
  })
})

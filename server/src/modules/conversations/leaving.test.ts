import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressRules as rules } from '../../../test/factories/rules.ts'
import { type Command, type Conversation, decide } from './conversation.ts'
import { preparationsOf } from './preparation.ts'

const people = [
  { personId: 'sanne', role: 'employee' },
  { personId: 'mark', role: 'manager' },
] as const

const facts = { rules, at: '2026-11-24T12:00:00Z' }
const hash = 'a'.repeat(64)

const planned: Conversation = { people, preparations: preparationsOf(people, rules), status: 'planned' }

/** As it is after these; what is refused changes nothing. */
const after = (commands: readonly Command[], from: Conversation = planned): Conversation =>
  commands.reduce((state, command) => {
    const decision = decide(state, command, facts)
    return decision.ok ? decision.value.state : state
  }, from)

const leaves: Command = { type: 'employee-leaves' }
const stays: Command = { type: 'employee-stays' }
const begin: Command = { type: 'begin', by: 'mark' }

describe('a conversation whose employee leaves before it', () => {
  it('is called off in nobody’s name', () => {
    expect(after([leaves])).toMatchObject({ status: 'cancelled', cancelledBy: null, reason: 'leaves' })
    expect(decide(planned, leaves, facts)).toMatchObject({
      value: { events: [{ type: 'ConversationCancelled', by: null }] },
    })
  })

  it.each<[string, readonly Command[], string]>([
    ['has begun', [begin], 'talk-already-begun'],
    ['was held', [begin, { type: 'finish', by: 'mark', contentHash: hash }], 'talk-already-begun'],
    ['was called off', [{ type: 'cancel', by: 'mark', reason: 'leaves' }], 'conversation-cancelled'],
  ])('is left as it is when it %s', (_, commands, refused) => {
    expect(decide(after(commands), leaves, facts)).toMatchObject({ reason: refused })
  })

  it('does not come back when somebody called it off, or when nobody did', () => {
    const calledOff = after([{ type: 'cancel', by: 'sanne', reason: 'leaves' }])
    expect(decide(calledOff, stays, facts)).toMatchObject({ reason: 'conversation-cancelled' })
    expect(decide(planned, stays, facts)).toMatchObject({ reason: 'conversation-cancelled' })
  })

  it('is neither prepared, moved nor begun while it is called off', () => {
    const away = after([leaves])
    const moved: Command = { type: 'reschedule', by: 'mark', from: facts.at, to: facts.at }
    for (const command of [begin, moved, { type: 'share', by: 'sanne' } as const])
      expect(decide(away, command, facts)).toMatchObject({ reason: 'conversation-cancelled' })
  })

  it('comes back exactly as it was, whatever was done before', () => {
    const deeds = fc.array(
      fc.record({
        type: fc.constantFrom('begin-preparing', 'bring-point', 'share'),
        by: fc.constantFrom('sanne', 'mark'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(deeds, (commands) => {
        const before = after(commands)
        expect(after([leaves, leaves, stays, stays], before)).toEqual(before)
      }),
    )
  })
})

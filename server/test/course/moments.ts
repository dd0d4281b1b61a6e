import type { Actor, Deed } from './model.ts'

export interface Step {
  readonly actor: Actor
  readonly deed: Deed
}

/** Two deeds that are asked for at the same moment. */
export type Pair = readonly [Step, Step]

/** How far a conversation is when two act at the same moment, and how that comes about. */
export interface Moment {
  readonly kind: 'progress' | 'improvement'
  readonly before: readonly Step[]
  /** Beside them, every two deeds of the two that turn something are tried. */
  readonly pairs: readonly Pair[]
  readonly ofTheTwo: boolean
}

const step = (actor: Actor, deed: Deed): Step => ({ actor, deed })

const prepare = [step('employee', 'prepare'), step('leader', 'prepare')]
const begin = step('leader', 'begin')
const finish = step('employee', 'finish')
const offered = [begin, finish, step('leader', 'offer')]
const closes = step('hr', 'pass-time')
const files = step('hr', 'file')
const anotherManager = step('hr', 'change-manager')
const responds = step('employee', 'respond')
const nobodyAnswers = step('hr', 'pass-answer-term')

const ofTheTwo = (before: readonly Step[], pairs: readonly Pair[] = []): Moment => ({
  kind: 'progress',
  before,
  pairs,
  ofTheTwo: true,
})
const only = (kind: Moment['kind'], before: readonly Step[], pairs: readonly Pair[]): Moment => ({
  kind,
  before,
  pairs,
  ofTheTwo: false,
})

export const moments: Readonly<Record<string, Moment>> = {
  'before the talk': ofTheTwo(prepare),
  'when one of them shared': ofTheTwo([...prepare, step('leader', 'share')]),
  'during the talk': ofTheTwo([...prepare, begin]),
  'while the report is written': ofTheTwo(
    [begin, finish],
    [
      [step('leader', 'write-together'), step('leader', 'offer')],
      [step('leader', 'write-own'), step('leader', 'write-together')],
    ],
  ),
  'while it is offered': ofTheTwo(offered, [
    [step('employee', 'sign'), closes],
    [step('leader', 'take-back'), closes],
  ]),
  'when one of them signed': ofTheTwo(
    [...offered, step('leader', 'sign')],
    [[step('employee', 'sign'), closes]],
  ),
  'when it is signed': only('progress', [...offered, closes], [[step('employee', 'ask-to-withdraw'), files]]),
  'when withdrawing it was asked': only(
    'improvement',
    [...offered, step('employee', 'ask-to-withdraw')],
    [
      [step('leader', 'withdraw'), step('employee', 'ask-no-more')],
      [step('leader', 'withdraw'), step('employee', 'sign')],
      [step('leader', 'withdraw'), closes],
      [step('leader', 'withdraw'), responds],
    ],
  ),
  'before the talk, when somebody else leads the employee': only(
    'progress',
    [...prepare, step('leader', 'share'), anotherManager],
    [
      [step('heir', 'hand-over'), step('leader', 'begin')],
      [step('heir', 'hand-over'), step('leader', 'hand-over')],
      [step('hr', 'hand-over'), step('employee', 'share')],
      [step('hr', 'hand-over'), step('employee', 'cancel')],
    ],
  ),
  'while it is offered, when somebody else leads the employee': only(
    'progress',
    [...offered, anotherManager],
    [
      [step('hr', 'hand-over'), step('leader', 'sign')],
      [step('hr', 'hand-over'), step('employee', 'sign')],
      [step('hr', 'hand-over'), step('leader', 'take-back')],
      [step('hr', 'hand-over'), step('leader', 'ask-to-withdraw')],
      [step('hr', 'hand-over'), closes],
    ],
  ),
  'while a response waits for who leads': only(
    'improvement',
    [...offered, step('leader', 'sign'), responds],
    [
      [step('leader', 'follow'), step('employee', 'sign')],
      [step('leader', 'follow'), closes],
      [step('leader', 'follow'), step('employee', 'take-response-back')],
      [step('leader', 'follow'), step('leader', 'take-back')],
      [step('leader', 'decline'), nobodyAnswers],
      [step('employee', 'take-response-back'), nobodyAnswers],
    ],
  ),
  'while a response waits, when somebody else leads the employee': only(
    'improvement',
    [...offered, responds, anotherManager],
    [
      [step('hr', 'hand-over'), step('leader', 'decline')],
      [step('hr', 'hand-over'), step('leader', 'follow')],
    ],
  ),
  'when nobody answered a response': only(
    'improvement',
    [...offered, closes, responds, nobodyAnswers],
    [
      [step('leader', 'follow'), step('employee', 'ask-higher')],
      [step('leader', 'decline'), step('employee', 'leave-it')],
      [step('employee', 'ask-higher'), step('hr', 'pass-response-term')],
      [step('employee', 'leave-it'), files],
    ],
  ),
  'when who decides about a response was asked': only(
    'improvement',
    [
      ...offered,
      closes,
      responds,
      step('leader', 'decline'),
      step('employee', 'ask-higher'),
      step('managersManager', 'plan-higher-talk'),
    ],
    [
      [step('managersManager', 'decide'), step('employee', 'leave-it')],
      [step('managersManager', 'decide'), files],
    ],
  ),
  'when a report rests to which nobody responded': only(
    'improvement',
    [...offered, closes],
    [[responds, files]],
  ),
}

import type { Side } from '@tweespraak/contract/form'
import type { KindRules } from '@tweespraak/contract/templates'

/**
 * Who stands around one conversation: the two, who comes to lead the employee later, a guest of either sort, and those
 * who look on. `leader` planned it and leads it first. Nobody leads the heir; the manager's manager leads the leader.
 */
export const actors = [
  'employee',
  'leader',
  'heir',
  'third',
  'companion',
  'colleague',
  'managersManager',
  'hr',
  'administrator',
  'stranger',
] as const
export type Actor = (typeof actors)[number]

/** What is done with the conversation itself. */
const talkDeeds = [
  'prepare',
  'bring-point',
  'share',
  'say-coming',
  'move',
  'cancel',
  'begin',
  'note',
  'finish',
  'write-own',
  'write-together',
  'pass',
  'comment',
  'offer',
  'take-back',
  'sign',
  'ask-to-withdraw',
  'ask-no-more',
  'let-stand',
  'withdraw',
  'pass-time',
  'file',
] as const
export type TalkDeed = (typeof talkDeeds)[number]

/**
 * What happens around it. The employee comes under the other of the two who lead (`change-manager`), with what is
 * planned (`bring-along`); the leader leaves, and the heir takes over what is open.
 */
const aroundDeeds = ['change-manager', 'bring-along', 'leave', 'hand-over', 'let-rest', 'end-rest'] as const
export type AroundDeed = (typeof aroundDeeds)[number]

/** What is done about a written response to the report. */
const responseDeeds = [
  'respond',
  'take-response-back',
  'follow',
  'decline',
  'ask-higher',
  'leave-it',
  'appoint',
  'plan-higher-talk',
  'decide',
  'pass-answer-term',
  'pass-response-term',
  'seal-response',
] as const
export type ResponseDeed = (typeof responseDeeds)[number]

export const deeds = [...talkDeeds, ...aroundDeeds, ...responseDeeds] as const
export type Deed = (typeof deeds)[number]

const isOf =
  <Some extends Deed>(some: readonly Some[]) =>
  (deed: Deed): deed is Some =>
    some.some((each) => each === deed)
export const isAround = isOf(aroundDeeds)
export const isInResponse = isOf(responseDeeds)

/** What nobody at the table asks for: time passes, the file takes in, somebody comes under somebody else. */
export const broughtAbout: readonly Deed[] = [
  'pass-time',
  'file',
  'change-manager',
  'bring-along',
  'leave',
  'pass-answer-term',
  'pass-response-term',
  'seal-response',
]

/** One word that somebody wrote, and where: it tells who may meet it. */
export interface Written {
  readonly word: string
  readonly author: Actor
  /**
   * `brought`: a point that was laid on the table in the talk itself. `report`: in the report, which some outside the table read once it is in the file. `response`: in a written
   * response. `arranged`: who comes along to the talk about it and where that is, which is let go of at the end.
   */
  place: 'prepared' | 'point' | 'brought' | 'table' | 'appointment' | 'report' | 'response' | 'arranged'
  /** It was prepared: its author goes on reading it, whatever becomes of it. */
  readonly own: boolean
  /** Of which response. */
  readonly of: Response | null
  /** Its author wrote something else in its place. */
  replaced: boolean
}

/** A written response: who is asked, and what became of it. */
export interface Response {
  /** The content of the report that it responds to. */
  readonly to: number
  step: 'leader' | 'employee' | 'higher' | 'ended'
  answered: boolean
  /** Who decides; null where nobody was asked, or HR is to appoint somebody. */
  higher: Actor | null
  talked: boolean
  sealed: boolean
}

/**
 * What a conversation is, said once more and as briefly as possible: no texts, no moments, no database.
 * The product is compared with it, so nothing here is taken from the product but the rules of the kind.
 */
export interface Model {
  readonly rules: KindRules
  readonly guest: 'third' | 'companion' | null
  /** The sides that are asked something that they must answer. */
  readonly asked: readonly Side[]
  stage: 'open' | 'talk' | 'draft' | 'offered' | 'signed' | 'filed' | 'done' | 'cancelled' | 'withdrawn'
  /** Who leads it now. */
  leads: Actor
  /** Who led it when the talk began. */
  ledTalk: Actor | null
  /** Who leads the employee; null where that is nobody of these, as with a trainee of a coach. */
  manages: Actor | null
  readonly gone: Set<Actor>
  /** The employee's conversations rest. */
  rests: boolean
  /** Who of the two asked the other to withdraw it. */
  asks: Actor | null
  /** Who of the two asked, and was answered that it stays: they may put that away. */
  declined: Actor | null
  /** Who has something to prepare; it stays theirs when their seat goes. */
  readonly preparing: Set<Actor>
  readonly prepared: Set<Actor>
  readonly shared: Set<Actor>
  readonly opened: Set<Actor>
  turn: 'employee' | 'manager'
  /** Grows with each change of the report's words; a signature stands under one of them. */
  content: number
  readonly signatures: Map<Actor, number>
  readonly responses: Response[]
  readonly written: Written[]
}

/** What of a conversation the model begins with. */
export type Given = Pick<Model, 'rules' | 'guest' | 'asked'>

export const sideOf = ({ leads }: Pick<Model, 'leads'>, actor: Actor): Side | null => {
  if (actor === 'employee' || actor === 'third') return actor
  return actor === leads ? 'manager' : null
}

export const seatsOf = ({ leads, guest }: Pick<Model, 'leads' | 'guest'>): Actor[] =>
  guest === null ? ['employee', leads] : ['employee', leads, guest]

export const newModel = (given: Given): Model => {
  const leads = 'leader'
  const preparing = seatsOf({ ...given, leads }).filter((actor) => {
    const side = sideOf({ leads }, actor)
    return side !== null && given.rules.prepares.includes(side)
  })
  return {
    ...given,
    stage: 'open',
    leads,
    ledTalk: null,
    manages: given.rules.ledBy === 'coach' ? null : 'leader',
    gone: new Set(),
    rests: false,
    asks: null,
    declined: null,
    preparing: new Set(preparing),
    prepared: new Set(),
    shared: new Set(),
    opened: new Set(),
    turn: 'manager',
    content: 1,
    signatures: new Map(),
    responses: [],
    written: [],
  }
}

/** Has a voice at the table. */
export const speaks = (model: Model, actor: Actor): boolean =>
  seatsOf(model).includes(actor) && sideOf(model, actor) !== null

export const isOneOfTwo = ({ leads }: Model, actor: Actor): boolean => actor === 'employee' || actor === leads

/** Until then it comes under somebody else. */
export const isOpen = ({ stage }: Model): boolean =>
  stage === 'open' || stage === 'talk' || stage === 'draft' || stage === 'offered'

/** The response that is not over. */
export const runningOf = ({ responses }: Model): Response | null =>
  responses.find(({ step }) => step !== 'ended') ?? null

export const write = (
  model: Model,
  author: Actor,
  place: Written['place'],
  word: string | null,
  of: Response | null = null,
): void => {
  const own = place === 'prepared' || place === 'point' || place === 'brought'
  if (word !== null) model.written.push({ word, author, place, own, of, replaced: false })
}

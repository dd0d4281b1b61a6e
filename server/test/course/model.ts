import type { Side } from '@tweespraak/contract/form'
import type { KindRules } from '@tweespraak/contract/templates'

/** Who stands around one conversation: the two, a guest of either sort, and those who look on. */
export const actors = [
  'employee',
  'leader',
  'third',
  'companion',
  'colleague',
  'managersManager',
  'hr',
  'administrator',
  'stranger',
] as const
export type Actor = (typeof actors)[number]

/** What may be tried. `pass-time` and `file` are brought about by nobody. */
export const deeds = [
  'prepare',
  'bring-point',
  'share',
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
export type Deed = (typeof deeds)[number]

/** One word that somebody wrote, and where: it tells who may meet it. */
interface Written {
  readonly word: string
  readonly author: Actor
  /** `report`: in the report, which some outside the table read once it is in the file. */
  place: 'prepared' | 'point' | 'table' | 'appointment' | 'report'
  /** Its author wrote something else in its place. */
  replaced: boolean
}

/**
 * What a conversation is, said once more and as briefly as possible: no texts, no moments, no database.
 * The product is compared with it, so nothing here is taken from the product but the rules of the kind.
 */
export interface Model {
  readonly rules: KindRules
  readonly seats: readonly Actor[]
  /** The sides that are asked something that they must answer. */
  readonly asked: readonly Side[]
  stage: 'open' | 'talk' | 'draft' | 'offered' | 'signed' | 'filed' | 'done' | 'cancelled' | 'withdrawn'
  /** Who of the two asked the other to withdraw it. */
  asks: Actor | null
  /** Who of the two asked, and was answered that it stays: they may put that away. */
  declined: Actor | null
  readonly prepared: Set<Actor>
  readonly shared: Set<Actor>
  readonly opened: Set<Actor>
  turn: 'employee' | 'leader'
  /** Grows with each change of the report's words; a signature stands under one of them. */
  content: number
  readonly signatures: Map<Actor, number>
  readonly written: Written[]
}

export const newModel = (given: Pick<Model, 'rules' | 'seats' | 'asked'>): Model => ({
  ...given,
  stage: 'open',
  asks: null,
  declined: null,
  prepared: new Set(),
  shared: new Set(),
  opened: new Set(),
  turn: 'leader',
  content: 1,
  signatures: new Map(),
  written: [],
})

const sideOf = (actor: Actor): Side | null => {
  if (actor === 'employee' || actor === 'third') return actor
  return actor === 'leader' ? 'manager' : null
}

const speaks = ({ seats }: Model, actor: Actor): boolean => seats.includes(actor) && sideOf(actor) !== null
const isOneOfTwo = (actor: Actor): boolean => actor === 'employee' || actor === 'leader'

const hasPart = (model: Model, actor: Actor, sides: readonly string[]): boolean =>
  speaks(model, actor) && sides.includes(sideOf(actor) ?? '')

const preparers = (model: Model): Actor[] =>
  model.seats.filter((seat) => hasPart(model, seat, model.rules.prepares))
const signers = (model: Model): Actor[] =>
  model.seats.filter((seat) => hasPart(model, seat, model.rules.signs))

const beforeEnd = ({ stage }: Model): boolean => stage === 'open' || stage === 'talk'
const hasBegun = ({ stage }: Model): boolean =>
  stage !== 'open' && stage !== 'cancelled' && stage !== 'withdrawn'
const hasSigned = (model: Model, actor: Actor): boolean => model.signatures.get(actor) === model.content

const hasAnswered = (model: Model, actor: Actor): boolean =>
  model.prepared.has(actor) || !model.asked.includes(sideOf(actor) ?? 'third')

/** Whether this would be done if this actor asked for it. */
export const allows = (model: Model, actor: Actor, deed: Deed): boolean => {
  const { stage, turn, rules } = model
  const two = isOneOfTwo(actor)
  const prepares = preparers(model).includes(actor)
  switch (deed) {
    case 'prepare':
      return prepares && beforeEnd(model) && !model.shared.has(actor)
    case 'bring-point':
      return beforeEnd(model) && (rules.prepares.length === 0 ? speaks(model, actor) : prepares)
    case 'share':
      return prepares && beforeEnd(model) && !model.shared.has(actor) && hasAnswered(model, actor)
    case 'move':
    case 'cancel':
    case 'begin':
      return two && stage === 'open'
    case 'note':
      return speaks(model, actor) && stage === 'talk'
    case 'finish':
      return two && stage === 'talk'
    case 'write-own':
      return speaks(model, actor) && stage === 'draft' && (!two || turn === actor)
    case 'write-together':
    case 'pass':
      return two && stage === 'draft' && turn === actor
    case 'comment':
      return speaks(model, actor) && (stage === 'draft' || stage === 'offered')
    case 'offer':
      return actor === 'leader' && stage === 'draft' && turn === actor
    case 'take-back':
      return actor === 'leader' && (stage === 'offered' || (stage === 'draft' && turn === 'employee'))
    case 'sign':
      return stage === 'offered' && signers(model).includes(actor) && !hasSigned(model, actor)
    case 'ask-to-withdraw':
      return two && hasBegun(model) && model.asks === null
    case 'ask-no-more':
      return hasBegun(model) && (model.asks === actor || model.declined === actor)
    case 'let-stand':
    case 'withdraw':
      return two && hasBegun(model) && model.asks !== null && model.asks !== actor
    case 'pass-time':
      return stage === 'offered'
    case 'file':
      return stage === 'signed'
    default:
      return deed satisfies never
  }
}

const open = (model: Model): void => {
  for (const actor of model.shared) model.opened.add(actor)
}

/** Rests once all who sign have signed what it says now. */
const settle = (model: Model): void => {
  if (signers(model).every((actor) => hasSigned(model, actor))) model.stage = 'signed'
}

export const write = (model: Model, author: Actor, place: Written['place'], word: string | null): void => {
  if (word !== null) model.written.push({ word, author, place, replaced: false })
}

const finish = (model: Model): void => {
  model.stage = model.rules.file === 'report' ? 'draft' : 'done'
  // What lay open by now and was noted is drafted into the report.
  for (const each of model.written)
    if (each.place === 'table' || (each.place === 'prepared' && model.opened.has(each.author)))
      each.place = 'report'
}

/** Does what `allows` allowed. `word` is the word that was written with it. */
export const apply = (model: Model, actor: Actor, deed: Deed, word: string | null): void => {
  switch (deed) {
    case 'prepare':
      model.prepared.add(actor)
      for (const each of model.written)
        if (each.author === actor && each.place === 'prepared') each.replaced = true
      return write(model, actor, 'prepared', word)
    case 'bring-point':
      if (model.rules.prepares.length === 0) model.opened.add(actor)
      return write(model, actor, 'point', word)
    case 'share':
      model.shared.add(actor)
      if (
        model.stage === 'talk' ||
        model.rules.reveal === 'each' ||
        preparers(model).every((each) => model.shared.has(each))
      )
        open(model)
      return
    case 'move':
      return write(model, actor, 'appointment', word)
    case 'cancel':
      model.stage = 'cancelled'
      return
    case 'begin':
      model.stage = 'talk'
      return open(model)
    case 'note':
      return write(model, actor, 'table', word)
    case 'finish':
      return finish(model)
    case 'write-own':
    case 'write-together':
      model.content += 1
      return write(model, actor, 'report', word)
    case 'pass':
      model.turn = actor === 'employee' ? 'leader' : 'employee'
      return
    case 'comment':
      return write(model, actor, 'table', word)
    case 'offer':
      model.stage = 'offered'
      return settle(model)
    case 'take-back':
      model.stage = 'draft'
      model.turn = 'leader'
      return
    case 'sign':
      model.signatures.set(actor, model.content)
      return settle(model)
    case 'ask-to-withdraw':
      model.asks = actor
      model.declined = null
      return
    case 'ask-no-more':
      model.asks = null
      model.declined = null
      return
    case 'let-stand':
      model.declined = model.asks
      model.asks = null
      return
    case 'withdraw':
      model.asks = null
      model.stage = 'withdrawn'
      return
    case 'pass-time':
      model.stage = 'signed'
      return
    case 'file':
      model.stage = 'filed'
      return
    default:
      return deed satisfies never
  }
}

/** Whether this actor may meet a word now. */
export const mayMeet = (model: Model, actor: Actor, { author, place }: Written): boolean => {
  if (actor === author) return true
  // What was withdrawn is read by nobody, but what one had prepared oneself.
  if (model.stage === 'withdrawn') return false
  const outside = actor === 'hr' ? 'hr' : actor === 'managersManager' ? 'managers-manager' : null
  if (!model.seats.includes(actor))
    return (
      place === 'report' &&
      model.stage === 'filed' &&
      outside !== null &&
      model.rules.reportSeenBy.includes(outside)
    )
  if (place === 'appointment') return true
  if (!speaks(model, actor)) return false
  return place === 'table' || place === 'report' || model.opened.has(author)
}

/** Whether this actor must find a word in the conversation now: what lies open and is not replaced by what came later. */
export const mustMeet = (model: Model, actor: Actor, written: Written): boolean =>
  (written.place === 'prepared' || written.place === 'point') &&
  !written.replaced &&
  model.seats.includes(actor) &&
  mayMeet(model, actor, written)

/** What whoever has the next word does, so that it goes on; null when it has come to its end. */
export const wayOn = ({ stage, turn }: Model): { readonly actor: Actor; readonly deed: Deed } | null => {
  switch (stage) {
    case 'open':
      return { actor: 'leader', deed: 'begin' }
    case 'talk':
      return { actor: 'employee', deed: 'finish' }
    case 'draft':
      return { actor: 'leader', deed: turn === 'leader' ? 'offer' : 'take-back' }
    case 'offered':
      return { actor: 'leader', deed: 'pass-time' }
    case 'signed':
      return { actor: 'leader', deed: 'file' }
    case 'filed':
    case 'done':
    case 'cancelled':
    case 'withdrawn':
      return null
    default:
      return stage satisfies never
  }
}

import { type Actor, isOneOfTwo, type Model, seatsOf, sideOf, speaks, type TalkDeed, write } from './model.ts'

const preparers = (model: Model): Actor[] => seatsOf(model).filter((seat) => model.preparing.has(seat))

const signers = (model: Model): Actor[] =>
  seatsOf(model).filter((seat) => {
    const side = sideOf(model, seat)
    return side !== null && model.rules.signs.includes(side)
  })

const leaders: readonly Actor[] = ['leader', 'heir']

/** Each side signs once, also when somebody else came to lead in between. */
const hasSigned = ({ signatures, content, leads }: Model, actor: Actor): boolean =>
  (actor === leads ? leaders : [actor]).some((signer) => signatures.get(signer) === content)

const beforeEnd = ({ stage }: Model): boolean => stage === 'open' || stage === 'talk'
const hasBegun = ({ stage }: Model): boolean =>
  stage !== 'open' && stage !== 'cancelled' && stage !== 'withdrawn'

/** Came to lead it after the talk had begun, and words nothing that was said in it. */
const cameAfter = ({ leads, ledTalk }: Model, actor: Actor): boolean =>
  actor === leads && ledTalk !== null && ledTalk !== leads

const hasAnswered = (model: Model, actor: Actor): boolean =>
  model.prepared.has(actor) || !model.asked.includes(sideOf(model, actor) ?? 'third')

const hasTurn = ({ turn, leads }: Model, actor: Actor): boolean =>
  actor === (turn === 'employee' ? 'employee' : leads)

/** Whether this would be done with the conversation if this actor asked for it. */
export const allowsInTalk = (model: Model, actor: Actor, deed: TalkDeed): boolean => {
  const { stage, rules, asks } = model
  const two = isOneOfTwo(model, actor)
  const prepares = preparers(model).includes(actor)
  switch (deed) {
    case 'prepare':
      return prepares && beforeEnd(model) && !model.shared.has(actor)
    case 'bring-point':
      return beforeEnd(model) && (rules.prepares.length === 0 ? speaks(model, actor) : prepares)
    case 'share':
      return prepares && beforeEnd(model) && !model.shared.has(actor) && hasAnswered(model, actor)
    case 'say-coming':
      return stage === 'open' && seatsOf(model).includes(actor)
    case 'move':
    case 'cancel':
    case 'begin':
      return two && stage === 'open'
    case 'note':
      return speaks(model, actor) && stage === 'talk' && !cameAfter(model, actor)
    case 'finish':
      return two && stage === 'talk'
    case 'write-own':
      return (
        speaks(model, actor) &&
        stage === 'draft' &&
        (!two || hasTurn(model, actor)) &&
        !cameAfter(model, actor)
      )
    case 'write-together':
    case 'pass':
      return two && stage === 'draft' && hasTurn(model, actor)
    case 'comment':
      return speaks(model, actor) && (stage === 'draft' || stage === 'offered')
    case 'offer':
      return actor === model.leads && stage === 'draft' && hasTurn(model, actor)
    case 'take-back':
      return (
        actor === model.leads && (stage === 'offered' || (stage === 'draft' && model.turn === 'employee'))
      )
    case 'sign':
      return stage === 'offered' && signers(model).includes(actor) && !hasSigned(model, actor)
    case 'ask-to-withdraw':
      // To somebody who works here no more nothing can be proposed.
      return two && hasBegun(model) && asks === null && !model.gone.has(model.leads)
    case 'ask-no-more':
      return two && hasBegun(model) && (asks === actor || model.declined === actor)
    case 'let-stand':
    case 'withdraw':
      return two && hasBegun(model) && asks !== null && asks !== actor
    case 'pass-time':
      return stage === 'offered' && !model.rests
    case 'file':
      return stage === 'signed'
    default:
      return deed satisfies never
  }
}

const open = (model: Model): void => {
  for (const actor of model.shared) model.opened.add(actor)
}

const share = (model: Model, actor: Actor): void => {
  model.shared.add(actor)
  const { stage, rules } = model
  if (stage === 'talk' || rules.reveal === 'each' || preparers(model).every((each) => model.shared.has(each)))
    open(model)
}

/** Rests once all who sign have signed what it says now. */
const settle = (model: Model): void => {
  if (signers(model).every((actor) => hasSigned(model, actor))) model.stage = 'signed'
}

const finish = (model: Model): void => {
  model.stage = model.rules.file === 'report' ? 'draft' : 'done'
  const atTalk = [...seatsOf(model), model.ledTalk]
  // What lay open by now and was noted is drafted into the report, of those who were at the talk.
  for (const each of model.written) {
    const drafted = each.place === 'prepared' && model.opened.has(each.author) && atTalk.includes(each.author)
    if (each.place === 'table' || drafted) each.place = 'report'
  }
}

/** A response to what is withdrawn ends with it. */
const withdraw = (model: Model): void => {
  model.asks = null
  model.stage = 'withdrawn'
  for (const response of model.responses) response.step = 'ended'
}

/** Seals what is over, once the report itself is in the file. */
export const seal = (model: Model): void => {
  for (const response of model.responses) if (response.step === 'ended') response.sealed = true
}

/** Does what was allowed. `word` is the word that was written with it. */
export const applyInTalk = (model: Model, actor: Actor, deed: TalkDeed, word: string | null): void => {
  switch (deed) {
    case 'prepare':
      model.prepared.add(actor)
      for (const each of model.written)
        if (each.author === actor && each.place === 'prepared') each.replaced = true
      return write(model, actor, 'prepared', word)
    case 'bring-point':
      if (model.rules.prepares.length === 0) {
        model.shared.add(actor)
        model.opened.add(actor)
      }
      return write(model, actor, model.stage === 'talk' ? 'brought' : 'point', word)
    case 'share':
      return share(model, actor)
    case 'say-coming':
      return
    case 'move':
      return write(model, actor, 'appointment', word)
    case 'cancel':
      model.stage = 'cancelled'
      return
    case 'begin':
      model.stage = 'talk'
      model.ledTalk = model.leads
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
      model.turn = actor === 'employee' ? 'manager' : 'employee'
      return
    case 'comment':
      return write(model, actor, 'table', word)
    case 'offer':
      model.stage = 'offered'
      return settle(model)
    case 'take-back':
      model.stage = 'draft'
      model.turn = 'manager'
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
      return withdraw(model)
    case 'pass-time':
      model.stage = 'signed'
      return
    case 'file':
      model.stage = 'filed'
      return seal(model)
    default:
      return deed satisfies never
  }
}

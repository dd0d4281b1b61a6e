import { type Actor, type AroundDeed, isOpen, type Model } from './model.ts'

/** A coach lets nobody else in on a conversation of a trainee: there it is never asked who leads the employee. */
const isLedByManager = ({ manages }: Model): boolean => manages !== null

const otherManager = ({ manages }: Model): Actor => (manages === 'leader' ? 'heir' : 'leader')

const mayLetRest = ({ manages }: Model, actor: Actor): boolean =>
  actor === 'employee' || actor === 'hr' || actor === manages

/** Who may know that the employee's conversations rest. */
export const mayKnowOfRest = mayLetRest

const mayHandOver = (model: Model, actor: Actor): boolean => {
  const { leads, manages, stage, rules } = model
  if (!isOpen(model) || manages === null || manages === leads) return false
  if (actor === 'hr') return rules.progressSeenBy.includes('hr')
  // Nobody lets themselves in on a talk of two others.
  return actor === leads || (actor === manages && stage === 'open')
}

/** Whether this would be done around the conversation if this actor asked for it. */
export const allowsAround = (model: Model, actor: Actor, deed: AroundDeed): boolean => {
  switch (deed) {
    case 'change-manager':
    case 'bring-along':
      return isLedByManager(model) && !model.gone.has(otherManager(model))
    case 'leave':
      return isLedByManager(model) && !model.gone.has('leader')
    case 'hand-over':
      return mayHandOver(model, actor)
    case 'let-rest':
      return mayLetRest(model, actor)
    case 'end-rest':
      return model.rests && mayLetRest(model, actor)
    default:
      return deed satisfies never
  }
}

/** It comes under who leads the employee now: who led it goes, and with them what they asked and did not share. */
const handOver = (model: Model): void => {
  const { leads: former, manages, rules, stage } = model
  if (manages === null || manages === former) return
  model.leads = manages
  if (model.asks === former) model.asks = null
  if (model.declined === former) model.declined = null
  if (stage !== 'open' || rules.prepares.length === 0) return
  // The others shared with who led it then.
  for (const actor of [...model.shared].filter((each) => each !== former)) {
    model.shared.delete(actor)
    model.opened.delete(actor)
  }
  if (rules.prepares.includes('manager')) model.preparing.add(manages)
}

/** Does what was allowed. */
export const applyAround = (model: Model, deed: AroundDeed): void => {
  switch (deed) {
    case 'change-manager':
      model.manages = otherManager(model)
      return
    case 'bring-along': {
      model.manages = otherManager(model)
      const isFinishedByNobody = model.gone.has(model.leads) && isOpen(model)
      if (model.stage === 'open' || isFinishedByNobody) handOver(model)
      return
    }
    case 'leave':
      model.gone.add('leader')
      model.manages = 'heir'
      if (model.leads === 'leader' && isOpen(model)) handOver(model)
      return
    case 'hand-over':
      return handOver(model)
    case 'let-rest':
      model.rests = true
      return
    case 'end-rest':
      model.rests = false
      return
    default:
      return deed satisfies never
  }
}

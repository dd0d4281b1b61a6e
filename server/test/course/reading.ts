import { type Actor, type Model, runningOf, seatsOf, speaks, type Written } from './model.ts'

/** How this actor stands to the employee, as a kind names those to whom it shows something. */
const onlookerOf = ({ manages }: Model, actor: Actor): 'hr' | 'manager' | 'managers-manager' | null => {
  if (actor === 'hr') return 'hr'
  if (actor === manages) return 'manager'
  return actor === 'managersManager' && manages !== 'heir' ? 'managers-manager' : null
}

/** Is asked to decide about a response now. */
const isAsked = (model: Model, actor: Actor): boolean => {
  const running = runningOf(model)
  return running?.step === 'higher' && running.higher === actor
}

/** Of what was said in a response: for the two, and for who decides from the asking to the decision. */
const mayMeetInResponse = (model: Model, actor: Actor, { of, place }: Written): boolean => {
  if (of === null || !model.responses.includes(of)) return false
  if (place === 'arranged' && of.sealed) return false
  if (actor === 'employee' || actor === model.leads) return true
  return of === runningOf(model) && isAsked(model, actor)
}

const mayMeetReport = (model: Model, actor: Actor): boolean => {
  const onlooker = onlookerOf(model, actor)
  const isShown = onlooker !== null && model.rules.reportSeenBy.includes(onlooker)
  return isAsked(model, actor) || (model.stage === 'filed' && isShown)
}

/** Whether this actor may meet a word now. */
export const mayMeet = (model: Model, actor: Actor, written: Written): boolean => {
  const { author, place } = written
  if (model.gone.has(actor)) return false
  if (actor === author && written.own) return true
  // What was withdrawn is read by nobody, but what one had prepared oneself.
  if (model.stage === 'withdrawn') return false
  if (place === 'response' || place === 'arranged') return mayMeetInResponse(model, actor, written)
  if (!seatsOf(model).includes(actor)) return place === 'report' && mayMeetReport(model, actor)
  if (place === 'appointment') return true
  if (!speaks(model, actor)) return false
  return (
    actor === author ||
    place === 'table' ||
    place === 'brought' ||
    place === 'report' ||
    model.opened.has(author)
  )
}

/** Whether this actor must find a word now: what lies open to them, or what they left unshared, and is not replaced. */
export const mustMeet = (model: Model, actor: Actor, written: Written): boolean => {
  if (written.replaced || !mayMeet(model, actor, written)) return false
  switch (written.place) {
    case 'response':
      return true
    case 'prepared':
    case 'point':
      return seatsOf(model).includes(actor) || !model.shared.has(actor)
    case 'brought':
      return seatsOf(model).includes(actor)
    case 'arranged':
    case 'table':
    case 'appointment':
    case 'report':
      return false
    default:
      return written.place satisfies never
  }
}

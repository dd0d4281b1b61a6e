import { type Actor, type Model, type Response, type ResponseDeed, runningOf, write } from './model.ts'
import { seal } from './talk.ts'

/** Who is asked now: where who leads works here no more, the employee goes on at once, unless it all rests. */
export const stepOf = ({ gone, leads, rests }: Model, { step }: Response): Response['step'] =>
  step === 'leader' && gone.has(leads) && !rests ? 'employee' : step

const hasSteps = ({ rules }: Model): boolean => typeof rules.terms.response === 'number'

const mayRespond = (model: Model): boolean =>
  hasSteps(model) &&
  (model.stage === 'offered' || model.stage === 'signed' || model.stage === 'filed') &&
  runningOf(model) === null &&
  !model.responses.some(({ to }) => to === model.content)

/** Whether this would be done about the response if this actor asked for it. */
export const allowsInResponse = (model: Model, actor: Actor, deed: ResponseDeed): boolean => {
  if (deed === 'respond') return actor === 'employee' && mayRespond(model)
  if (deed === 'seal-response')
    return model.stage === 'filed' && model.responses.some(({ step, sealed }) => step === 'ended' && !sealed)
  const running = runningOf(model)
  if (running === null) return false
  const step = stepOf(model, running)
  const waitsForLeader = step === 'leader' || (step === 'employee' && !running.answered)
  switch (deed) {
    case 'take-response-back':
      return actor === 'employee' && waitsForLeader
    case 'follow':
    case 'decline':
      return actor === model.leads && waitsForLeader
    case 'ask-higher':
      return actor === 'employee' && step === 'employee'
    case 'leave-it':
      return actor === 'employee' && (step === 'employee' || step === 'higher')
    case 'appoint':
      return (
        actor === 'hr' &&
        model.rules.progressSeenBy.includes('hr') &&
        step === 'higher' &&
        running.higher === null
      )
    case 'plan-higher-talk':
      return step === 'higher' && actor === running.higher
    case 'decide':
      return step === 'higher' && actor === running.higher && running.talked
    case 'pass-answer-term':
      return step === 'leader' && !model.rests
    case 'pass-response-term':
      return step === 'employee' && !model.rests
    default:
      return deed satisfies never
  }
}

const respond = (model: Model, word: string | null): void => {
  const waits = { step: 'leader', answered: false, higher: null, talked: false, sealed: false } as const
  const response: Response = { ...waits, to: model.content }
  model.responses.push(response)
  write(model, 'employee', 'response', word, response)
}

const follow = (model: Model, running: Response): void => {
  running.step = 'ended'
  if (model.stage !== 'offered') return
  model.stage = 'draft'
  model.turn = 'manager'
}

/** Does what was allowed. `word` is the word that was said with it. */
export const applyInResponse = (
  model: Model,
  actor: Actor,
  deed: ResponseDeed,
  word: string | null,
): void => {
  if (deed === 'respond') return respond(model, word)
  if (deed === 'seal-response') return seal(model)
  const running = runningOf(model)
  if (running === null) return
  running.step = stepOf(model, running)
  switch (deed) {
    case 'take-response-back':
      // Nothing of it stays.
      model.responses.splice(model.responses.indexOf(running), 1)
      return
    case 'follow':
      follow(model, running)
      running.answered = true
      return write(model, actor, 'response', word, running)
    case 'decline':
      running.step = 'employee'
      running.answered = true
      return write(model, actor, 'response', word, running)
    case 'ask-higher':
      running.step = 'higher'
      running.higher = model.leads === 'leader' ? 'managersManager' : null
      return write(model, actor, 'arranged', word, running)
    case 'appoint':
      running.higher = 'colleague'
      return
    case 'plan-higher-talk':
      running.talked = true
      for (const each of model.written)
        if (each.of === running && each.author === actor && each.place === 'arranged') each.replaced = true
      return write(model, actor, 'arranged', word, running)
    case 'decide':
      running.step = 'ended'
      return write(model, actor, 'response', word, running)
    case 'leave-it':
    case 'pass-response-term':
      running.step = 'ended'
      return
    case 'pass-answer-term':
      running.step = 'employee'
      return
    default:
      return deed satisfies never
  }
}

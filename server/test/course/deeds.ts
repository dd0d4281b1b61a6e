import { allowsAround, applyAround } from './around.ts'
import { type Actor, type Deed, isAround, isInResponse, type Model, runningOf } from './model.ts'
import { allowsInResponse, applyInResponse, stepOf } from './response.ts'
import { allowsInTalk, applyInTalk } from './talk.ts'

/** Whether this would be done if this actor asked for it. Who works here no more asks for nothing. */
export const allows = (model: Model, actor: Actor, deed: Deed): boolean => {
  if (model.gone.has(actor)) return false
  if (isAround(deed)) return allowsAround(model, actor, deed)
  if (isInResponse(deed)) return allowsInResponse(model, actor, deed)
  return allowsInTalk(model, actor, deed)
}

/** Does what `allows` allowed. `word` is the word that was written with it. */
export const apply = (model: Model, actor: Actor, deed: Deed, word: string | null): void => {
  if (isAround(deed)) return applyAround(model, deed)
  if (isInResponse(deed)) return applyInResponse(model, actor, deed, word)
  return applyInTalk(model, actor, deed, word)
}

interface Step {
  readonly actor: Actor
  readonly deed: Deed
}

/** What is left to do about a response, once the report is at its end. */
const wayOnInResponse = (model: Model): Step | null => {
  const running = runningOf(model)
  const step = running === null ? 'ended' : stepOf(model, running)
  switch (step) {
    case 'leader':
      return { actor: 'hr', deed: model.rests ? 'end-rest' : 'pass-answer-term' }
    case 'employee':
      return { actor: 'hr', deed: model.rests ? 'end-rest' : 'pass-response-term' }
    case 'higher':
      return { actor: 'employee', deed: 'leave-it' }
    case 'ended':
      return allows(model, 'hr', 'seal-response') ? { actor: 'hr', deed: 'seal-response' } : null
    default:
      return step satisfies never
  }
}

/** What whoever has the next word does, so that it goes on; null when it has come to its end. */
export const wayOn = (model: Model): Step | null => {
  const { stage, turn, leads: actor } = model
  switch (stage) {
    case 'open':
      return { actor, deed: 'begin' }
    case 'talk':
      return { actor: 'employee', deed: 'finish' }
    case 'draft':
      return { actor, deed: turn === 'manager' ? 'offer' : 'take-back' }
    case 'offered':
      return { actor: 'hr', deed: model.rests ? 'end-rest' : 'pass-time' }
    case 'signed':
      return { actor: 'hr', deed: 'file' }
    case 'filed':
      return wayOnInResponse(model)
    case 'done':
    case 'cancelled':
    case 'withdrawn':
      return null
    default:
      return stage satisfies never
  }
}

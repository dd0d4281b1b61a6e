import type { Response } from '@tweespraak/contract/response'

/** Where a running response stands, for who reads of it. */
export type RunningStatus =
  | 'leader'
  | 'answered'
  | 'unanswered'
  | 'vacant'
  | 'toPlan'
  | 'planned'
  | 'toDecide'
  | 'late'

export type EndedStatus = 'followed' | 'rested' | 'restedUnanswered' | 'decidedFollows' | 'decidedDeclines'

export type ResponseStatus =
  | { readonly running: true; readonly status: RunningStatus }
  | { readonly running: false; readonly status: EndedStatus }

const running = (status: RunningStatus): ResponseStatus => ({ running: true, status })
const ended = (status: EndedStatus): ResponseStatus => ({ running: false, status })

/** What a response waits for, or to what it came; `now` in milliseconds. */
export const statusOf = (
  { step, answer, higher, talkAt, decision, overdue, ended: end }: Response,
  now: number,
): ResponseStatus => {
  if (end !== null) {
    if (decision !== null) return ended(decision.verdict === 'follows' ? 'decidedFollows' : 'decidedDeclines')
    if (end.how === 'followed') return ended('followed')
    return ended(answer === null ? 'restedUnanswered' : 'rested')
  }
  if (step === 'leader') return running('leader')
  if (step === 'employee') return running(answer === null ? 'unanswered' : 'answered')
  if (higher === null) return running('vacant')
  if (overdue) return running('late')
  if (talkAt === null) return running('toPlan')
  return running(Date.parse(talkAt) > now ? 'planned' : 'toDecide')
}

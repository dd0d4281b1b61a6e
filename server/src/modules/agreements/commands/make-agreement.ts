import type { Agreement, NewAgreement } from '@tweespraak/contract/agreements'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { managerOf } from '../../people/public.ts'
import { isStillAhead, isVague } from '../agreement.ts'
import { dayFor, mayAgree, personOn } from '../policy.ts'
import { holdPair, insertAgreement } from '../store.ts'
import { readOne } from '../views/one.ts'

type MakeRefusal = 'not-allowed' | 'agreement-settled' | 'due-date-passed' | 'support-words-missing'

/** One of the two writes down what they agreed, in a conversation of theirs or between conversations. */
export const makeAgreement = (
  services: Services,
  viewer: Viewer,
  input: NewAgreement,
): Promise<Outcome<Agreement, MakeRefusal>> => {
  const { employeeId, leaderId, conversationId, doer, what, measure, dueOn } = input
  const now = services.clock.now()
  const today = dayFor(viewer, now)
  return services.db.transaction(viewer, async (tx) => {
    const pair = conversationId === null ? null : await holdPair(tx, conversationId)
    const manager = conversationId === null ? await managerOf(tx, employeeId, today.toString()) : null
    const tie = { pair, managerId: manager?.personId ?? null }
    if (!mayAgree(viewer, input, tie)) return refuse('not-allowed')
    if (pair !== null && pair.settledAt !== null) return refuse('agreement-settled')
    if (!isStillAhead(dueOn, today)) return refuse('due-date-passed')
    if (isVague(input.support)) return refuse('support-words-missing')
    const agreementId = newId(services.clock)
    await insertAgreement(tx, viewer, {
      agreementId,
      employeeId,
      leaderId,
      doerId: personOn(input, doer),
      terms: { what, measure, dueOn },
      support: input.support && { ...input.support, state: 'promised', reason: null },
      conversationId,
      settled: false,
      followsId: null,
      madeBy: viewer.personId,
      madeAt: now.toString(),
      revision: 1,
      state: 'open',
      change: null,
    })
    const made = await readOne(tx, services, viewer, agreementId)
    if (made === undefined) throw new Error(`Agreement ${agreementId} was made and cannot be seen`)
    return accept(made)
  })
}

import type { Agreement as Sent, NewAgreement } from '@tweespraak/contract/agreements'
import type { Tx } from '../../../platform/db/database.ts'
import { prepare } from '../../../platform/db/prepare.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { managerQuery, nameOfRow } from '../../people/public.ts'
import { type Agreement, isStillAhead, isVague, type Pair } from '../agreement.ts'
import { dayFor, mayAgree, personOn } from '../policy.ts'
import { holdPair, insertAgreement, type Names } from '../store.ts'
import { sentAgreement } from '../views/agreement.ts'

type MakeRefusal = 'not-allowed' | 'agreement-settled' | 'due-date-passed' | 'support-words-missing'

/** What joins two people, and what they are called; no names where nothing does. */
interface Joined {
  readonly pair: Pair | null
  readonly managerId: string | null
  readonly names: Names | null
}

const joinedIn = async (tx: Tx, conversationId: string): Promise<Joined> => {
  const pair = await holdPair(tx, conversationId)
  return { pair, managerId: null, names: pair?.names ?? null }
}

const readManager = prepare(['employeeId', 'today'], (tx, { employeeId, today }) => ({
  rows: managerQuery(tx, employeeId, today),
}))

const joinedToday = async (tx: Tx, employeeId: string, today: string): Promise<Joined> => {
  const [row] = (await readManager(tx, { employeeId, today })).rows
  if (row === undefined || row.manager_id === null) return { pair: null, managerId: null, names: null }
  const names = { employee: nameOfRow(row.name), leader: nameOfRow(row.manager_name) }
  return { pair: null, managerId: row.manager_id, names }
}

/** One of the two writes down what they agreed, in a conversation of theirs or between conversations. */
export const makeAgreement = (
  services: Services,
  viewer: Viewer,
  input: NewAgreement,
): Promise<Outcome<Sent, MakeRefusal>> => {
  const { employeeId, leaderId, conversationId, doer, what, measure, dueOn } = input
  const now = services.clock.now()
  const today = dayFor(viewer, now)
  return services.db.transaction(viewer, async (tx) => {
    const { pair, managerId, names } =
      conversationId === null
        ? await joinedToday(tx, employeeId, today.toString())
        : await joinedIn(tx, conversationId)
    if (names === null || !mayAgree(viewer, input, { pair, managerId })) return refuse('not-allowed')
    if (pair !== null && pair.settledAt !== null) return refuse('agreement-settled')
    if (!isStillAhead(dueOn, today)) return refuse('due-date-passed')
    if (isVague(input.support)) return refuse('support-words-missing')
    const agreement: Agreement = {
      agreementId: newId(services.clock),
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
    }
    await insertAgreement(tx, viewer, agreement)
    return accept(sentAgreement(viewer, agreement, { names, followedBy: null, resting: false, now }))
  })
}

import type { HomeItem } from '@tweespraak/contract/home'
import type { Tx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { agreementTaskOf, agreementTasksQuery } from '../../agreements/public.ts'
import { conversationTasks, proposalsOf } from '../../conversations/public.ts'
import { arrange, isOverdue, lastDayBefore, soonDaysAhead, type Task } from '../task.ts'
import { firstSteps } from './first-steps.ts'

/** A task with all that Home says of it. */
type Known = Task & Pick<HomeItem, 'person' | 'kind' | 'words' | 'dueOn' | 'at'>

interface Home {
  readonly now: HomeItem[]
  readonly more: number
  readonly soon: HomeItem[]
}

/** What is asked of the viewer now, and what comes soon: gathered from conversations, agreements and first steps. */
export const showHome = (services: Services, viewer: Viewer): Promise<Home> => {
  const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  return services.db.transaction(viewer, async (tx) => {
    const tasks = [
      ...(await fromConversations(tx, viewer)),
      ...(await fromProposals(tx, viewer)),
      ...(await fromAgreements(tx, viewer, today)),
      ...(await fromFirstSteps(tx, viewer)),
    ]
    const { now, more, soon } = arrange(tasks, today)
    const send = (task: Known) => sent(task, today)
    return { now: now.map(send), more, soon: soon.map(send) }
  })
}

const sent = (known: Known, today: Temporal.PlainDate): HomeItem => {
  const { task, subjectId, person, kind, words, dueOn, at } = known
  return { task, subjectId, person, kind, words, dueOn, at, overdue: isOverdue(known, today) }
}

const dayOf = (moment: string, viewer: Viewer): Temporal.PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(viewer.timeZone).toPlainDate()

const nothing = { person: null, kind: null, words: null, dueOn: null, at: null }

const fromConversations = async (tx: Tx, viewer: Viewer): Promise<Known[]> =>
  (await conversationTasks(tx, viewer)).map(({ task, conversationId, kind, other, startsAt, signBefore }) => {
    const about = { ...nothing, task, subjectId: conversationId, kind, person: other }
    if (task === 'attend' || task === 'prepare' || task === 'share-preparation')
      return { ...about, day: dayOf(startsAt, viewer), at: startsAt }
    if (signBefore === null) return { ...about, day: null }
    const day = lastDayBefore(signBefore, viewer.timeZone)
    return { ...about, day, dueOn: day.toString() }
  })

const fromProposals = async (tx: Tx, viewer: Viewer): Promise<Known[]> =>
  (await proposalsOf(tx, viewer))
    .filter(({ can }) => can.plan)
    .map(({ proposalId, kind, employee, leader, dueOn }) => ({
      ...nothing,
      task: 'plan-next',
      subjectId: proposalId,
      kind: kind.name,
      person: employee.personId === viewer.personId ? leader : employee,
      day: Temporal.PlainDate.from(dueOn),
      dueOn,
    }))

const fromAgreements = async (tx: Tx, viewer: Viewer, today: Temporal.PlainDate): Promise<Known[]> => {
  const until = today.add({ days: soonDaysAhead }).toString()
  const rows = await agreementTasksQuery(tx, viewer, until).execute()
  return rows.map((row) => {
    const { task, agreementId, other, what, dueOn } = agreementTaskOf(row, viewer)
    const about = { ...nothing, task, subjectId: agreementId, person: other, words: what }
    // Who proposed a change waits for the answer, whatever the date of the agreement.
    return task === 'answer-change'
      ? { ...about, day: null }
      : { ...about, day: Temporal.PlainDate.from(dueOn), dueOn }
  })
}

const fromFirstSteps = async (tx: Tx, viewer: Viewer): Promise<Known[]> => {
  // The people of the demo are there, and need no account.
  if (viewer.hr.scope !== 'all' || viewer.demo) return []
  const step = await firstSteps(tx)
  return step === null ? [] : [{ ...nothing, task: step, subjectId: null, day: null }]
}

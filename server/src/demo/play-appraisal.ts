import { type Assessment, assessmentRoutes as assessing } from '@tweespraak/contract/assessment'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { criteriaRoutes } from '@tweespraak/contract/criteria'
import { hrNumber } from './cast.ts'
import type { Stage } from './stage.ts'
import { type AppraisalWords, ofCarer, ofHelper } from './words/appraisal.ts'

interface Appraisal {
  /** Personnel numbers; the second assessor leads the leader. */
  readonly employee: string
  readonly leader: string
  readonly second: string
  /** Days from the day on which the story is told. */
  readonly day: number
  /** Null for one that is only planned. */
  readonly words: AppraisalWords | null
  /** Settled, signed and in the file; else both gave their scores and are still to settle them. */
  readonly filed: boolean
}

const appraisals: readonly Appraisal[] = [
  { employee: '1025', leader: '1020', second: '1010', day: -41, words: ofCarer, filed: true },
  { employee: '1043', leader: '1040', second: '1010', day: -6, words: ofHelper, filed: false },
  { employee: '1066', leader: '1060', second: '1010', day: 17, words: null, filed: false },
]

/** Criteria for each year from the one after the story began, each published before its year does, and the appraisals over them. */
export const playAppraisals = (stage: Stage): void => {
  const begun = stage.today.subtract({ days: 726 })
  stage.plan(begun, 10, () => publishNextYear(stage))
  for (let { year } = begun.add({ years: 1 }); year < stage.today.year; year += 1)
    stage.plan(stage.workday(Temporal.PlainDate.from({ year, month: 12, day: 1 })), 10, () =>
      publishNextYear(stage),
    )
  for (const appraisal of appraisals) playAppraisal(stage, appraisal)
}

const publishNextYear = async (stage: Stage): Promise<void> => {
  const hrId = stage.idOf(hrNumber)
  const { setId } = await stage.doors.ask(criteriaRoutes.make, hrId, { body: { copyOf: null } })
  await stage.doors.ask(criteriaRoutes.publish, hrId, { params: { setId }, body: { revision: 1 } })
}

const playAppraisal = (stage: Stage, appraisal: Appraisal): void => {
  const day = stage.workday(stage.today.add({ days: appraisal.day }))
  stage.plan(day.subtract({ days: 24 }), 9, async () => {
    const conversationId = await invite(stage, appraisal, day)
    const { words } = appraisal
    if (words === null) return
    const told = { stage, appraisal, words, conversationId, day }
    stage.plan(day.subtract({ days: 7 }), 19, () => prepareEmployee(told))
    stage.plan(day.subtract({ days: 5 }), 20, () => prepareAssessors(told))
    stage.plan(day, 14, () => meet(told))
    stage.plan(day.add({ days: 1 }), 11, () => give(told, 'leader'))
    stage.plan(day.add({ days: 2 }), 16, () => give(told, 'second'))
    if (appraisal.filed) stage.plan(day.add({ days: 5 }), 11, () => settle(told))
  })
}

const invite = async (
  stage: Stage,
  { employee, leader, second }: Appraisal,
  day: Temporal.PlainDate,
): Promise<string> => {
  const leaderId = stage.idOf(leader)
  const startsAt = stage.moment(day, 14)
  const { conversationId } = await stage.doors.ask(routes.plan, leaderId, {
    body: {
      kindId: stage.kindId('appraisal'),
      employeeId: stage.idOf(employee),
      leaderId,
      startsAt: startsAt.toInstant().toString(),
      endsAt: startsAt.add({ minutes: 75 }).toInstant().toString(),
      place: 'Spreekkamer 2',
      videoLink: null,
      purpose: null,
      guests: [{ personId: stage.idOf(second), role: 'second-assessor' }],
    },
  })
  return conversationId
}

interface Told {
  readonly stage: Stage
  readonly appraisal: Appraisal
  readonly words: AppraisalWords
  readonly conversationId: string
  readonly day: Temporal.PlainDate
}

type Part = 'employee' | 'leader' | 'second'

const idOf = ({ stage, appraisal }: Told, part: Part): string => stage.idOf(appraisal[part])

const answer = async (
  told: Told,
  part: Part,
  answers: Readonly<Record<string, string | boolean>>,
): Promise<void> => {
  const { stage, conversationId } = told
  for (const [fieldId, value] of Object.entries(answers))
    await stage.doors.ask(routes.saveAnswer, idOf(told, part), {
      params: { conversationId, fieldId },
      body: { value, baseRevision: 0 },
    })
}

const share = async (told: Told, part: Part): Promise<void> => {
  await told.stage.doors.ask(routes.share, idOf(told, part), {
    params: { conversationId: told.conversationId },
  })
}

const score = async (told: Told, part: Part): Promise<void> => {
  const { stage, words, conversationId } = told
  for (const [criterionId, { step, reason }] of Object.entries(words[part].scores))
    await stage.doors.ask(assessing.score, idOf(told, part), {
      params: { conversationId, criterionId },
      body: { step, reason, baseRevision: 0 },
    })
}

const prepareEmployee = async (told: Told): Promise<void> => {
  await answer(told, 'employee', { achieved: told.words.employee.achieved })
  await score(told, 'employee')
  await share(told, 'employee')
}

const prepareAssessors = async (told: Told): Promise<void> => {
  await answer(told, 'leader', { achieved: told.words.leader.achieved, surprise: true })
  await share(told, 'leader')
  await answer(told, 'second', { 'second-view': told.words.second.view })
  await share(told, 'second')
}

const seen = (told: Told): Promise<Assessment> =>
  told.stage.doors.ask(assessing.show, idOf(told, 'leader'), {
    params: { conversationId: told.conversationId },
  })

/** The talk, with the facts that the leader brings: of the period that is judged, as far as it has passed. */
const meet = async (told: Told): Promise<void> => {
  const { stage, words, conversationId, day } = told
  const leaderId = idOf(told, 'leader')
  const params = { conversationId }
  const { set } = await seen(told)
  const lastDay = Temporal.PlainDate.from(set.lastDay)
  const until = Temporal.PlainDate.compare(lastDay, day) < 0 ? lastDay : day
  for (const { criterionId, words: fact, daysBefore } of words.facts)
    await stage.doors.ask(assessing.addEvidence, leaderId, {
      params,
      body: {
        evidenceId: crypto.randomUUID(),
        criterionId,
        shows: { kind: 'fact', words: fact, on: until.subtract({ days: daysBefore }).toString() },
      },
    })
  await stage.doors.ask(routes.begin, leaderId, { params })
  await stage.doors.ask(routes.finish, leaderId, { params })
}

const give = async (told: Told, part: 'leader' | 'second'): Promise<void> => {
  await score(told, part)
  await told.stage.doors.ask(assessing.give, idOf(told, part), {
    params: { conversationId: told.conversationId },
  })
}

/** One score and one reason for each criterion, the report offered, and signed by all three. */
const settle = async (told: Told): Promise<void> => {
  const { stage, words, conversationId, day } = told
  const leaderId = idOf(told, 'leader')
  const params = { conversationId }
  for (const [criterionId, { step, reason }] of Object.entries(words.settled))
    await stage.doors.ask(assessing.settle, leaderId, {
      params: { conversationId, criterionId },
      body: { step, reason, baseRevision: 0 },
    })
  const report = await reportOf(told)
  const outcome = report.sections.find(({ sectionId }) => sectionId === 'conclusion')
  if (outcome === undefined) throw new Error('The report of an appraisal asks for its outcome')
  await stage.doors.ask(routes.editReport, leaderId, {
    params: { conversationId, sectionId: outcome.sectionId },
    body: { voice: 'together', text: words.conclusion, baseRevision: outcome.revisions.together },
  })
  await stage.doors.ask(routes.offer, leaderId, { params })
  for (const [part, after] of [
    ['employee', 8],
    ['second', 9],
    ['leader', 11],
  ] as const)
    stage.plan(stage.workday(day.add({ days: after })), 10, () => sign(told, part))
}

const reportOf = async (told: Told) => {
  const found = await told.stage.doors.ask(routes.get, idOf(told, 'leader'), {
    params: { conversationId: told.conversationId },
  })
  if (found.view !== 'participant' || found.report === null)
    throw new Error('A finished talk has a report for those at the table')
  return found.report
}

const sign = async (told: Told, part: Part): Promise<void> => {
  const { contentHash } = await reportOf(told)
  await told.stage.doors.ask(routes.sign, idOf(told, part), {
    params: { conversationId: told.conversationId },
    body: { manner: 'agreed', response: null, contentHash },
  })
  await told.stage.settle()
}

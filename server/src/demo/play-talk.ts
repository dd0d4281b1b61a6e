import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { answersOf, pick } from './answer.ts'
import { hasReached, type Talk } from './calendar.ts'
import { agree } from './play-agreement.ts'
import type { Stage } from './stage.ts'
import { comments, conclusions, notes, pointsOfEmployee, pointsOfLeader, responses } from './words/talk.ts'

type SideOf = 'employee' | 'manager'

/** A conversation from its invitation as far as it has come, put on the calendar of the story. */
export const playTalk = (stage: Stage, talk: Talk): void => {
  const day = stage.workday(stage.today.add({ days: talk.day }))
  const hour = talk.day === 0 ? 8 : 9 + (talk.seed % 6)
  const prepares = talk.kind !== 'check-in'
  const invited = day.subtract({ days: prepares ? 18 + (talk.seed % 6) : 3 })
  stage.plan(earliest(invited, stage.today.subtract({ days: 1 })), 9, async () => {
    const conversationId = await invite(stage, talk, day, hour)
    if (prepares) prepareBoth(stage, talk, conversationId, day)
    if (hasReached(talk, 'talking')) stage.plan(day, hour, () => sitDown(stage, talk, conversationId, day))
  })
}

const earliest = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? a : b

const personOf = (stage: Stage, talk: Talk, side: SideOf): string =>
  stage.idOf(side === 'employee' ? talk.employee : talk.leader)

/** Plans what was proposed after the previous one, or a conversation that nobody proposed. */
const invite = async (stage: Stage, talk: Talk, day: Temporal.PlainDate, hour: number): Promise<string> => {
  const leaderId = stage.idOf(talk.leader)
  const employeeId = stage.idOf(talk.employee)
  const startsAt = stage.moment(day, hour)
  const online = talk.seed % 9 === 4
  const appointment = {
    startsAt: startsAt.toInstant().toString(),
    endsAt: startsAt
      .add({ minutes: talk.kind === 'check-in' ? 30 : 60 })
      .toInstant()
      .toString(),
    place: online ? null : pick(places, talk.seed),
    videoLink: online ? 'https://bellen.debrink.example/rustig' : null,
    purpose: talk.kind === 'check-in' ? 'Even bijpraten' : null,
  }
  const { items } = await stage.doors.ask(routes.proposals, leaderId, {})
  const proposed = items.find(
    ({ kind, employee }) => kind.code === talk.kind && employee.personId === employeeId,
  )
  const planned =
    proposed?.can.plan === true
      ? await stage.doors.ask(routes.planProposal, leaderId, {
          params: { proposalId: proposed.proposalId },
          body: appointment,
        })
      : await stage.doors.ask(routes.plan, leaderId, {
          body: { kindId: stage.kindId(talk.kind), employeeId, leaderId, ...appointment },
        })
  return planned.conversationId
}

const places = ['Spreekkamer 2', 'De serre', 'Kamer 1.14', 'Wandeling, start bij de hoofdingang']

/** Each side writes in its own days before the talk; the employee is often first. */
const prepareBoth = (stage: Stage, talk: Talk, conversationId: string, day: Temporal.PlainDate): void => {
  const first = earliest(day.subtract({ days: 6 }), stage.today.subtract({ days: 1 }))
  const second = earliest(day.subtract({ days: 3 }), stage.today.subtract({ days: 1 }))
  if (hasReached(talk, 'employee-writes'))
    stage.plan(first, 19, () =>
      write(stage, talk, conversationId, 'employee', hasReached(talk, 'one-shared')),
    )
  if (hasReached(talk, 'one-shared'))
    stage.plan(second, 20, () =>
      write(stage, talk, conversationId, 'manager', hasReached(talk, 'both-shared')),
    )
}

const write = async (
  stage: Stage,
  talk: Talk,
  conversationId: string,
  side: SideOf,
  shares: boolean,
): Promise<void> => {
  const personId = personOf(stage, talk, side)
  const params = { conversationId }
  const fields = await stage.fieldsOf(talk.kind, conversationId, personId)
  const day = stage.today.add({ days: talk.day })
  for (const { fieldId, value } of answersOf(talk, stage.member(talk.employee), fields, side, day))
    await stage.doors.ask(routes.saveAnswer, personId, {
      params: { ...params, fieldId },
      body: { value, baseRevision: 0 },
    })
  const points = side === 'employee' ? pointsOfEmployee : pointsOfLeader
  for (const step of talk.day < -60 ? [0] : [0, 1])
    await stage.doors.ask(routes.addTalkingPoint, personId, {
      params,
      body: { pointId: crypto.randomUUID(), text: pick(points, talk.seed + step) },
    })
  if (shares) await stage.doors.ask(routes.share, personId, { params })
}

/** The talk itself: points ticked off, agreements on the spot. */
const sitDown = async (
  stage: Stage,
  talk: Talk,
  conversationId: string,
  day: Temporal.PlainDate,
): Promise<void> => {
  const leaderId = stage.idOf(talk.leader)
  const params = { conversationId }
  await stage.doors.ask(routes.begin, leaderId, { params })
  if (talk.day > -60) {
    await tickFirst(stage, leaderId, conversationId)
  }
  await agree(stage, talk, conversationId, day)
  if (!hasReached(talk, 'draft')) return
  await stage.doors.ask(routes.finish, leaderId, { params })
  if (talk.kind === 'check-in') return stage.settle()
  if (talk.day > -60) await concludeReport(stage, talk, conversationId)
  if (hasReached(talk, 'offered'))
    stage.plan(stage.workday(day.add({ days: 3 })), 15, () => offer(stage, talk, conversationId, day))
}

const tickFirst = async (stage: Stage, personId: string, conversationId: string): Promise<void> => {
  const seen = await stage.doors.ask(routes.get, personId, { params: { conversationId } })
  const [point] = seen.view === 'participant' ? seen.talkingPoints : []
  if (point === undefined) return
  const params = { conversationId, pointId: point.pointId }
  await stage.doors.ask(routes.tickTalkingPoint, personId, { params, body: { discussed: true } })
}

const reportOf = async (stage: Stage, personId: string, conversationId: string) => {
  const seen = await stage.doors.ask(routes.get, personId, { params: { conversationId } })
  if (seen.view !== 'participant' || seen.report === null)
    throw new Error('A finished talk has a report for those at the table')
  return seen.report
}

/** What was noted, in the words of both, at the end of the report. */
const concludeReport = async (stage: Stage, talk: Talk, conversationId: string): Promise<void> => {
  const leaderId = stage.idOf(talk.leader)
  const report = await reportOf(stage, leaderId, conversationId)
  const last = report.sections.at(-1)
  if (last === undefined) return
  const text = `${pick(notes, talk.seed)}\n\n${pick(conclusions, talk.seed)}`
  await stage.doors.ask(routes.editReport, leaderId, {
    params: { conversationId, sectionId: last.sectionId },
    body: { voice: 'together', text, baseRevision: last.revisions.together },
  })
}

/** Everybody in the demo passed their probation. */
const concludeProbation = async (stage: Stage, talk: Talk, conversationId: string): Promise<void> => {
  const reason = pick(conclusions, talk.seed)
  await stage.doors.ask(conclusionRoutes.save, stage.idOf(talk.leader), {
    params: { conversationId },
    body: {
      content: { about: 'probation', outcome: 'continue', until: null, reason },
      baseRevision: 0,
    },
  })
}

const offer = async (
  stage: Stage,
  talk: Talk,
  conversationId: string,
  day: Temporal.PlainDate,
): Promise<void> => {
  const params = { conversationId }
  const [employeeId, leaderId] = [stage.idOf(talk.employee), stage.idOf(talk.leader)]
  if (talk.kind === 'probation') await concludeProbation(stage, talk, conversationId)
  await stage.doors.ask(routes.offer, leaderId, { params })
  if (talk.reach === 'offered' && talk.seed % 2 === 0)
    await stage.doors.ask(routes.comment, employeeId, { params, body: { text: pick(comments, talk.seed) } })
  const { contentHash } = await reportOf(stage, leaderId, conversationId)
  const sign = async (personId: string, manner: 'agreed' | 'seen', response: string | null) => {
    await stage.doors.ask(routes.sign, personId, { params, body: { manner, response, contentHash } })
  }
  const disagrees = talk.seed % 11 === 5
  if (hasReached(talk, 'half-signed'))
    stage.plan(stage.workday(day.add({ days: 4 })), 17, () =>
      sign(employeeId, disagrees ? 'seen' : 'agreed', disagrees ? pick(responses, talk.seed) : null),
    )
  if (hasReached(talk, 'filed'))
    stage.plan(stage.workday(day.add({ days: 6 })), 10, async () => {
      await sign(leaderId, 'agreed', null)
      await stage.settle()
    })
}

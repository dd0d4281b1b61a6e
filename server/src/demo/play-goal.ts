import type { GoalPlan } from '@tweespraak/contract/goal'
import { goalCheckInsRoutes as saying } from '@tweespraak/contract/goal-check-ins'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { pick } from './answer.ts'
import { cast, type Member } from './cast.ts'
import type { Stage } from './stage.ts'
import {
  behindItsLine,
  drafts,
  inMilestones,
  lines,
  onTheWay,
  proposedByLeader,
  reachedBefore,
  whatHelped,
  yesOrNo,
} from './words/goals.ts'

interface Story {
  readonly stage: Stage
  readonly employee: string
  readonly leader: string
  readonly index: number
}

/** How long ago the goals of the story began: long enough for a forecast. */
const daysAgo = 150

/** Goals of a good part of the people: each at another place, so that every screen has some. */
export const playGoals = (stage: Stage): void => {
  for (const [index, member] of cast.entries()) if (isHereLongEnough(member)) playGoal(stage, member, index)
}

const isHereLongEnough = ({ leader, monthsHere }: Member): boolean =>
  leader !== '' && monthsHere * 30 > daysAgo + 30

const playGoal = (stage: Stage, member: Member, index: number): void => {
  const story = { stage, employee: stage.idOf(member.number), leader: stage.idOf(member.leader), index }
  if (index % 6 === 0)
    measured(story, pick(onTheWay, Math.floor(index / 6)), [0.1, 0.2, 0.25, 0.4, 0.5, 0.65])
  if (index % 6 === 1) reached(story)
  if (index % 6 === 2) proposed(story)
  if (index % 6 === 3) measured(story, pick(behindItsLine, index), [0.05, 0.1])
  if (index % 6 === 4) stepByStep(story)
  if (index % 6 === 5) certificate(story)
  if (index % 4 === 0) draft(story)
}

const begin = async (
  { stage, employee }: Story,
  worded: Omit<GoalPlan, 'by'>,
  by: Temporal.PlainDate,
  as: 'draft' | 'active' = 'active',
) =>
  stage.doors.ask(routes.add, employee, {
    body: { ...worded, by: by.toString(), as, conversationId: null, sharedGoalId: null },
  })

const start = ({ stage, index }: Story): Temporal.PlainDate =>
  stage.workday(stage.today.subtract({ days: daysAgo - (index % 9) }))

/** From its start on, every three weeks, a part of the way. */
const measured = (story: Story, worded: Omit<GoalPlan, 'by'>, parts: readonly number[]): void => {
  const { stage, employee, index } = story
  const day = start(story)
  const { measure } = worded
  if (measure?.as !== 'number') return
  stage.plan(day, 9, async () => {
    const goal = await begin(story, worded, stage.today.add({ days: 80 + index }))
    const params = { goalId: goal.goalId }
    if (index % 12 === 0)
      await stage.doors.ask(routes.setRhythm, employee, {
        params,
        body: { revision: goal.revision, rhythm: 'month' },
      })
    for (const [at, part] of parts.entries()) {
      const on = stage.workday(day.add({ days: 21 * (at + 1) }))
      const value = Math.round(measure.from + part * (measure.to - measure.from))
      stage.plan(on, 16, () => say(story, goal.goalId, on, { value, at }))
    }
  })
}

const say = async (
  { stage, employee, index }: Story,
  goalId: string,
  on: Temporal.PlainDate,
  {
    value,
    at,
    milestones = [],
    steps = [],
  }: {
    readonly value: number | null
    readonly at: number
    readonly milestones?: string[]
    readonly steps?: string[]
  },
): Promise<void> => {
  await stage.doors.ask(saying.add, employee, {
    params: { goalId },
    body: {
      on: on.toString(),
      value,
      milestonesReached: milestones,
      stepsDone: steps,
      confidence: pick(['high', 'middle', 'high', 'low'] as const, index + at),
      words: pick(lines, index + at),
    },
  })
}

/** Reached a while ago, looked back upon, and complimented by who leads them. */
const reached = (story: Story): void => {
  const { stage, employee, leader, index } = story
  const worded = pick(reachedBefore, index)
  const day = start(story)
  stage.plan(day, 9, async () => {
    const goal = await begin(story, worded, stage.today.subtract({ days: 20 }))
    const params = { goalId: goal.goalId }
    for (const [at, value] of [1, 3, 4, 6].entries()) {
      const on = stage.workday(day.add({ days: 24 * (at + 1) }))
      stage.plan(on, 16, () => say(story, goal.goalId, on, { value, at }))
    }
    const done = stage.workday(day.add({ days: 104 }))
    stage.plan(done, 11, async () => {
      const { goal: now } = await stage.doors.ask(routes.read, employee, { params })
      const body = { revision: now.revision, lookBack: pick(whatHelped, index) }
      await stage.doors.ask(routes.reach, employee, { params, body })
    })
    stage.plan(done.add({ days: 1 }), 9, async () => {
      await stage.doors.ask(routes.compliment, leader, { params })
    })
  })
}

/** Proposed this week, and not answered yet. */
const proposed = ({ stage, employee, leader, index }: Story): void => {
  const worded = pick(proposedByLeader, index)
  stage.plan(stage.workday(stage.today.subtract({ days: 4 })), 14, async () => {
    await stage.doors.ask(routes.propose, leader, {
      body: {
        ...worded,
        employeeId: employee,
        by: stage.today.add({ days: 100 }).toString(),
        words: 'Ik dacht hieraan na ons laatste gesprek. Past het bij je? Maak er gerust je eigen doel van.',
        conversationId: null,
        sharedGoalId: null,
      },
    })
  })
}

/** The first milestone is there, and the employee is asked how it goes every two weeks. */
const stepByStep = (story: Story): void => {
  const { stage, employee, index } = story
  const day = start(story)
  stage.plan(day, 10, async () => {
    const goal = await begin(story, pick(inMilestones, index), stage.today.add({ days: 60 }))
    const params = { goalId: goal.goalId }
    const body = { revision: goal.revision, rhythm: 'two-weeks' as const }
    await stage.doors.ask(routes.setRhythm, employee, { params, body })
    const first = goal.measure?.as === 'milestones' ? goal.measure.milestones[0] : undefined
    const on = stage.workday(stage.today.subtract({ days: 24 }))
    stage.plan(on, 16, () =>
      say(story, goal.goalId, on, {
        value: null,
        at: 1,
        milestones: first === undefined ? [] : [first.milestoneId],
      }),
    )
  })
}

/** A few steps on, adjusted once with the reason, and shown to the team. */
const certificate = (story: Story): void => {
  const { stage, employee, index } = story
  const day = start(story)
  stage.plan(day, 11, async () => {
    const goal = await begin(story, pick(yesOrNo, index), stage.today.add({ days: 120 }))
    const params = { goalId: goal.goalId }
    const body = { revision: goal.revision, seenBy: 'team' as const, readerIds: [] }
    const shown = await stage.doors.ask(routes.show, employee, { params, body })
    const steps = goal.steps.map(({ stepId, what, dueOn, weight }) => ({ stepId, what, dueOn, weight }))
    const later = stage.workday(day.add({ days: 40 }))
    stage.plan(later, 10, async () => {
      const { what, why, who, where, how, kind, horizon, measure } = goal
      await stage.doors.ask(routes.adjust, employee, {
        params,
        body: {
          what,
          why,
          who,
          where,
          how,
          kind,
          horizon,
          measure,
          steps,
          by: stage.today.add({ days: 200 }).toString(),
          revision: shown.revision,
          reason: 'De opleiding begint later dan ik dacht.',
        },
      })
    })
    const on = stage.workday(day.add({ days: 70 }))
    const first = goal.steps.slice(0, 1).map(({ stepId }) => stepId)
    stage.plan(on, 16, () => say(story, goal.goalId, on, { value: null, at: 2, steps: first }))
  })
}

/** Begun, and for nobody else yet. */
const draft = (story: Story): void => {
  const { stage, employee, index } = story
  stage.plan(stage.workday(stage.today.subtract({ days: 9 })), 15, async () => {
    await stage.doors.ask(routes.add, employee, {
      body: {
        what: pick(drafts, Math.floor(index / 4)),
        why: null,
        who: null,
        where: null,
        how: null,
        by: null,
        measure: null,
        steps: [],
        kind: 'development',
        horizon: 'year',
        as: 'draft',
        conversationId: null,
        sharedGoalId: null,
      },
    })
  })
}

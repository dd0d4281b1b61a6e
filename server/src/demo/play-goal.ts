import type { Goal, GoalPlan } from '@tweespraak/contract/goal'
import { goalCheckInsRoutes as saying, type NewGoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { pick } from './answer.ts'
import { cast, type Member, type Sector } from './cast.ts'
import type { SharedGoals } from './play-goals-of-many.ts'
import type { Stage } from './stage.ts'
import { drafts, lines, proposedByLeader, whatHelped, whyAdjusted } from './words/goal-lines.ts'
import { behindItsLine, byMilestone, byStep, onTheWay, reachedBefore, type Worded } from './words/goals.ts'

interface Story {
  readonly stage: Stage
  readonly employee: string
  readonly leader: string
  readonly index: number
  /** How many like it were told in this part of the house: nobody has the goal of another before it. */
  readonly turn: number
  readonly sector: Sector
  /** The goal of the team or organisation that a goal of theirs serves, if it does. */
  readonly serves: (kind: GoalPlan['kind']) => string | null
}

/** How long ago the goals of the story began: long enough for a forecast. */
const daysAgo = 150

const kinds: readonly ((story: Story) => void)[] = [
  (story) => measured(story, pick(onTheWay[story.sector], story.turn), [0.1, 0.2, 0.25, 0.4, 0.5, 0.65]),
  (story) => reached(story),
  (story) => proposed(story),
  (story) => measured(story, pick(behindItsLine[story.sector], story.turn), [0.05, 0.1]),
  (story) => inMilestones(story),
  (story) => inSteps(story),
]

/** Goals of a good part of the people: each at another place, so that every screen has some. */
export const playGoals = (stage: Stage, shared: SharedGoals): void => {
  const told = new Map<string, number>()
  for (const [index, member] of cast.entries()) {
    if (!isHereLongEnough(member)) continue
    const at = index % kinds.length
    const like = `${at} ${member.sector}`
    const turn = told.get(like) ?? 0
    told.set(like, turn + 1)
    const { sector, unit } = member
    const story: Story = {
      stage,
      employee: stage.idOf(member.number),
      leader: stage.idOf(member.leader),
      index,
      turn,
      sector,
      serves: (kind) => (turn % 3 === 2 ? null : shared.servedBy({ unit, kind })),
    }
    kinds[at]?.(story)
    if (index % 4 === 0) draft(story)
  }
}

const isHereLongEnough = ({ leader, monthsHere }: Member): boolean =>
  leader !== '' && monthsHere * 30 > daysAgo + 30

const begin = ({ stage, employee, serves }: Story, worded: Worded, by: Temporal.PlainDate): Promise<Goal> =>
  stage.doors.ask(routes.add, employee, {
    body: {
      ...worded,
      by: by.toString(),
      as: 'active',
      conversationId: null,
      sharedGoalId: serves(worded.kind),
    },
  })

const start = ({ stage, index }: Story): Temporal.PlainDate =>
  stage.workday(stage.today.subtract({ days: daysAgo - (index % 9) }))

const said = (
  { index }: Story,
  on: Temporal.PlainDate,
  at: number,
  what: Partial<NewGoalCheckIn>,
): NewGoalCheckIn => ({
  on: on.toString(),
  value: null,
  milestonesReached: [],
  stepsDone: [],
  confidence: pick(['high', 'middle', 'high', 'low'] as const, index + at),
  words: pick(lines, index * 4 + at),
  ...what,
})

const say = async ({ stage, employee }: Story, goalId: string, body: NewGoalCheckIn): Promise<void> => {
  await stage.doors.ask(saying.add, employee, { params: { goalId }, body })
}

/** From its start on, every three weeks, a part of the way. One is typed wrong, and put right in the afternoon. */
const measured = (story: Story, worded: Worded, parts: readonly number[]): void => {
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
      const right = said(story, on, at, { value })
      const isSlip = index % 12 === 0 && at === 3
      stage.plan(on, 10, () => say(story, goal.goalId, isSlip ? { ...right, value: measure.to } : right))
      if (isSlip) stage.plan(on, 15, () => putRight(story, goal.goalId, right))
    }
  })
}

const putRight = async ({ stage, employee }: Story, goalId: string, body: NewGoalCheckIn): Promise<void> => {
  const { checkIns } = await stage.doors.ask(routes.read, employee, { params: { goalId } })
  const checkInId = checkIns.at(-1)?.checkInId ?? ''
  await stage.doors.ask(saying.correct, employee, { params: { goalId, checkInId }, body })
}

/** Reached a while ago, looked back upon, and complimented by who leads them. */
const reached = (story: Story): void => {
  const { stage, employee, leader, turn, sector } = story
  const day = start(story)
  stage.plan(day, 9, async () => {
    const goal = await begin(story, pick(reachedBefore[sector], turn), stage.today.subtract({ days: 20 }))
    const params = { goalId: goal.goalId }
    for (const [at, value] of [1, 3, 4, 6].entries()) {
      const on = stage.workday(day.add({ days: 24 * (at + 1) }))
      stage.plan(on, 16, () => say(story, goal.goalId, said(story, on, at, { value })))
    }
    const done = stage.workday(day.add({ days: 104 }))
    stage.plan(done, 11, async () => {
      const { goal: now } = await stage.doors.ask(routes.read, employee, { params })
      const body = { revision: now.revision, lookBack: pick(whatHelped, turn) }
      await stage.doors.ask(routes.reach, employee, { params, body })
    })
    stage.plan(done.add({ days: 1 }), 9, async () => {
      await stage.doors.ask(routes.compliment, leader, { params })
    })
  })
}

/** Proposed this week, and not answered yet. */
const proposed = ({ stage, employee, leader, turn, sector, serves }: Story): void => {
  const [worded, words] = pick(proposedByLeader[sector], turn)
  stage.plan(stage.workday(stage.today.subtract({ days: 4 })), 14, async () => {
    await stage.doors.ask(routes.propose, leader, {
      body: {
        ...worded,
        employeeId: employee,
        by: stage.today.add({ days: 100 }).toString(),
        words,
        conversationId: null,
        sharedGoalId: serves(worded.kind),
      },
    })
  })
}

/** The first milestone is there, and the employee is asked how it goes every two weeks. */
const inMilestones = (story: Story): void => {
  const { stage, employee, turn, sector } = story
  stage.plan(start(story), 10, async () => {
    const goal = await begin(story, pick(byMilestone[sector], turn), stage.today.add({ days: 60 }))
    const params = { goalId: goal.goalId }
    const body = { revision: goal.revision, rhythm: 'two-weeks' as const }
    await stage.doors.ask(routes.setRhythm, employee, { params, body })
    const first = goal.measure?.as === 'milestones' ? goal.measure.milestones.slice(0, 1) : []
    const on = stage.workday(stage.today.subtract({ days: 24 }))
    const milestonesReached = first.map(({ milestoneId }) => milestoneId)
    stage.plan(on, 16, () => say(story, goal.goalId, said(story, on, 1, { milestonesReached })))
  })
}

/** A few steps on, adjusted once with the reason, and shown to the team. */
const inSteps = (story: Story): void => {
  const { stage, employee, turn, sector } = story
  const day = start(story)
  const worded = pick(byStep[sector], turn)
  stage.plan(day, 11, async () => {
    const goal = await begin(story, worded, stage.today.add({ days: 120 }))
    const params = { goalId: goal.goalId }
    const shown = await stage.doors.ask(routes.show, employee, {
      params,
      body: { revision: goal.revision, seenBy: 'team', readerIds: [] },
    })
    const steps = goal.steps.map(({ stepId, what, dueOn, weight }) => ({ stepId, what, dueOn, weight }))
    stage.plan(stage.workday(day.add({ days: 40 })), 10, async () => {
      const by = stage.today.add({ days: 200 }).toString()
      const body = { ...worded, steps, by, revision: shown.revision, reason: pick(whyAdjusted, turn) }
      await stage.doors.ask(routes.adjust, employee, { params, body })
    })
    const on = stage.workday(day.add({ days: 70 }))
    const stepsDone = goal.steps.slice(0, 1 + (turn % 2)).map(({ stepId }) => stepId)
    stage.plan(on, 16, () => say(story, goal.goalId, said(story, on, 2, { stepsDone })))
  })
}

/** Begun, and for nobody else yet. */
const draft = ({ stage, employee, index }: Story): void => {
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

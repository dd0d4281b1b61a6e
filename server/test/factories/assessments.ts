import { assessmentRoutes as assessing, type Assessment } from '@tweespraak/contract/assessment'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { exampleCriteria } from '../../src/modules/templates/built-in/example-criteria.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { json } from '../../src/platform/db/json.ts'
import { newId } from '../../src/platform/id.ts'
import type { TestApp } from '../app.ts'
import { sayTogether } from '../matrix/stages.ts'
import type { Circle, Guest } from './conversations.ts'

const clock = { now: () => Temporal.Now.instant() }

interface SetGiven {
  readonly organizationId: string
  readonly year?: number
  readonly unitId?: string | null
  readonly jobTitles?: readonly string[]
  /** Not published yet. */
  readonly draft?: boolean
}

/** The example criteria for a year that has passed, published in the autumn before it. */
export const criteriaFor = async (db: Database, given: SetGiven): Promise<string> => {
  const setId = newId(clock)
  const year = given.year ?? 2025
  const content = exampleCriteria(
    { nl: `Criteria ${year}`, en: `Criteria ${year}` },
    { firstDay: `${year}-01-01`, lastDay: `${year}-12-31` },
  )
  await db.owner
    .insertInto('criteria_sets')
    .values({
      organization_id: given.organizationId,
      set_id: setId,
      name: json(content.name),
      first_day: content.firstDay,
      last_day: content.lastDay,
      unit_id: given.unitId ?? null,
      job_titles: [...(given.jobTitles ?? [])],
      steps: json(content.steps),
      criteria: json(content.criteria),
      revision: 1,
      saved_at: `${year - 1}-11-01T09:00:00Z`,
      published_at: given.draft === true ? null : `${year - 1}-11-01T09:00:00Z`,
    })
    .execute()
  return setId
}

const must = <Body>(answer: { readonly body: Body; readonly refusal: unknown }): Body => {
  if (answer.refusal !== null) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`)
  return answer.body
}

interface AppraisalGiven {
  /** Who is invited as the second assessor; nobody when left out. */
  readonly second?: Guest
  readonly kind?: string
  /** Until where it is brought: its report is written, unless told otherwise. */
  readonly until?: 'planned' | 'talking' | 'reported'
}

/** An appraisal of the two, with nothing prepared, over the criteria that hold. */
export const anAppraisal = async (
  app: TestApp,
  { employee, manager, kindId }: Circle,
  { second, kind = 'appraisal', until = 'reported' }: AppraisalGiven = {},
): Promise<string> => {
  const starts = app.clock.now().add({ hours: 24 * 30 })
  const planned = must(
    await app.call(routes.plan, manager.asker, {
      body: {
        kindId: await kindId(kind),
        employeeId: employee.personId,
        leaderId: manager.personId,
        startsAt: starts.toString(),
        endsAt: starts.add({ hours: 1 }).toString(),
        place: null,
        videoLink: null,
        purpose: null,
        guests: second === undefined ? [] : [{ personId: second.personId, role: 'second-assessor' }],
      },
    }),
  )
  const params = { conversationId: planned.conversationId }
  if (until !== 'planned') must(await app.call(routes.begin, manager.asker, { params }))
  if (until === 'reported') {
    must(await app.call(routes.finish, manager.asker, { params }))
    await sayTogether(app, manager.asker, params.conversationId)
  }
  return planned.conversationId
}

/** What somebody sees of the scores of a conversation. */
export const assessmentSeenBy = async (
  app: TestApp,
  { asker }: Guest,
  conversationId: string,
): Promise<Assessment> => must(await app.call(assessing.show, asker, { params: { conversationId } }))

/** Scores every criterion with this step and a reason, and gives them. */
export const givesScores = async (
  app: TestApp,
  by: Guest,
  conversationId: string,
  { step, reason, give = true }: { readonly step: number; readonly reason: string; readonly give?: boolean },
): Promise<void> => {
  const { set } = await assessmentSeenBy(app, by, conversationId)
  for (const { criterionId } of set.criteria)
    must(
      await app.call(assessing.score, by.asker, {
        params: { conversationId, criterionId },
        body: { step, reason, baseRevision: 0 },
      }),
    )
  if (give) must(await app.call(assessing.give, by.asker, { params: { conversationId } }))
}

/** Settles every criterion with this step and reason. */
export const settles = async (
  app: TestApp,
  by: Guest,
  conversationId: string,
  { step, reason }: { readonly step: number; readonly reason: string },
): Promise<void> => {
  const { set, outcomes } = await assessmentSeenBy(app, by, conversationId)
  for (const { criterionId } of set.criteria) {
    const baseRevision = outcomes.find((each) => each.criterionId === criterionId)?.revision ?? 0
    must(
      await app.call(assessing.settle, by.asker, {
        params: { conversationId, criterionId },
        body: { step, reason, baseRevision },
      }),
    )
  }
}

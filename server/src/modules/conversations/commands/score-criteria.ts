import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import {
  checkGiving,
  checkTakingBack,
  isWhole,
  mayScore,
  maySettle,
  saveScore,
  type Scoring,
  whileDrafting,
} from '../assessment.ts'
import {
  deleteGiving,
  insertGiving,
  loadAssessment,
  saveLeftOut,
  type StoredAssessment,
  writeOutcome,
  writeScore,
} from '../store/assessment.ts'
import { holdConversation, type Loaded } from '../store/conversation.ts'

interface HeldAssessment {
  readonly loaded: Loaded
  readonly assessment: StoredAssessment
  readonly scoring: Scoring
  readonly criteria: readonly string[]
}

/** Takes hold of a conversation that scores, for somebody with a voice at its table. */
export const holdAssessment = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<HeldAssessment>> => {
  const held = await holdConversation(tx, conversationId)
  if (!held.ok) return held
  const assessment = await loadAssessment(tx, held.value)
  if (assessment === null) return refuse('not-found')
  const by = viewer.personId
  const { assessors, givings } = assessment
  const seat = assessors.find(({ personId }) => personId === by)?.seat ?? null
  return accept({
    loaded: held.value,
    assessment,
    scoring: { by, seat, assessors, givings },
    criteria: assessment.set.content.criteria.map(({ criterionId }) => criterionId),
  })
}

/** Does what somebody at the table asks about the scores, with the conversation held. */
const withAssessment = <Result>(
  services: Services,
  viewer: Viewer,
  conversationId: string,
  work: (tx: Tx, held: HeldAssessment) => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAssessment(tx, viewer, conversationId)
    return held.ok ? work(tx, held.value) : held
  })

interface ScoreInput {
  readonly step: number | null
  readonly reason: string
  readonly baseRevision: number
}

type Target = { readonly conversationId: string; readonly criterionId: string }

const hasStep = ({ set }: StoredAssessment, step: number | null): boolean =>
  step === null || step <= set.content.steps.length

/** Saves the viewer's own score of a criterion, as it is typed. Nobody else reads it before they give it. */
export const scoreCriterion = (
  services: Services,
  viewer: Viewer,
  { conversationId, criterionId }: Target,
  input: ScoreInput,
): Promise<Outcome<{ revision: number }>> =>
  withAssessment(services, viewer, conversationId, async (tx, { loaded, assessment, scoring, criteria }) => {
    const may = mayScore(loaded.state, scoring)
    if (!may.ok) return may
    if (!criteria.includes(criterionId) || !hasStep(assessment, input.step))
      return refuse('criterion-unknown')
    const current =
      assessment.scores.find(
        (score) => score.personId === viewer.personId && score.criterionId === criterionId,
      ) ?? null
    const saved = saveScore(current, { ...input, criterionId })
    if (!saved.ok) return saved
    if (saved.value !== current)
      await writeScore(tx, viewer, conversationId, saved.value, services.clock.now().toString())
    return accept({ revision: saved.value.revision })
  })

/** Gives the own scores. Who assesses alone has settled them with that. */
export const giveScores = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<undefined>> =>
  withAssessment(services, viewer, conversationId, async (tx, { loaded, assessment, scoring, criteria }) => {
    const own = assessment.scores.filter(({ personId }) => personId === viewer.personId)
    const may = checkGiving(loaded.state, scoring, criteria, own)
    if (!may.ok) return may
    const at = services.clock.now()
    await insertGiving(tx, viewer, conversationId, {
      seat: scoring.seat ?? 'manager',
      givenAt: at.toString(),
    })
    if (assessment.assessors.length === 1)
      for (const score of own.filter(isWhole))
        await writeOutcome(tx, viewer, conversationId, { ...score, revision: 1 }, at.toString())
    const entry = { subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, viewer, { action: 'scores.given', ...entry }, at)
    return accept(undefined)
  })

/** Takes the own scores back, to change them. */
export const takeScoresBack = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<undefined>> =>
  withAssessment(services, viewer, conversationId, async (tx, { loaded, scoring }) => {
    const may = checkTakingBack(loaded.state, scoring)
    if (!may.ok) return may
    await deleteGiving(tx, viewer, conversationId)
    const entry = { subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, viewer, { action: 'scores.taken-back', ...entry }, services.clock.now())
    return accept(undefined)
  })

/** Settles one score with one reason for a criterion. The other assessor signs for it with the report. */
export const settleCriterion = (
  services: Services,
  viewer: Viewer,
  { conversationId, criterionId }: Target,
  input: ScoreInput & { readonly step: number },
): Promise<Outcome<{ revision: number }>> =>
  withAssessment(services, viewer, conversationId, async (tx, { loaded, assessment, scoring, criteria }) => {
    const may = maySettle(loaded.state, scoring)
    if (!may.ok) return may
    if (!criteria.includes(criterionId) || !hasStep(assessment, input.step))
      return refuse('criterion-unknown')
    if (input.reason === '') return refuse('reason-missing')
    const current = assessment.outcomes.find((outcome) => outcome.criterionId === criterionId) ?? null
    const saved = saveScore(current, { ...input, criterionId })
    if (!saved.ok) return saved
    const { step } = input
    const at = services.clock.now()
    if (saved.value !== current) {
      await writeOutcome(tx, viewer, conversationId, { ...saved.value, step }, at.toString())
      const entry = { subjectType: 'conversation', subjectId: conversationId }
      await recordAudit(tx, viewer, { action: 'score.settled', ...entry }, at)
    }
    return accept({ revision: saved.value.revision })
  })

/** Leaves the scores out of the report, or takes them up again: for who leads it. */
export const leaveScoresOut = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  leftOut: boolean,
): Promise<Outcome<undefined>> =>
  withAssessment(services, viewer, conversationId, async (tx, { loaded, assessment, scoring }) => {
    if (scoring.seat !== 'manager') return refuse('not-allowed')
    const drafting = whileDrafting(loaded.state)
    if (!drafting.ok) return drafting
    if (assessment.leftOut === leftOut) return accept(undefined)
    await saveLeftOut(tx, conversationId, leftOut)
    const action = leftOut ? 'scores.left-out' : 'scores.taken-up'
    const entry = { action, subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, viewer, entry, services.clock.now())
    return accept(undefined)
  })

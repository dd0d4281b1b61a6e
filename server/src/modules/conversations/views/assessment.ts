import type {
  Assessment,
  Evidence,
  OfferedEvidence,
  Score as SentScore,
} from '@tweespraak/contract/assessment'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf } from '../../people/public.ts'
import {
  allGave,
  checkTakingBack,
  mayScore,
  maySettle,
  type Score,
  type Scoring,
  whileDrafting,
  whileGathering,
} from '../assessment.ts'
import { findParticipant, sideOf } from '../participant.ts'
import { loadAssessment, type StoredAssessment, type StoredEvidence } from '../store/assessment.ts'
import type { Loaded } from '../store/conversation.ts'
import { loadOffered } from '../store/evidence.ts'
import { loadSeated } from './seated.ts'

const sentScore = ({ criterionId, step, reason, revision }: Score): SentScore => ({
  criterionId,
  step,
  reason,
  revision,
})

const scoresOf = ({ scores }: StoredAssessment, personId: string): SentScore[] =>
  scores.filter((score) => score.personId === personId).map(sentScore)

/** What the others scored, each as far as the database shows it. */
const othersOf = (
  viewer: Viewer,
  { state }: Loaded,
  stored: StoredAssessment,
  names: ReadonlyMap<string, string>,
): Assessment['assessors'] => {
  const { assessors, givings } = stored
  const open = allGave(assessors, givings)
  const employee = state.people.find(({ role }) => role === 'employee')
  const revealed = state.preparations.some(
    ({ personId, revealedAt }) => personId === employee?.personId && revealedAt !== null,
  )
  const assessing = assessors.some(({ personId }) => personId === viewer.personId)
  const gone = givings.filter(({ personId }) => !assessors.some((each) => each.personId === personId))
  return [
    ...(employee === undefined ? [] : [{ ...employee, part: 'employee' as const, sees: revealed }]),
    ...[...assessors, ...gone].map(({ personId, seat }) => ({
      personId,
      part: seat,
      sees: open && assessing,
    })),
  ]
    .filter(({ personId }) => personId !== viewer.personId)
    .map(({ personId, part, sees }) => ({
      personId,
      name: names.get(personId) ?? '',
      part,
      givenAt: givings.find((giving) => giving.personId === personId)?.givenAt ?? null,
      scores: sees ? scoresOf(stored, personId) : null,
    }))
}

const sentEvidence = (
  viewer: Viewer,
  loaded: Loaded,
  { evidenceId, criterionId, kind, by, on, words, state, report }: StoredEvidence,
): Evidence => ({
  evidenceId,
  criterionId,
  kind,
  by,
  on,
  words,
  state,
  report,
  can: { remove: by.personId === viewer.personId && whileGathering(loaded.state).ok },
})

const actionsOf = (loaded: Loaded, scoring: Scoring): Assessment['can'] => {
  const { state } = loaded
  const score = mayScore(state, scoring).ok
  return {
    score,
    give: score && scoring.seat !== null,
    takeBack: checkTakingBack(state, scoring).ok,
    settle: maySettle(state, scoring).ok,
    gather: whileGathering(state).ok,
    leaveOut: scoring.seat === 'manager' && whileDrafting(state).ok,
  }
}

/** The criteria, evidence and scores of an appraisal, as far as the viewer may see them. */
export const showAssessment = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Assessment, 'not-found' | 'not-allowed'>> =>
  services.db.read(viewer, async (tx) => {
    const seated = await loadSeated(tx, viewer, conversationId)
    if (!seated.ok) return seated
    const loaded = seated.value
    const stored = await loadAssessment(tx, loaded)
    if (stored === null) return refuse('not-found')
    const by = viewer.personId
    const { assessors, givings, set } = stored
    const seat = assessors.find(({ personId }) => personId === by)?.seat ?? null
    const me = findParticipant(loaded.state.people, by)
    const scores = seat !== null || (me !== null && sideOf(me) === 'employee')
    const names = await namesOf(tx, [
      ...loaded.state.people.map(({ personId }) => personId),
      ...givings.map(({ personId }) => personId),
    ])
    const { name, firstDay, lastDay, steps, criteria } = set.content
    return accept({
      set: { setId: set.setId, name, firstDay, lastDay, steps, criteria },
      leftOut: stored.leftOut,
      assessors: othersOf(viewer, loaded, stored, names),
      mine: scores
        ? {
            scores: scoresOf(stored, by),
            givenAt: givings.find(({ personId }) => personId === by)?.givenAt ?? null,
          }
        : null,
      outcomes: stored.outcomes.map(sentScore),
      evidence: stored.evidence.map((each) => sentEvidence(viewer, loaded, each)),
      can: actionsOf(loaded, { by, seat, assessors, givings }),
    })
  })

/** What the viewer may attach to an appraisal. */
export const listOfferedEvidence = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<OfferedEvidence, 'not-found' | 'not-allowed'>> =>
  services.db.read(viewer, async (tx): Promise<Outcome<OfferedEvidence, 'not-found' | 'not-allowed'>> => {
    const seated = await loadSeated(tx, viewer, conversationId)
    if (!seated.ok) return seated
    if ((await loadAssessment(tx, seated.value)) === null) return refuse('not-found')
    return accept(await loadOffered(tx, seated.value.row.employee_id))
  })

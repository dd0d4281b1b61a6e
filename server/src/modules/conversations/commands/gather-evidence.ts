import { mostEvidence } from '@tweespraak/contract/assessment'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { whileGathering } from '../assessment.ts'
import { mayBeEvidence } from '../policy.ts'
import { agreementFacts, deleteEvidence, insertEvidence, reportFacts, type Shows } from '../store/evidence.ts'
import { holdAssessment } from './score-criteria.ts'

interface Given {
  readonly evidenceId: string
  readonly criterionId: string
  readonly shows: Shows
}

type Fits = Outcome<null, 'not-found' | 'development-is-not-assessed' | 'evidence-does-not-fit'>

const fits = async (tx: Tx, employeeId: string, shows: Exclude<Shows, { kind: 'fact' }>): Promise<Fits> => {
  const found =
    shows.kind === 'agreement'
      ? await agreementFacts(tx, shows.agreementId)
      : await reportFacts(tx, shows.conversationId)
  return found === null ? refuse('not-found') : mayBeEvidence({ ...found, employeeId })
}

/** Lays something beneath a criterion, for everybody with a voice at the table to read. */
export const addEvidence = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  { evidenceId, criterionId, shows }: Given,
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAssessment(tx, viewer, conversationId)
    if (!held.ok) return held
    const { loaded, assessment, criteria } = held.value
    const open = whileGathering(loaded.state)
    if (!open.ok) return open
    if (!criteria.includes(criterionId)) return refuse('criterion-unknown')
    if (assessment.evidence.some((each) => each.evidenceId === evidenceId)) return accept(undefined)
    if (assessment.evidence.length >= mostEvidence) return refuse('too-much-evidence')
    if (shows.kind === 'fact' && shows.on > todayIn(services.clock, viewer.timeZone).toString())
      return refuse('in-the-future')
    const fit = shows.kind === 'fact' ? accept(null) : await fits(tx, loaded.row.employee_id, shows)
    if (!fit.ok) return fit
    const at = services.clock.now()
    const laid = { evidenceId, criterionId, shows, at: at.toString() }
    if (!(await insertEvidence(tx, viewer, conversationId, laid))) return refuse('evidence-does-not-fit')
    const entry = { subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, viewer, { action: 'evidence.added', ...entry }, at)
    return accept(undefined)
  })

/** Takes away what one attached oneself. */
export const removeEvidence = (
  services: Services,
  viewer: Viewer,
  { conversationId, evidenceId }: { readonly conversationId: string; readonly evidenceId: string },
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAssessment(tx, viewer, conversationId)
    if (!held.ok) return held
    const open = whileGathering(held.value.loaded.state)
    if (!open.ok) return open
    const found = held.value.assessment.evidence.find((each) => each.evidenceId === evidenceId)
    if (found === undefined) return refuse('not-found')
    if (found.by.personId !== viewer.personId) return refuse('not-your-words')
    await deleteEvidence(tx, conversationId, evidenceId)
    const entry = { subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, viewer, { action: 'evidence.removed', ...entry }, services.clock.now())
    return accept(undefined)
  })

import type { ReportVoice } from '@tweespraak/contract/report'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { decide } from '../conversation.ts'
import { editReport as edit, hashContent } from '../report.ts'
import { holdConversation, saveDecision } from '../store/conversation.ts'
import { saveContent } from '../store/report.ts'

interface EditedText {
  /** Of this one text. */
  readonly revision: number
  readonly reportRevision: number
}

/** Changes one text of the report: the own words, or those of both in turn. Voids the signatures under it. */
export const editReport = (
  services: Services,
  viewer: Viewer,
  target: { readonly conversationId: string; readonly sectionId: string },
  input: { readonly voice: ReportVoice; readonly text: string; readonly baseRevision: number },
): Promise<Outcome<EditedText>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, target.conversationId)
    if (!held.ok) return held
    const { state, kind, report } = held.value
    const at = services.clock.now()
    const facts = { rules: kind.rules, at: at.toString() }
    const by = { type: 'edit-report', by: viewer.personId, voice: input.voice } as const
    const possible = decide(state, { ...by, contentHash: report?.contentHash ?? '' }, facts)
    if (!possible.ok) return possible
    if (report === null) throw new Error(`Conversation ${target.conversationId} is recorded without a report`)

    const edited = edit(report.content, report.revisions, { sectionId: target.sectionId, ...input })
    if (!edited.ok) return edited
    const { content, revisions, revision } = edited.value
    if (content === report.content) return accept({ revision, reportRevision: report.revision })
    const digest = hashContent(content)
    const decision = decide(state, { ...by, contentHash: digest }, facts)
    if (!decision.ok) return decision
    const written = {
      ...report.written,
      [`${target.sectionId}.${input.voice}`]: { by: viewer.personId, at: facts.at },
    }
    await saveContent(tx, report, content, { revisions, written })
    await saveDecision(tx, viewer, held.value, decision.value, { at })
    const entry = { subjectType: 'conversation', subjectId: target.conversationId, digest }
    await recordAudit(tx, viewer, { action: 'report.edited', ...entry }, at)
    return accept({ revision, reportRevision: report.revision + 1 })
  })

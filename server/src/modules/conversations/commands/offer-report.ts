import type { Standing } from '@tweespraak/contract/conversation'
import { openQuestions, openTogether } from '@tweespraak/contract/open-questions'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { termEnds } from '../../../platform/term.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { agreementsOfConversation, settleAgreements } from '../../agreements/public.ts'
import { decide } from '../conversation.ts'
import { sideOf } from '../participant.ts'
import { hashContent, type ReportContent } from '../report.ts'
import { assessmentToReport } from '../store/assessment.ts'
import { conclusionToReport } from '../store/conclusion.ts'
import { holdConversation, type Loaded } from '../store/conversation.ts'
import { type DeedRefusal, perform, performOn } from '../store/deed.ts'
import { forgetWhoWrote } from '../store/live-note.ts'
import { keepPassed, keepVersion, saveContent } from '../store/report.ts'

/** What the form asks both together and must have answered, is answered before anybody signs. What one side left open stays open. */
const answeredTogether = (
  { state, kind }: Loaded,
  { sections }: ReportContent,
): Outcome<undefined, 'report-questions-open'> => {
  const present = state.people.flatMap((person) => sideOf(person) ?? [])
  const fieldIds = openTogether(openQuestions(kind.form?.content ?? null, sections, present))
  return fieldIds.length > 0 ? refuse('report-questions-open', { fieldIds }) : accept(undefined)
}

type Incomplete = 'report-questions-open' | 'scores-not-settled' | 'conclusion-missing'

/** Offers the report for signing, with the agreements, the scores and the conclusion as they are now; from here on it stands still. */
export const offerReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing, DeedRefusal | Incomplete>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, kind, report } = held.value
    const at = services.clock.now()
    const days = kind.rules.terms.signing
    const signBefore = days === null ? null : termEnds(at, days, viewer.timeZone)
    const deed = { type: 'offer', by: viewer.personId, signBefore } as const
    const facts = { rules: kind.rules, at: at.toString() }
    const possible = decide(state, { ...deed, contentHash: report?.contentHash ?? '' }, facts)
    if (!possible.ok) return possible
    if (report === null) throw new Error(`Conversation ${conversationId} is recorded without a report`)

    const answered = answeredTogether(held.value, report.content)
    if (!answered.ok) return answered
    const assessed = await assessmentToReport(tx, held.value, report.content.language)
    if (!assessed.ok) return assessed
    const concluded = await conclusionToReport(tx, held.value)
    if (!concluded.ok) return concluded
    await settleAgreements(tx, viewer, conversationId, at)
    const { assessment: _, conclusion: __, ...drafted } = report.content
    const content = {
      ...drafted,
      agreements: await agreementsOfConversation(tx, conversationId),
      ...(assessed.value === null ? {} : { assessment: assessed.value }),
      ...(concluded.value === null ? {} : { conclusion: concluded.value }),
    }
    const contentHash = hashContent(content)
    if (contentHash !== report.contentHash) await saveContent(tx, report, content)
    await keepVersion(tx, viewer, content, facts.at)
    await forgetWhoWrote(tx, conversationId, facts.at)
    const done = await performOn(tx, viewer, held.value, { ...deed, contentHash }, at)
    return done.ok ? accept(done.value.standing) : done
  })

/** Takes an offered report back to change it, or the turn to edit it. Agreements open again. */
export const takeBackReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.db.transaction(viewer, (tx) => takeBackWithin(tx, viewer, conversationId, services.clock.now()))

/** The same within a deed that takes a report back because of something else. */
export const takeBackWithin = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  at: Temporal.Instant,
): Promise<Outcome<Standing, DeedRefusal>> => {
  const deed = { type: 'take-back', by: viewer.personId } as const
  const done = await perform(tx, viewer, conversationId, deed, at)
  if (!done.ok) return done
  // What was agreed with who led the talk before stands as it was agreed.
  if (done.value.before.talkLeader === null) await settleAgreements(tx, viewer, conversationId, null)
  return accept(done.value.standing)
}

/** Gives the turn to edit to the other. */
export const passReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const deed = { type: 'pass-report', by: viewer.personId } as const
    const done = await perform(tx, viewer, conversationId, deed, services.clock.now())
    if (!done.ok) return done
    const { report } = done.value.before
    if (report !== null && report.turn !== null) await keepPassed(tx, report, report.turn)
    return accept(done.value.standing)
  })

import type { Standing } from '@tweespraak/contract/conversation'
import type { Language } from '@tweespraak/contract/id'
import en from '@tweespraak/messages/en/draft.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/draft.json' with { type: 'json' }
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { agreementsOfConversation } from '../../agreements/public.ts'
import { factsOf, namesOf } from '../../people/public.ts'
import { decide, hasReport } from '../conversation.ts'
import { draftSections } from '../draft.ts'
import { textOfDocument } from '../live-note.ts'
import { findParticipant, type Participant, sideOf } from '../participant.ts'
import { mayKeep } from '../policy.ts'
import { hashContent, type ReportContent } from '../report.ts'
import { offers } from '../report-stage.ts'
import { holdConversation, type Loaded } from '../store/conversation.ts'
import { type DeedRefusal, performOn } from '../store/deed.ts'
import { closeLiveNotes, forgetWhoWrote } from '../store/live-note.ts'
import { loadFormerNotes } from '../store/note.ts'
import { loadAnswers } from '../store/preparation.ts'
import { loadKeepers } from '../store/keeper.ts'
import { insertKept, insertReport } from '../store/report.ts'
import { loadPoints } from '../store/talking-point.ts'
import { pointsAtTable } from '../talking-point.ts'

const words: Readonly<Record<Language, typeof nl>> = { nl, en }

/** Those who talked: the leader is who led when it began, whoever leads the conversation by now. */
const thoseWhoTalked = ({ state: { people }, talkLeader }: Loaded): readonly Participant[] =>
  people.map((person) =>
    person.cameAfter === true && talkLeader !== null ? { personId: talkLeader, role: person.role } : person,
  )

/** The report in the employee's language: it stays in their file. Quotes only what was revealed, of those who talked. */
const draft = async (tx: Tx, viewer: Viewer, loaded: Loaded): Promise<ReportContent> => {
  const { state, kind, row } = loaded
  const people = thoseWhoTalked(loaded)
  const conversationId = row.conversation_id
  const language = (await factsOf(tx, row.employee_id))?.language ?? 'nl'
  const answers = await loadAnswers(tx, conversationId)
  const preparations = state.preparations
    .filter(({ personId, revealedAt }) => revealedAt !== null && findParticipant(people, personId) !== null)
    .map(({ personId, side }) => ({
      side,
      answers: answers.filter((answer) => answer.personId === personId),
    }))
  const noted = (await closeLiveNotes(tx, conversationId)) ?? (await loadFormerNotes(tx, conversationId))
  const names = await namesOf(
    tx,
    people.map(({ personId }) => personId),
  )
  const form = kind.form?.content ?? null
  const table = pointsAtTable(await loadPoints(tx, conversationId), state.preparations)
  const begun = Temporal.Instant.from(row.begun_at ?? row.starts_at)
  return {
    schema: 1,
    conversationId,
    kind: { code: kind.code, version: kind.version, name: kind.name },
    language,
    heldOn: begun.toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString(),
    people: people.map(({ personId, role }) => ({ personId, name: names.get(personId) ?? '', role })),
    sections: draftSections({
      form,
      present: people.flatMap((each) => sideOf(each) ?? []),
      preparations,
      shared: noted === null ? '' : textOfDocument(noted, table, words[language]),
      language,
      words: words[language],
    }),
    agreements: await agreementsOfConversation(tx, conversationId),
  }
}

/** Whether the two want what was noted kept, of a talk without a report. */
const bothWant = ({ state, kind }: Loaded, keepers: readonly string[]): boolean => {
  const two = state.people.filter((person) => mayKeep(person, kind.rules))
  return two.length === 2 && two.every(({ personId }) => keepers.includes(personId))
}

/**
 * Finishes the talk. Where the kind keeps a report, it is drafted from what was shared, noted and agreed; where it does
 * not, what both want kept goes into the file as it stands.
 */
export const finishTalk = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.live.still(conversationId, () => finish(services, viewer, conversationId))

const finish = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const at = services.clock.now()
    const { rules } = held.value.kind
    const by = viewer.personId
    const facts = { rules, at: at.toString() }
    const possible = decide(held.value.state, { type: 'finish', by, contentHash: null }, facts)
    if (!possible.ok) return possible
    const keeps = hasReport(rules) || bothWant(held.value, await loadKeepers(tx, conversationId))
    const content = keeps ? await draft(tx, viewer, held.value) : null
    const contentHash = content === null ? null : hashContent(content)
    const done = await performOn(tx, viewer, held.value, { type: 'finish', by, contentHash }, at)
    if (!done.ok) return done
    const { state } = done.value
    if (content === null || state.status === 'signed') await forgetWhoWrote(tx, conversationId, facts.at)
    if (content !== null && state.status === 'signed') await insertKept(tx, viewer, content, state.closing)
    else if (content !== null) await insertReport(tx, viewer, content, offers)
    return accept(done.value.standing)
  })

import { createHash } from 'node:crypto'
import type { ReportInResponse, Response as SentResponse, Responses } from '@tweespraak/contract/response'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { prepare } from '../../../platform/db/prepare.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { lastDayBefore } from '../../../platform/term.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { ReportContent } from '../../conversations/public.ts'
import { namesOf } from '../../people/public.ts'
import {
  asOfNow,
  decideResponse,
  handIn,
  handInEnds,
  mayTakeBack,
  needsSomebody,
  type Response,
  type ResponseDeed,
  type ResponseFacts,
} from '../response.ts'
import {
  aboutResponse,
  mayDecideResponse,
  type ResponseAbout,
  responseOfRow,
  type ResponsePart,
  responsesQuery,
} from '../store/response.ts'
import { factsOfResponse, type WhichResponse } from '../store/response-deed.ts'
import { isSealed, writeOpening } from '../store/file.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

const readResponses = prepare(['conversationId'], (tx, { conversationId }) => ({
  responses: responsesQuery(tx, conversationId),
  words: tx
    .selectFrom('response_words as said')
    .innerJoin('responses', (join) =>
      join
        .onRef('responses.organization_id', '=', 'said.organization_id')
        .onRef('responses.response_id', '=', 'said.response_id'),
    )
    .select(['said.response_id', 'said.part as which', 'said.text'])
    .where('responses.organization_id', '=', thisOrganization)
    .where('responses.conversation_id', '=', conversationId),
  sealed: tx
    .selectFrom('sealed_responses')
    .select(['response_id', 'sealed_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId),
}))

type Read = Awaited<ReturnType<typeof readResponses>>
type Row = Read['responses'][number]
type Names = ReadonlyMap<string, string>

const wordsOf = ({ words }: Read, responseId: string): SentResponse['words'] => {
  const said = (part: ResponsePart): string | null =>
    words.find((each) => each.response_id === responseId && each.which === part)?.text ?? null
  return {
    response: said('response'),
    answer: said('answer'),
    companion: said('companion'),
    place: said('place'),
    decision: said('decision'),
  }
}

const sent = (
  row: Row,
  response: Response,
  read: Read,
  { timeZone, at }: { readonly timeZone: string; readonly at: string },
  names: Names,
): SentResponse => {
  const person = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  const { responseId } = response
  const ended = response.step === 'ended' ? response : null
  const asked = response.step === 'higher' ? response : ended
  const answer = response.step === 'leader' ? null : response.answer
  const dueBefore = response.step === 'ended' ? null : response.dueBefore
  return {
    responseId,
    step: response.step,
    dueOn: dueBefore === null ? null : lastDayBefore(dueBefore, timeZone).toString(),
    overdue: dueBefore !== null && Temporal.Instant.compare(dueBefore, at) <= 0,
    handedInAt: row.handed_in_at,
    answer: answer === null ? null : { by: person(answer.by), verdict: answer.verdict, at: answer.at },
    askedAt: asked?.askedAt ?? null,
    higher: asked === null || asked.higherId === null ? null : person(asked.higherId),
    talkAt: asked?.talkAt ?? null,
    decision:
      ended === null || ended.decision === null ? null : { verdict: ended.decision, at: ended.endedAt },
    ended: ended === null ? null : { how: ended.ending, at: ended.endedAt },
    words: wordsOf(read, responseId),
    sealedAt: read.sealed.find((each) => each.response_id === responseId)?.sealed_at ?? null,
  }
}

/** Exactly what the response that runs would accept of the viewer now. */
const actionsOf = (
  viewer: Viewer,
  about: ResponseAbout,
  running: Response | undefined,
  facts: ResponseFacts & { readonly canDecide: boolean },
  rows: readonly Row[],
): Responses['can'] => {
  const by = viewer.personId
  const accepts = (deed: ResponseDeed): boolean =>
    running !== undefined && decideResponse(running, deed, facts).ok
  const earlier = rows.map((row) => ({ reportHash: row.report_hash, ended: row.ended_at !== null }))
  return {
    handIn: handIn('', about.report, earlier, { ...facts, terms: about.terms, by }).ok,
    takeBack: running !== undefined && mayTakeBack(running, by, about.employeeId).ok,
    answer: accepts({ type: 'answer', by, verdict: 'follows' }),
    ask: accepts({ type: 'ask', by }),
    rest: accepts({ type: 'rest', by }),
    planTalk: running?.step === 'higher' && running.higherId === by && facts.canDecide,
    decide: accepts({ type: 'decide', by, verdict: 'follows' }),
    appoint: accepts({ type: 'appoint', by, personId: by }),
  }
}

/** The same terms as if there were any, to read a response of which the kind lost them: it ended then. */
const noTerms = { response: 0, answer: 0 }

const read = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  at: string,
): Promise<Outcome<Responses, 'not-found'>> => {
  const about = await aboutResponse(tx, conversationId)
  if (about === null) return refuse('not-found')
  const found = await readResponses(tx, { conversationId })
  // Who decides reads of the one that they are asked about, and of no other.
  const rows =
    about.sight === 'higher'
      ? found.responses.filter((row) => row.step === 'higher' && row.higher_id === viewer.personId)
      : found.responses
  const facts = { ...factsOfResponse(about, viewer, at), terms: about.terms ?? noTerms }
  const responses = rows.map((row) => ({ row, response: asOfNow(responseOfRow(row), facts) }))
  const running = responses.find(({ response }) => response.step !== 'ended')?.response
  const canDecide =
    running?.step === 'higher' && (await mayDecideResponse(tx, conversationId, running.higherId))
  const mentioned = responses.flatMap(({ row }) => [row.answered_by, row.higher_id])
  const ids = [about.employeeId, about.leaderId, about.nextHigher, ...mentioned]
  const names = await namesOf(
    tx,
    ids.filter((each) => each !== null),
  )
  const person = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  const ends = about.terms === null ? null : handInEnds(about.report, about.terms.response, viewer.timeZone)
  const vacant = running !== undefined && needsSomebody(running, facts, canDecide) && !canDecide
  return accept({
    sight: about.sight,
    employee: person(about.employeeId),
    leader: person(about.leaderId),
    kind: about.kind,
    heldAt: about.heldAt,
    terms: about.terms,
    responses: responses.map(({ row, response }) => {
      const shown = sent(row, response, found, facts, names)
      return vacant && response === running ? { ...shown, higher: null } : shown
    }),
    open: about.report.stage === 'offered' || about.report.stage === 'draft',
    handInUntil: ends === null ? null : lastDayBefore(ends, viewer.timeZone).toString(),
    nextHigher: about.nextHigher === null ? null : person(about.nextHigher),
    can: actionsOf(viewer, about, running, { ...facts, canDecide }, rows),
  })
}

/** The responses to a report and how far they are; what was said in them for whom it is for alone. */
export const listResponses = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Responses, 'not-found'>> =>
  services.db.read(viewer, (tx) => read(tx, viewer, conversationId, services.clock.now().toString()))

/** The report for who is asked to decide about a response to it. That they opened it is written down with it. */
export const openReportInResponse = (
  services: Services,
  viewer: Viewer,
  { conversationId, responseId }: WhichResponse,
): Promise<Outcome<ReportInResponse, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const asked = await responsesQuery(tx, conversationId).execute()
    if (!asked.some((row) => row.response_id === responseId && row.step === 'higher'))
      return refuse('not-found')
    const { rows } = await sql<{ readonly content: ReportContent | null }>`
      select app_report_in_response(${conversationId}, ${newId(services.clock)}, ${services.clock.now().toString()})
        as content`.execute(tx)
    const content = rows[0]?.content ?? null
    if (content === null) return refuse('not-found')
    return accept({
      heldOn: content.heldOn,
      sections: content.sections.map(({ sectionId, title, words }) => ({
        sectionId,
        title,
        words: { ...words },
      })),
      agreements: content.agreements.map(({ agreementId, what, dueOn }) => ({ agreementId, what, dueOn })),
      scores: (content.assessment?.criteria ?? []).map(({ criterionId, name, score, reason }) => ({
        criterionId,
        name,
        score,
        reason,
      })),
      conclusion: content.conclusion ?? null,
      sealed: await isSealed(tx, conversationId),
    })
  })

/** Opens the document of a finished response, as `openReport` opens that of a report. */
export const openResponse = (
  services: Services,
  viewer: Viewer,
  { conversationId, responseId }: WhichResponse,
): Promise<Outcome<{ readonly pdf: Uint8Array }, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const row = await tx
      .selectFrom('sealed_responses')
      .select(['employee_id', 'pdf', 'pdf_hash'])
      .where('organization_id', '=', thisOrganization)
      .where('conversation_id', '=', conversationId)
      .where('response_id', '=', responseId)
      .executeTakeFirst()
    if (row === undefined) return refuse('not-found')
    if (createHash('sha256').update(row.pdf).digest('hex') !== row.pdf_hash)
      throw new Error(`The response ${responseId} is not the file that was sealed`)
    if (row.employee_id !== viewer.personId)
      await writeOpening(tx, services.clock, viewer, row.employee_id, { what: 'report', conversationId })
    return accept({ pdf: row.pdf })
  })

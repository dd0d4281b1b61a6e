import { id, instant } from '@tweespraak/contract/id'
import { z } from 'zod'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { defineEvent } from '../../../platform/outbox/event.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Identity, Viewer } from '../../../platform/viewer.ts'
import { holdBeforehand } from '../../conversations/public.ts'
import { hasLeftBy } from '../../people/public.ts'
import {
  decideResponse,
  type Response,
  type ResponseDeed,
  type ResponseFacts,
  type ResponseRefusal,
} from '../response.ts'
import {
  aboutResponse,
  holdResponse,
  mayDecideResponse,
  type ResponseAbout,
  type ResponsePart,
  sayInResponse,
  saveResponse,
} from './response.ts'

/** What somebody is told of, each by a letter of its own. */
const news = z.enum([
  'response-handed-in',
  'response-answered',
  'response-unanswered',
  'response-asked',
  'response-talk',
  'response-decided',
])
export type ResponseNews = z.infer<typeof news>

/** A response went a step further: who did it, and who is told. */
export const ResponseMovedOn = defineEvent(
  'ResponseMovedOn',
  z.object({
    conversationId: id,
    responseId: id,
    news,
    byId: id,
    toIds: z.array(id),
    /** When the talk is planned for. */
    when: instant.optional(),
  }),
)

/** A response came to its end, and is to be sealed. */
export const ResponseEnded = defineEvent('ResponseEnded', z.object({ conversationId: id, responseId: id }))

/** Which response, to the report of which conversation. */
export interface WhichResponse {
  readonly conversationId: string
  readonly responseId: string
}

/** Tells it to others and to the audit. */
export const publishResponse = async (
  tx: Tx,
  identity: Identity,
  { conversationId, responseId }: WhichResponse,
  told: {
    readonly action: string
    readonly news: ResponseNews | null
    readonly byId: string
    readonly toIds: readonly string[]
    readonly ended: boolean
    readonly when?: string
  },
  at: Temporal.Instant,
): Promise<void> => {
  const entry = { action: told.action, subjectType: 'conversation', subjectId: conversationId }
  await recordAudit(tx, identity, entry, at)
  const { news: kind, byId, toIds, when } = told
  if (kind !== null && toIds.length > 0)
    await emit(
      tx,
      identity,
      ResponseMovedOn,
      {
        conversationId,
        responseId,
        news: kind,
        byId,
        toIds: [...toIds],
        ...(when === undefined ? {} : { when }),
      },
      at,
    )
  if (told.ended) await emit(tx, identity, ResponseEnded, { conversationId, responseId }, at)
}

/** What is known of who stands where around it now; without terms there is no response to decide about. */
export const factsOfResponse = (
  about: ResponseAbout,
  { timeZone }: Viewer,
  at: string,
): Omit<ResponseFacts, 'terms'> => ({
  employeeId: about.employeeId,
  leaderId: about.leaderId,
  leaderLeft: hasLeftBy(about.leaderLeftOn, at, timeZone),
  nextHigher: about.nextHigher,
  rests: about.rests,
  hr: about.hr,
  timeZone,
  at,
})

const actions: Readonly<Record<ResponseDeed['type'], string>> = {
  answer: 'response.answered',
  ask: 'response.talk-asked',
  rest: 'response.rested',
  appoint: 'response.appointed',
  'plan-talk': 'response.talk-planned',
  decide: 'response.decided',
}

const newsOf: Readonly<Record<ResponseDeed['type'], ResponseNews | null>> = {
  answer: 'response-answered',
  ask: 'response-asked',
  rest: null,
  appoint: 'response-asked',
  'plan-talk': 'response-talk',
  decide: 'response-decided',
}

/** Whom the others tell of a deed: who is asked next, or whose response it is. */
const toldOf = (after: Response, deed: ResponseDeed, { employeeId, leaderId }: ResponseAbout): string[] => {
  const higher = after.step === 'higher' && after.higherId !== null ? [after.higherId] : []
  switch (deed.type) {
    case 'answer':
    case 'plan-talk':
      return [employeeId]
    case 'ask':
    case 'appoint':
      return higher.filter((personId) => personId !== deed.by)
    case 'decide':
      return [employeeId, leaderId]
    case 'rest':
      return []
    default:
      return deed satisfies never
  }
}

/** What somebody says with a step, by its part. */
export type SaidInResponse = Partial<Readonly<Record<ResponsePart, string | null>>>

export type ResponseDeedRefusal = ResponseRefusal | 'not-found'

/** Takes hold of a response, decides one deed of the viewer, keeps what they said with it, and saves it. */
export const performOnResponse = async (
  tx: Tx,
  viewer: Viewer,
  which: WhichResponse,
  deed: ResponseDeed,
  at: Temporal.Instant,
  said: SaidInResponse = {},
): Promise<Outcome<{ readonly about: ResponseAbout; readonly after: Response }, ResponseDeedRefusal>> => {
  await holdBeforehand(tx, which.conversationId)
  const about = await aboutResponse(tx, which.conversationId)
  const before = await holdResponse(tx, which.conversationId, which.responseId)
  if (about === null || about.terms === null || before === null) return refuse('not-found')
  const canDecide =
    before.step === 'higher' && (await mayDecideResponse(tx, which.conversationId, before.higherId))
  const facts = { ...factsOfResponse(about, viewer, at.toString()), terms: about.terms, canDecide }
  const decided = decideResponse(before, deed, facts)
  if (!decided.ok) return decided
  const after = decided.value
  // Said before it is saved: who decided reads and writes nothing of it after that.
  for (const part of ['answer', 'companion', 'place', 'decision'] as const) {
    const text = said[part] ?? null
    if (text !== null) await sayInResponse(tx, viewer, which.responseId, part, text)
  }
  await saveResponse(tx, after)
  const told = {
    action: actions[deed.type],
    news: newsOf[deed.type],
    byId: viewer.personId,
    toIds: toldOf(after, deed, about),
    ended: after.step === 'ended',
    ...(deed.type === 'plan-talk' ? { when: deed.talkAt } : {}),
  }
  await publishResponse(tx, viewer, which, told, at)
  return accept({ about, after })
}

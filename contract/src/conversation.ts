import { z } from 'zod'
import { answerValue, form, side } from './form.ts'
import { bilingual, id, instant, plainDate } from './id.ts'
import { comingGuest } from './invitations.ts'
import { report } from './report.ts'
import { rest } from './rest.ts'
import { kindCode, kindRules } from './templates.ts'
import { withdrawal } from './withdrawal.ts'

/**
 * What somebody is at the table. `employee` and `manager` (whoever leads: a manager or a coach) are the
 * two; second assessors and people from outside speak as `third`; a companion has no voice of its own and
 * reads nothing but the appointment.
 */
export const role = z.enum(['employee', 'manager', 'third', 'companion'])
export type Role = z.infer<typeof role>

/** Who else is invited, besides the two. */
export const guestRole = z.enum(['second-assessor', 'third-party', 'companion'])
export type GuestRole = z.infer<typeof guestRole>

/** Where a talk is planned, as it is typed. */
export const whereInput = {
  place: z.string().trim().max(200).nullable(),
  videoLink: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
}

/** Who is invited to it besides the two. */
export const guestsInput = z
  .array(z.object({ personId: id, role: guestRole }))
  .max(4)
  .default([])

export const conversationState = z.enum([
  'planned',
  'preparing',
  'held',
  'recorded',
  'signed',
  'filed',
  'followed-up',
  'cancelled',
  'withdrawn',
])
export type ConversationState = z.infer<typeof conversationState>

/** The line of words at the top of the screen. The state `recorded` is `report` while it is written and `signing` once offered. */
export const phase = z.enum(['planned', 'preparing', 'talk', 'report', 'signing', 'follow-up'])
export type Phase = z.infer<typeof phase>

export const cancelReasons = ['not-needed', 'no-time', 'other-leader', 'leaves', 'other'] as const
export const cancelReason = z.enum(cancelReasons)
export type CancelReason = z.infer<typeof cancelReason>

const personName = z.object({ personId: id, name: z.string() })
const kindName = z.object({ kindId: id, code: kindCode, name: bilingual })

/** The form in the version that the conversation keeps; null for a kind without one. */
const keptForm = z.object({ formId: id, version: z.int(), content: form }).nullable()

/** Which of a series a talk is, not counting what was called off or withdrawn. */
export const seriesPlace = z.object({ number: z.int(), of: z.int() })
export type SeriesPlace = z.infer<typeof seriesPlace>

/** How far a conversation is, without a word of anybody. */
export const conversationProgress = z.object({
  conversationId: id,
  kind: bilingual,
  phase,
  /** When it began, or will begin. */
  at: instant,
  leader: personName,
  series: seriesPlace.nullable(),
})
export type ConversationProgress = z.infer<typeof conversationProgress>

/** How somebody hears of a conversation with them: by mail where one is sent to them, on Home where they can sign in. */
export const reach = z.object({ personId: id, name: z.string(), mail: z.boolean(), account: z.boolean() })
export type Reach = z.infer<typeof reach>

/** Given when the invitation came later than the kind asks: days asked and days given. */
export const lateNotice = z.object({ askedDays: z.int(), givenDays: z.int() })

const answer = z.object({
  fieldId: z.string(),
  value: answerValue.nullable(),
  revision: z.int(),
  savedAt: instant,
})
const ownPreparation = z.object({
  answers: z.array(answer),
  sharedAt: instant.nullable(),
  revealedAt: instant.nullable(),
})
const otherPreparation = z.object({
  personId: id,
  side,
  sharedAt: instant.nullable(),
  revealedAt: instant.nullable(),
  /** Null until revealed. */
  answers: z.array(answer).nullable(),
})

export const talkingPoint = z.object({
  pointId: id,
  authorId: id,
  side,
  text: z.string(),
  position: z.int(),
  /** Where those at the table put it, for all of them; null when nobody did. */
  tablePlace: z.int().nullable(),
  discussedAt: instant.nullable(),
  /** The others at the table read it; else its author alone. */
  open: z.boolean(),
  /** It was left in an earlier conversation of the two. */
  fromBefore: z.boolean(),
  /** What was not discussed: `waits` for the next conversation of the two, or `went` there. */
  carried: z.enum(['waits', 'went']).nullable(),
  /** The conversation to which it went. */
  wentTo: id.nullable(),
})
export type TalkingPoint = z.infer<typeof talkingPoint>

/** What this viewer may do now. A screen shows exactly these. */
export const conversationActions = z.object({
  reschedule: z.boolean(),
  cancel: z.boolean(),
  prepare: z.boolean(),
  addTalkingPoint: z.boolean(),
  share: z.boolean(),
  begin: z.boolean(),
  tick: z.boolean(),
  writeNote: z.boolean(),
  makeAgreement: z.boolean(),
  /** Say whether what was noted is to be kept in the file. */
  keep: z.boolean(),
  finish: z.boolean(),
  /** Take back, alone, a talk that one began at once: nothing stands in it. */
  undoStart: z.boolean(),
  editReport: z.boolean(),
  passReport: z.boolean(),
  offer: z.boolean(),
  comment: z.boolean(),
  takeBack: z.boolean(),
  sign: z.boolean(),
})
export type ConversationActions = z.infer<typeof conversationActions>

const progress = {
  conversationId: id,
  kind: kindName.extend({ version: z.int(), rules: kindRules }),
  state: conversationState,
  phase,
  revision: z.int(),
  employee: personName,
  leader: personName,
  startsAt: instant,
  endsAt: instant,
  heldAt: instant.nullable(),
  filedAt: instant.nullable(),
  /** `by` is null for what was called off before that was kept, and `byItself` when the employee leaves before it. */
  cancelled: z
    .object({ at: instant, reason: cancelReason, by: personName.nullable(), byItself: z.boolean() })
    .nullable(),
  /** The conversations of the employee rest today, as far as the viewer may know. */
  rest: rest.nullable(),
  /** When both of the two had agreed that it was a mistake: from then on nobody reads what was said in it. */
  withdrawnAt: instant.nullable(),
  /** Who is judged in it leads, today, who would judge them: it cannot begin until somebody else leads it. */
  judgedLeads: z.boolean(),
  /** As HR for the employee the viewer chooses who leads it: the two lead each other. */
  appoint: z.boolean(),
  /** Under whom the viewer may bring it now: who leads the employee today. Null when they may not, or when that one leads it. */
  handOver: z.object({ to: personName }).nullable(),
  /** Who led it before, who took over and who arranged that, oldest first; `by` is null when it went along with the team. */
  handovers: z.array(z.object({ from: personName, to: personName, by: personName.nullable(), at: instant })),
}

/** For HR and, where the kind says so, the manager's manager: how far it is, and no word of what was said. */
const progressView = z.object({
  view: z.literal('progress'),
  ...progress,
  series: seriesPlace.nullable(),
  /** Whether this viewer reads the signed report: never, once it is in the file, or now. */
  sealedReport: z.enum(['never', 'once-filed', 'now']),
})

const participantView = z.object({
  view: z.literal('participant'),
  ...progress,
  /** What the viewer is in this conversation. */
  me: role,
  guests: z.array(personName.extend({ role: guestRole })),
  /** Who comes, of those at the table, the viewer first; empty once the talk has begun or was called off. */
  coming: z.array(comingGuest),
  place: z.string().nullable(),
  videoLink: z.string().nullable(),
  purpose: z.string().nullable(),
  lateNotice: lateNotice.nullable(),
  /** When it was to be before somebody else moved it; null for who moved it, and once the talk has begun. */
  movedFrom: instant.nullable(),
  cancellationText: z.string().nullable(),
  form: keptForm,
  /** The viewer's own; null when the viewer has nothing to prepare. */
  preparation: ownPreparation.nullable(),
  otherPreparations: z.array(otherPreparation),
  /** Own points, and those of others once revealed. */
  talkingPoints: z.array(talkingPoint),
  /** How many each side brought, also while they are hidden. */
  talkingPointCounts: z.object({ employee: z.int(), manager: z.int(), third: z.int() }),
  report: report.nullable(),
  /** Who of the two wants it kept in the employee's file, where that is theirs to say. */
  keepers: z.array(id),
  /** The employee worked here no more when the report closed without their signature. */
  employeeHadLeft: z.boolean(),
  /** Who led the talk when it began, where somebody else leads now: whose words stand on the side of the manager. */
  talkLeader: personName.nullable(),
  previousId: id.nullable(),
  nextId: id.nullable(),
  /** Once the talk is over, the first talk of the two that is planned after this one, to which what was left here can go along, and those that something went to; soonest first. `readers` is who else reads the signed report there. */
  goesTo: z.array(
    z.object({
      conversationId: id,
      kind: bilingual,
      startsAt: instant,
      toCome: z.boolean(),
      readers: kindRules.shape.reportSeenBy,
    }),
  ),
  /** What was left here, once the talk is over, and discussed later, in the same words of the same person. */
  discussedLater: z.array(id),
  /** It scores on published criteria. */
  assessed: z.boolean(),
  withdrawal,
  can: conversationActions,
})

export const conversation = z.discriminatedUnion('view', [participantView, progressView])
export type Conversation = z.infer<typeof conversation>
export type ParticipantConversation = z.infer<typeof participantView>
export type ProgressConversation = z.infer<typeof progressView>

/** Where a deed left the conversation. */
export const standing = z.object({
  conversationId: id,
  state: conversationState,
  phase,
  revision: z.int(),
})
export type Standing = z.infer<typeof standing>

/** The previous conversation of the two, of any kind: how it was then. */
export const previousConversation = z.object({
  conversationId: id,
  kind: kindName,
  heldAt: instant,
  form: keptForm,
  /** Who spoke for each side then; several thirds together. */
  names: z.object({ employee: z.string(), manager: z.string(), third: z.string() }),
  /** Null while it is not closed yet. */
  report: report.pick({ heldOn: true, sections: true, agreements: true, closing: true }).nullable(),
  /** What was revealed then. */
  preparations: z.array(z.object({ side, answers: z.array(answer) })),
})

/** Days before the day of a proposed conversation from which it is time to plan it; before that it is for later. */
export const planAheadDays = 42

/** Whether it is time again for a conversation that is proposed for a day. Both are dates: `2026-11-21`. */
export const isTimeFor = (dueOn: string, today: string): boolean =>
  Date.parse(dueOn) - Date.parse(today) <= planAheadDays * 86_400_000

/** What a conversation asks of the viewer now. */
export const ask = z.enum([
  'prepare',
  'share-preparation',
  'attend',
  'write-report',
  'read-report',
  'sign-report',
])
export type Ask = z.infer<typeof ask>

/** How many of their questions the viewer answered so far, of a preparation of their own that is begun and not shared. */
export const prepared = z.object({ answered: z.int(), of: z.int() })

export const conversationItem = z.object({
  conversationId: id,
  kind: kindName,
  state: conversationState,
  phase,
  employee: personName,
  leader: personName,
  startsAt: instant,
  endsAt: instant,
  /** When it began, or will begin. */
  at: instant,
  /** When it was to be before somebody else moved it; null for who moved it, and once the talk has begun. */
  movedFrom: instant.nullable(),
  /** Null for a talk that stands alone. */
  series: seriesPlace.nullable(),
  /** The conversations of the employee rest today, as far as the viewer may know: nothing is asked. */
  resting: z.boolean(),
  ask: ask.nullable(),
  prepared: prepared.nullable(),
})
export type ConversationItem = z.infer<typeof conversationItem>

export const proposal = z.object({
  proposalId: id,
  kind: kindName,
  employee: personName,
  leader: personName,
  previousId: id,
  dueOn: plainDate,
  /** The previous one was called off for want of time: it is to be planned again, whatever the day. */
  again: z.boolean(),
  can: z.object({ plan: z.boolean(), dismiss: z.boolean() }),
})
export type Proposal = z.infer<typeof proposal>

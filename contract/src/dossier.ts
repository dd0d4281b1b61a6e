import { z } from 'zod'
import { agreementState } from './agreements.ts'
import { conversationState, seriesPlace } from './conversation.ts'
import { correction, correctionProposal, correctionRoutes } from './correction.ts'
import { bilingual, id, instant, page, plainDate } from './id.ts'
import { route } from './route.ts'

/** A person by name, as everybody who may read the entry may read it. */
const fileParty = z.object({ personId: id, name: z.string() })

/**
 * The report of a conversation as the file knows it: `waiting` is signed but not yet sealed (this server
 * cannot make the document now, and goes on trying), `sealed` can be opened for ever. Who may know of the
 * conversation but not read its report gets none.
 */
export const fileReport = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting'), since: instant }),
  z.object({
    state: z.literal('sealed'),
    sealedAt: instant,
    pages: z.int().positive(),
    /** What both agreed is wrong in it, oldest first: to be read before it. */
    corrections: z.array(correction),
    /** What one of the two added to it afterwards, oldest first; read in its own document. */
    addenda: z.array(z.object({ addendumId: id, by: z.string(), sealedAt: instant })),
    /** The employee's written responses that came to an end, oldest first; each read in its own document. */
    responses: z.array(z.object({ responseId: id, sealedAt: instant })),
  }),
])

/** The longest that an addition to a report may be, in characters. */
export const longestAddendum = 4000

/** What one of the two added to a sealed report, sealed itself. */
const addendum = z.object({
  addendumId: id,
  author: z.object({ personId: id, name: z.string() }),
  side: z.enum(['employee', 'manager']),
  text: z.string(),
  sealedAt: instant,
  /** SHA-256 of its own content. */
  contentHash: z.string(),
})
export type Addendum = z.infer<typeof addendum>

/** What became of a goal: begun by the employee, accepted from somebody else, worded anew with a reason, or how it ended. */
export const filedGoalEvent = z.enum(['made', 'accepted', 'adjusted', 'reached', 'dropped', 'carried-over'])
export type FiledGoalEvent = z.infer<typeof filedGoalEvent>

/** Something that happened, on the day the file orders it by. */
export const fileEntry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('conversation'),
    conversationId: id,
    kind: bilingual,
    /** Only conversations that were held are in the file. */
    state: conversationState,
    /** Its report was offered, and waits for a signature. */
    offered: z.boolean(),
    at: instant,
    /** When both of the two had agreed that it was a mistake; there is nothing of it to read since. */
    withdrawnAt: instant.nullable(),
    /** Which of a series it was. */
    series: seriesPlace.nullable(),
    leader: fileParty,
    report: fileReport.nullable(),
  }),
  z.object({
    type: z.literal('agreement'),
    agreementId: id,
    at: instant,
    what: z.string(),
    doer: fileParty,
    dueOn: plainDate,
    state: agreementState,
    overdue: z.boolean(),
  }),
  /** Of a goal that this reader may see, as it is worded now: one for each thing that became of it. */
  z.object({
    type: z.literal('goal'),
    goalId: id,
    at: instant,
    what: z.string(),
    became: filedGoalEvent,
    /** Who had proposed it, when somebody else than the employee did. */
    proposer: fileParty.nullable(),
  }),
])
export type FileEntry = z.infer<typeof fileEntry>

/** One person's file as this reader may see it, newest first. */
export const personFile = z.object({
  person: fileParty,
  /** Why this reader sees it: it is their own, they lead this person, they are HR for them, or they took part in some of it. */
  relation: z.enum(['self', 'manager', 'hr', 'participant']),
  entries: z.array(fileEntry),
  can: z.object({
    /** Who opened this file is for the person themselves. */
    seeOpenings: z.boolean(),
  }),
})
export type PersonFile = z.infer<typeof personFile>

/** Once that somebody else opened this file, one of its reports, or agreements that are in it. */
export const fileOpening = z.object({
  openingId: id,
  by: fileParty,
  at: instant,
  what: z.enum(['file', 'report', 'agreement', 'agreements']),
  /** The agreement that was read, as it is worded now; null when it was something else, or was taken back since. */
  agreement: z.object({ agreementId: id, what: z.string() }).nullable(),
  /** The report that was opened: its kind and the moment of its conversation; null when it was something else. */
  report: z.object({ conversationId: id, kind: bilingual, at: instant }).nullable(),
})
export type FileOpening = z.infer<typeof fileOpening>

export const dossierRoutes = {
  ...correctionRoutes,
  mine: route({
    method: 'GET',
    path: '/file',
    summary: 'My own file: conversations, sealed reports, agreements and what became of goals, newest first',
    access: 'signed-in',
    output: personFile,
    refusals: [],
  }),
  openings: route({
    method: 'GET',
    path: '/file/openings',
    summary:
      'Who opened my file, my reports or my agreements, newest first; what I open myself is not listed',
    access: 'signed-in',
    query: z.object({ after: z.string().max(200).optional() }),
    output: page(fileOpening),
    refusals: [],
  }),
  ofPerson: route({
    method: 'GET',
    path: '/people/:personId/file',
    summary: 'The file of somebody else, as far as this reader may see it; the opening is written down',
    access: 'signed-in',
    params: z.object({ personId: id }),
    output: personFile,
    refusals: ['not-found'],
  }),
  reportPdf: route({
    method: 'GET',
    path: '/conversations/:conversationId/report.pdf',
    summary: 'The sealed report as PDF/A; opening the report of somebody else is written down',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    produces: 'application/pdf',
    refusals: ['not-found'],
  }),
  addenda: route({
    method: 'GET',
    path: '/conversations/:conversationId/addenda',
    summary:
      'What was corrected in a sealed report and added to it, for those with a voice at the table; oldest first',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    output: z.object({
      items: z.array(addendum),
      corrections: z.array(correction),
      /** Between the two: what waits for an answer, and what was declined. */
      proposals: z.array(correctionProposal),
      can: z.object({
        /** The viewer is one of the two, and the report is sealed. */
        add: z.boolean(),
        /** The same, nothing of theirs waits for an answer, and the other works here still. */
        correct: z.boolean(),
      }),
    }),
    refusals: ['not-found'],
  }),
  addAddendum: route({
    method: 'POST',
    path: '/conversations/:conversationId/addenda',
    summary:
      'Add something to a sealed report, by one of the two. It is sealed at once; the sender makes its id, so that sending it twice adds one',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    body: z.object({ addendumId: id, text: z.string().trim().min(1).max(longestAddendum) }),
    refusals: [
      'not-found',
      'not-allowed',
      'conversation-withdrawn',
      'no-report-yet',
      'documents-unavailable',
    ],
  }),
  addendumPdf: route({
    method: 'GET',
    path: '/conversations/:conversationId/addenda/:addendumId/addendum.pdf',
    summary: 'An addition to a sealed report as PDF/A; opening that of somebody else is written down',
    access: 'signed-in',
    params: z.object({ conversationId: id, addendumId: id }),
    produces: 'application/pdf',
    refusals: ['not-found'],
  }),
}

import { z } from 'zod'
import { id, instant, language, plainDate } from './id.ts'
import { side } from './form.ts'

export const reportVoice = z.enum(['employee', 'manager', 'third', 'together'])
export type ReportVoice = z.infer<typeof reportVoice>

const texts = z.object({ employee: z.string(), manager: z.string(), third: z.string(), together: z.string() })

const reportSection = z.object({
  sectionId: z.string(),
  title: z.string(),
  /** The words of each side (only that side changes them) and of both (changed by whose turn it is). */
  words: texts,
  revisions: z.object({ employee: z.int(), manager: z.int(), third: z.int(), together: z.int() }),
  /** Who last changed the words of both; null while they are as they were drafted. */
  togetherBy: id.nullable(),
})

const reportAgreement = z.object({
  agreementId: id,
  what: z.string(),
  measure: z.string().nullable(),
  dueOn: plainDate.nullable(),
  doer: z.enum(['employee', 'leader']),
  support: z.object({ kind: z.string(), words: z.string().nullable() }).nullable(),
})

/** What was settled by the criteria of a period, in the language of the report. Nothing is added up. */
export const reportAssessment = z.object({
  name: z.string(),
  firstDay: plainDate,
  lastDay: plainDate,
  criteria: z.array(
    z.object({
      criterionId: z.string(),
      name: z.string(),
      score: z.string(),
      reason: z.string(),
      evidence: z.array(
        z.object({
          kind: z.enum(['agreement', 'report', 'fact']),
          on: plainDate,
          words: z.string(),
          state: z.enum(['open', 'kept', 'changed', 'broken']).nullable(),
        }),
      ),
    }),
  ),
})

/** What the conversation came to, as who led it concluded. Words for the outcome stand in the messages. */
export const reportConclusion = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('probation'),
    outcome: z.enum(['continue', 'extend', 'stop']),
    /** The last day of the probation when the report was offered; null where it was not known. */
    endsOn: plainDate.nullable(),
    /** The new last day of one that is extended. */
    until: plainDate.nullable(),
    reason: z.string(),
  }),
  z.object({
    about: z.literal('improvement'),
    /** Which talk of the series it was when the report was offered. */
    number: z.int(),
    of: z.int(),
    support: z.string(),
    goals: z.array(
      z.object({
        what: z.string(),
        measure: z.string(),
        standing: z.enum(['on-track', 'not-yet']),
        seen: z.string(),
        /** How the employee says the goal themselves; absent where they did not. */
        own: z.string().optional(),
      }),
    ),
    /** How the series ends; null while more talks of it come. */
    final: z
      .object({ outcome: z.enum(['reached', 'not-reached', 'prolonged']), reason: z.string() })
      .nullable(),
  }),
])
export type ReportConclusion = z.infer<typeof reportConclusion>

const signature = z.object({
  personId: id,
  name: z.string(),
  side,
  manner: z.enum(['agreed', 'seen']),
  response: z.string().nullable(),
  contentHash: z.string(),
  signedAt: instant,
  /** Set when the report changed after this signature: it counts no more. */
  voidedAt: instant.nullable(),
})
export const comment = z.object({
  commentId: id,
  authorId: id,
  text: z.string(),
  madeAt: instant,
  /** `takeBack`: who wrote it, until somebody has signed. */
  can: z.object({ takeBack: z.boolean() }),
})

export const report = z.object({
  status: z.enum(['draft', 'offered', 'closed']),
  language,
  heldOn: plainDate,
  /** Whose turn it is to edit; null once offered. */
  turn: side.nullable(),
  /** Which sides had the turn and gave it to the other. */
  passedBy: z.array(side),
  /** When each of those who changed a text of it last did so. */
  edits: z.array(z.object({ personId: id, at: instant })),
  revision: z.int(),
  sections: z.array(reportSection),
  agreements: z.array(reportAgreement),
  /** Written into it when it is offered; null where nothing is scored. */
  assessment: reportAssessment.nullable(),
  /** Written into it when it is offered; null where nothing is concluded. */
  conclusion: reportConclusion.nullable(),
  /** SHA-256 of the canonical content: what a signer saw. */
  contentHash: z.string(),
  offeredAt: instant.nullable(),
  signBefore: instant.nullable(),
  /** How it closed: signed by all, or the term passed without these sides. */
  closing: z.enum(['signed', 'not-signed', 'nothing-to-sign']).nullable(),
  missing: z.array(side),
  comments: z.array(comment),
  signatures: z.array(signature),
})

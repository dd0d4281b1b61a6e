import { z } from 'zod'
import { agreementState } from './agreements.ts'
import { criteriaSet } from './criteria.ts'
import { bilingual, id, instant, plainDate } from './id.ts'
import { route } from './route.ts'

/** The longest reason of a score, and the longest fact, in characters. */
export const longestReason = 4000
export const longestFact = 1000
/** How much may lie beneath one conversation as evidence. */
export const mostEvidence = 60

const criterionId = z.string().min(1).max(40)
/** A step of the scale, from 1 for the lowest. */
const step = z.int().min(1).max(9)

/** What shows something: what was agreed, a report in the file, or a fact with its day. */
export const evidenceKind = z.enum(['agreement', 'report', 'fact'])
export type EvidenceKind = z.infer<typeof evidenceKind>

/** How a criterion was scored and why; without a step it is not scored yet. */
const score = z.object({
  criterionId,
  step: step.nullable(),
  reason: z.string(),
  revision: z.int(),
})
export type Score = z.infer<typeof score>

const person = z.object({ personId: id, name: z.string() })

const evidence = z.object({
  evidenceId: id,
  criterionId,
  kind: evidenceKind,
  by: person,
  /** When it was to be kept, when the talk was, or when it happened. */
  on: plainDate,
  /** What was agreed, or what happened; empty for a report. */
  words: z.string(),
  /** What became of an agreement. */
  state: agreementState.nullable(),
  /** Of which kind of conversation a report is. */
  report: z.object({ conversationId: id, kind: bilingual }).nullable(),
  can: z.object({ remove: z.boolean() }),
})
export type Evidence = z.infer<typeof evidence>

/** Somebody who assesses. `scores` is null until all gave theirs; the employee's own until they revealed it. */
const assessor = person.extend({
  part: z.enum(['manager', 'second-assessor', 'employee']),
  /** Null for the employee, who gives nothing, and for who did not give theirs yet. */
  givenAt: instant.nullable(),
  scores: z.array(score).nullable(),
})

export const assessment = z.object({
  set: criteriaSet.pick({
    setId: true,
    name: true,
    firstDay: true,
    lastDay: true,
    steps: true,
    criteria: true,
  }),
  /** The scores are left out of the report. */
  leftOut: z.boolean(),
  assessors: z.array(assessor),
  /** The viewer's own; null for who scores nothing. */
  mine: z.object({ scores: z.array(score), givenAt: instant.nullable() }).nullable(),
  /** What was settled, as far as the viewer may see it before the report is offered. */
  outcomes: z.array(score),
  evidence: z.array(evidence),
  can: z.object({
    score: z.boolean(),
    give: z.boolean(),
    takeBack: z.boolean(),
    settle: z.boolean(),
    gather: z.boolean(),
    leaveOut: z.boolean(),
  }),
})
export type Assessment = z.infer<typeof assessment>

/** What may be attached: of this employee, and nothing that was said for their development. */
const offered = z.object({
  agreements: z.array(
    z.object({ agreementId: id, what: z.string(), dueOn: plainDate, state: agreementState }),
  ),
  reports: z.array(z.object({ conversationId: id, kind: bilingual, heldOn: plainDate })),
})
export type OfferedEvidence = z.infer<typeof offered>

const params = z.object({ conversationId: id })
const criterionParams = params.extend({ criterionId })
const baseRevision = z.int().min(0)
const at = '/conversations/:conversationId/assessment'
const unseen = ['not-found', 'not-allowed'] as const
const closed = [
  ...unseen,
  'report-already-offered',
  'report-closed',
  'conversation-cancelled',
  'conversation-withdrawn',
] as const
const saved = z.object({ revision: z.int() })

export const assessmentRoutes = {
  show: route({
    method: 'GET',
    path: at,
    summary: 'The criteria of an appraisal, its evidence, and the scores that the viewer may see.',
    access: 'signed-in',
    params,
    output: assessment,
    refusals: [...unseen],
  }),
  offeredEvidence: route({
    method: 'GET',
    path: `${at}/offered-evidence`,
    summary: 'Agreements and reports of the employee that the viewer reads and may attach.',
    access: 'signed-in',
    params,
    output: offered,
    refusals: [...unseen],
  }),
  addEvidence: route({
    method: 'POST',
    path: `${at}/evidence`,
    summary: 'Attach an agreement, a report or a fact to a criterion. Nothing that was said for development.',
    access: 'signed-in',
    params,
    body: z.object({
      /** The sender makes it, so that sending it twice adds one. */
      evidenceId: id,
      criterionId,
      shows: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('agreement'), agreementId: id }),
        z.object({ kind: z.literal('report'), conversationId: id }),
        z.object({
          kind: z.literal('fact'),
          words: z.string().trim().min(1).max(longestFact),
          on: plainDate,
        }),
      ]),
    }),
    refusals: [
      ...closed,
      'criterion-unknown',
      'development-is-not-assessed',
      'evidence-does-not-fit',
      'too-much-evidence',
      'in-the-future',
    ],
  }),
  removeEvidence: route({
    method: 'DELETE',
    path: `${at}/evidence/:evidenceId`,
    summary: 'Take away evidence that one attached oneself, until the report is offered.',
    access: 'signed-in',
    params: params.extend({ evidenceId: id }),
    refusals: [...closed, 'not-your-words'],
  }),
  score: route({
    method: 'PUT',
    path: `${at}/scores/:criterionId`,
    summary:
      'Save how the viewer scores a criterion: the employee while preparing, an assessor while the report is written.',
    whileTyping: true,
    access: 'signed-in',
    params: criterionParams,
    body: z.object({ step: step.nullable(), reason: z.string().max(longestReason), baseRevision }),
    output: saved,
    refusals: [
      ...closed,
      'criterion-unknown',
      'changed-elsewhere',
      'already-shared',
      'scores-given',
      'talk-already-finished',
      'no-report-yet',
    ],
  }),
  give: route({
    method: 'POST',
    path: `${at}/giving`,
    summary: 'Give the own scores to the other assessor: each reads the other’s once both gave theirs.',
    access: 'signed-in',
    params,
    refusals: [...closed, 'scores-missing', 'scores-given', 'no-report-yet'],
  }),
  takeBack: route({
    method: 'DELETE',
    path: `${at}/giving`,
    summary: 'Take the own scores back to change them, as long as the other did not give theirs.',
    access: 'signed-in',
    params,
    refusals: [...closed, 'scores-read', 'no-report-yet'],
  }),
  settle: route({
    method: 'PUT',
    path: `${at}/outcomes/:criterionId`,
    summary: 'Settle one score and one reason for a criterion, once all assessors gave theirs.',
    access: 'signed-in',
    params: criterionParams,
    body: z.object({ step, reason: z.string().trim().max(longestReason), baseRevision }),
    output: saved,
    refusals: [
      ...closed,
      'criterion-unknown',
      'reason-missing',
      'scores-not-given',
      'changed-elsewhere',
      'no-report-yet',
    ],
  }),
  leaveOut: route({
    method: 'PUT',
    path: `${at}/left-out`,
    summary: 'Leave all scores out of the report, or take them up again: by who leads it.',
    access: 'signed-in',
    params,
    body: z.object({ leftOut: z.boolean() }),
    refusals: [...closed, 'no-report-yet'],
  }),
}

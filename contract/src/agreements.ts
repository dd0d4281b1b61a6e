import { z } from 'zod'
import { id, instant, page, plainDate } from './id.ts'
import { route } from './route.ts'

/** The two sides of every agreement: the employee, and the one who leads or coaches them. */
export const side = z.enum(['employee', 'leader'])
export type Side = z.infer<typeof side>

/** What the side that does not do it has promised to help with. */
export const supportKinds = ['coaching', 'training', 'means', 'time', 'other'] as const
export const supportKind = z.enum(supportKinds)
export type SupportKind = z.infer<typeof supportKind>

/** `promised` until one of the two says what became of it. */
export const supportState = z.enum(['promised', 'given', 'missed'])
export type SupportState = z.infer<typeof supportState>

export const agreementState = z.enum(['open', 'kept', 'changed', 'broken'])
export type AgreementState = z.infer<typeof agreementState>

const words = (most: number) => z.string().trim().min(1).max(most)

/** What was agreed: the part that both may change together. */
export const agreementTerms = z.object({
  what: words(500),
  /** How the two will see that it was done. */
  measure: words(500).nullable(),
  dueOn: plainDate,
})
export type AgreementTerms = z.infer<typeof agreementTerms>

/** `words` is what it comes to: a promise is made with them; older ones may be without. */
export const promisedSupport = z.object({ kind: supportKind, words: words(500).nullable() })

const party = z.object({ personId: id, name: z.string() })

const proposedChange = agreementTerms.extend({
  proposedBy: side,
  why: z.string().nullable(),
  at: instant,
})

/** What its viewer may do with it now. */
const agreementActions = z.object({
  edit: z.boolean(),
  remove: z.boolean(),
  keep: z.boolean(),
  break: z.boolean(),
  reopen: z.boolean(),
  settleSupport: z.boolean(),
  proposeChange: z.boolean(),
  answerChange: z.boolean(),
  withdrawChange: z.boolean(),
})

export const agreement = agreementTerms.extend({
  agreementId: id,
  employee: party,
  leader: party,
  doer: side,
  /** Which of the two is looking; null for HR. */
  mySide: side.nullable(),
  state: agreementState,
  /** Open, and its date has passed. */
  overdue: z.boolean(),
  support: promisedSupport.extend({ state: supportState, reason: z.string().nullable() }).nullable(),
  conversationId: id.nullable(),
  madeBy: side,
  madeAt: instant,
  closed: z.object({ by: side, at: instant, reason: z.string().nullable() }).nullable(),
  change: proposedChange.nullable(),
  /** The agreement that took its place when both changed it, and the one it took the place of. */
  followedBy: id.nullable(),
  follows: id.nullable(),
  revision: z.int(),
  can: agreementActions,
})
export type Agreement = z.infer<typeof agreement>

export const agreementDeed = z.enum([
  'made',
  'edited',
  'kept',
  'broken',
  'reopened',
  'support-given',
  'support-missed',
  'support-promised',
  'change-proposed',
  'change-declined',
  'change-withdrawn',
  'changed',
])
export type AgreementDeed = z.infer<typeof agreementDeed>

/** Who did what with an agreement, and when; oldest first. `terms` as they stood after an edit. */
const agreementMoment = z.object({
  by: side,
  at: instant,
  deed: agreementDeed,
  terms: agreementTerms.nullable(),
})

export const agreementShow = z.enum(['open', 'overdue', 'done'])
export type AgreementShow = z.infer<typeof agreementShow>

/** `doing`: those I do myself. `supporting`: those of the other for which I promised something. */
export const agreementPart = z.enum(['all', 'doing', 'supporting'])
export type AgreementPart = z.infer<typeof agreementPart>

export const newAgreement = agreementTerms.extend({
  employeeId: id,
  leaderId: id,
  doer: side,
  support: promisedSupport.nullable(),
  conversationId: id.nullable(),
})
export type NewAgreement = z.infer<typeof newAgreement>

export const agreementEdit = agreementTerms.extend({
  doer: side,
  support: promisedSupport.nullable(),
  revision: z.int(),
})
export type AgreementEdit = z.infer<typeof agreementEdit>

/** The revision that was on the sender's screen: if the other was first, the deed is refused. */
const seen = z.object({ revision: z.int() })
const params = z.object({ agreementId: id })
const agreements = z.object({ items: z.array(agreement) })
const met = ['not-found', 'not-allowed', 'agreement-moved-on'] as const

export const agreementsRoutes = {
  list: route({
    method: 'GET',
    path: '/agreements',
    summary: 'Agreements of the viewer, or of one employee as far as the viewer may see them',
    access: 'signed-in',
    query: z.object({
      show: agreementShow.default('open'),
      part: agreementPart.default('all'),
      employeeId: id.optional(),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: page(agreement).extend({
      counts: z.object({ open: z.int(), overdue: z.int(), done: z.int() }),
    }),
    refusals: [],
  }),
  between: route({
    method: 'GET',
    path: '/agreements/between',
    summary: 'Earlier agreements of two people and what became of them, newest first',
    access: 'signed-in',
    query: z.object({ employeeId: id, leaderId: id, except: id.optional() }),
    output: agreements,
    refusals: [],
  }),
  ofConversation: route({
    method: 'GET',
    path: '/agreements/of-conversation/:conversationId',
    summary: 'The agreements that were made in one conversation',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    output: agreements.extend({ canAdd: z.boolean() }),
    refusals: [],
  }),
  read: route({
    method: 'GET',
    path: '/agreements/:agreementId',
    summary: 'One agreement with its history',
    access: 'signed-in',
    params,
    output: z.object({ agreement, history: z.array(agreementMoment) }),
    refusals: ['not-found'],
  }),
  add: route({
    method: 'POST',
    path: '/agreements',
    summary: 'Make an agreement between an employee and the one who leads them',
    access: 'signed-in',
    body: newAgreement,
    output: agreement,
    refusals: ['not-allowed', 'agreement-settled', 'due-date-passed', 'support-words-missing'],
  }),
  edit: route({
    method: 'PUT',
    path: '/agreements/:agreementId',
    summary: 'Word an agreement anew while it is young',
    access: 'signed-in',
    params,
    body: agreementEdit,
    output: agreement,
    refusals: [
      ...met,
      'agreement-closed',
      'agreement-settled',
      'change-waits',
      'due-date-passed',
      'support-words-missing',
    ],
  }),
  remove: route({
    method: 'DELETE',
    path: '/agreements/:agreementId',
    summary: 'Take back an agreement that one made oneself, while it is young',
    access: 'signed-in',
    params,
    query: z.object({ revision: z.coerce.number().int() }),
    refusals: [...met, 'agreement-closed', 'agreement-settled', 'change-waits'],
  }),
  keep: route({
    method: 'POST',
    path: '/agreements/:agreementId/keep',
    summary: 'Say that an agreement was kept',
    access: 'signed-in',
    params,
    body: seen,
    output: agreement,
    refusals: [...met, 'agreement-closed'],
  }),
  break: route({
    method: 'POST',
    path: '/agreements/:agreementId/break',
    summary: 'Say, with the reason, that an agreement was not kept',
    access: 'signed-in',
    params,
    body: seen.extend({ reason: words(1000) }),
    output: agreement,
    refusals: [...met, 'agreement-closed', 'agreement-not-due'],
  }),
  reopen: route({
    method: 'POST',
    path: '/agreements/:agreementId/reopen',
    summary: 'Undo that an agreement was kept or broken',
    access: 'signed-in',
    params,
    body: seen,
    output: agreement,
    refusals: [...met, 'agreement-open', 'agreement-closed', 'too-late-to-reopen'],
  }),
  settleSupport: route({
    method: 'POST',
    path: '/agreements/:agreementId/support',
    summary: 'Say what became of the promised support; `promised` takes it back',
    access: 'signed-in',
    params,
    body: seen.extend({ state: supportState, reason: words(1000).nullable() }),
    output: agreement,
    refusals: [...met, 'agreement-closed', 'no-support-promised', 'reason-missing'],
  }),
  proposeChange: route({
    method: 'POST',
    path: '/agreements/:agreementId/change',
    summary: 'Propose other terms to the other side',
    access: 'signed-in',
    params,
    body: agreementTerms.extend({ why: words(1000).nullable(), revision: z.int() }),
    output: agreement,
    refusals: [...met, 'agreement-closed', 'change-waits', 'nothing-changes', 'due-date-passed'],
  }),
  acceptChange: route({
    method: 'POST',
    path: '/agreements/:agreementId/change/accept',
    summary:
      'Accept the proposed terms: the agreement ends as changed by both, and a new one takes its place',
    access: 'signed-in',
    params,
    body: seen,
    output: z.object({ changed: agreement, follower: agreement }),
    refusals: [...met, 'agreement-closed', 'no-change-waits', 'own-proposal'],
  }),
  declineChange: route({
    method: 'POST',
    path: '/agreements/:agreementId/change/decline',
    summary: 'Leave the agreement as it was',
    access: 'signed-in',
    params,
    body: seen,
    output: agreement,
    refusals: [...met, 'agreement-closed', 'no-change-waits', 'own-proposal'],
  }),
  withdrawChange: route({
    method: 'POST',
    path: '/agreements/:agreementId/change/withdraw',
    summary: 'Take back a change that one proposed oneself',
    access: 'signed-in',
    params,
    body: seen,
    output: agreement,
    refusals: [...met, 'agreement-closed', 'no-change-waits'],
  }),
}

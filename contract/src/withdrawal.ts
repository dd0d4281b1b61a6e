import { z } from 'zod'
import { id, instant } from './id.ts'

/** Why a conversation is withdrawn: a choice, so that nothing is written about anybody. */
export const withdrawalReasons = [
  'wrong-kind',
  'wrong-person',
  'double',
  'by-accident',
  'not-to-be-kept',
] as const
export const withdrawalReason = z.enum(withdrawalReasons)
export type WithdrawalReason = z.infer<typeof withdrawalReason>

/** Withdrawing a conversation that was a mistake: what one of the two proposed to the other, and what the viewer may do. */
export const withdrawal = z.object({
  proposal: z
    .object({
      state: z.enum(['waiting', 'declined', 'agreed']),
      reason: withdrawalReason,
      by: z.object({ personId: id, name: z.string() }),
      at: instant,
      answeredAt: instant.nullable(),
      /** How many open agreements lapsed with it; null until it is withdrawn. */
      lapsed: z.int().nullable(),
    })
    .nullable(),
  /** Made in it and still open: they lapse with it. */
  openAgreements: z.int(),
  /** Who would answer works here no more, so that nobody can. */
  otherHasLeft: z.boolean(),
  can: z.object({ propose: z.boolean(), answer: z.boolean(), takeBack: z.boolean() }),
})
export type Withdrawal = z.infer<typeof withdrawal>

import { mailSort } from '@tweespraak/contract/mail-choices'
import { z } from 'zod'

/** What one link leaves: one sort of mail, or all that a digest brings. */
export const leavable = mailSort.or(z.literal('digest'))
export type Leavable = z.infer<typeof leavable>

/** The purpose of the key that seals such a link: one made for one sort cannot pass for another. */
export const leavePurpose = (sort: Leavable): string => `unsubscribe:${sort}`

import type { Rest } from '@tweespraak/contract/rest'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** Today (ISO date) is one of its days. */
export const isAtRest = ({ from, until }: Rest, today: string): boolean =>
  from <= today && (until === null || until >= today)

/**
 * Whether conversations may rest on these days. It begins today or later; what rests already may go on from the day
 * that it began. The last day is not before the first, nor before today: ending it is a deed of its own.
 */
export const checkRest = (
  asked: Rest,
  known: Rest | null,
  today: string,
): Outcome<Rest, 'rest-begins-early' | 'rest-ends-early'> => {
  if (asked.from < today && asked.from !== known?.from) return refuse('rest-begins-early')
  if (asked.until !== null && (asked.until < asked.from || asked.until < today))
    return refuse('rest-ends-early')
  return accept(asked)
}

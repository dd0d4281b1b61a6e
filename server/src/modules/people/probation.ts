import { lastProbationDay } from '@tweespraak/contract/probation-term'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/**
 * The last day of a probation that began on the first working day: not before it, and two months later at most
 * (Burgerlijk Wetboek 7:652). How long the contract lasts, and so whether one month or none is lawful, the product does
 * not know: that is said where the day is asked. Dates are ISO dates.
 */
export const checkProbationEnd = (
  startsOn: string,
  endsOn: string | null,
): Outcome<null, 'probation-too-long' | 'probation-before-start'> => {
  if (endsOn === null) return accept(null)
  if (endsOn < startsOn) return refuse('probation-before-start', { earliest: startsOn })
  const latest = lastProbationDay(startsOn)
  return endsOn > latest ? refuse('probation-too-long', { latest }) : accept(null)
}

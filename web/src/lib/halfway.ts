import type { HomeItem } from '@tweespraak/contract/home'

/** One's own preparation is begun, and questions are still open: one goes on with it rather than share it. */
export const isHalfway = ({ prepared }: Pick<HomeItem, 'prepared'>): boolean =>
  prepared !== null && prepared.answered < prepared.of

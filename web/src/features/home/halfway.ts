import type { HomeItem } from '@tweespraak/contract/home'

/** One's own preparation is begun, and questions are still open: one goes on with it rather than share it. */
export const isHalfway = ({ task, prepared }: Pick<HomeItem, 'task' | 'prepared'>): boolean =>
  (task === 'prepare' || task === 'share-preparation') && prepared !== null && prepared.answered < prepared.of

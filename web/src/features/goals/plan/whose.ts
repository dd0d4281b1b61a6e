import type { Whose } from '@tweespraak/coach/goal'

/** A goal of whoever words it. */
export const ownGoal: Whose = { as: 'own' }
/** One for several people, or for whoever begins from it. */
export const goalForMany: Whose = { as: 'proposed', to: null }

import type { Words } from '../finding.ts'

/** Whose goal is worded: one's own, or one proposed to somebody, by first name, or to several (null). */
export type Whose = { readonly as: 'own' } | { readonly as: 'proposed'; readonly to: string | null }

/** Words to whoever writes a goal for themselves, and about whoever it is proposed to. */
export const saidTo = (whose: Whose, own: Words, about: (who: Words, forWhom: Words) => Words): Words => {
  if (whose.as === 'own') return own
  if (whose.to !== null) return about({ nl: whose.to, en: whose.to }, { nl: whose.to, en: whose.to })
  return about({ nl: 'iemand', en: 'somebody' }, { nl: 'wie het krijgt', en: 'whoever gets it' })
}

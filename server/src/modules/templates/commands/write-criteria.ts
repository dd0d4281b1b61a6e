import type { CriteriaContent } from '@tweespraak/contract/criteria'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { exampleCriteria } from '../built-in/example-criteria.ts'
import { nextYear, periodAfter, saveCriteria } from '../criteria.ts'
import { mayMakeTemplates } from '../policy.ts'
import {
  deleteCriteria,
  holdCriteria,
  insertCriteria,
  isUnit,
  loadCriteriaSet,
  updateCriteria,
} from '../store/criteria.ts'

/** What a draft begins with: an example for the next year, or what was there, for the period after it. */
const beginning = async (
  tx: Tx,
  today: Temporal.PlainDate,
  copyOf: string | null,
): Promise<CriteriaContent | null> => {
  if (copyOf !== null) {
    const original = await loadCriteriaSet(tx, copyOf)
    return original === null ? null : { ...original.content, ...periodAfter(original.content) }
  }
  const { year, ...period } = nextYear(today)
  return exampleCriteria({ nl: `Criteria ${year}`, en: `Criteria ${year}` }, period)
}

/** Begins a draft. Nobody but HR sees it. */
export const makeCriteria = async (
  services: Services,
  viewer: Viewer,
  copyOf: string | null,
): Promise<Outcome<{ setId: string }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ setId: string }>> => {
    const content = await beginning(tx, todayIn(services.clock, viewer.timeZone), copyOf)
    if (content === null) return refuse('not-found')
    const setId = newId(services.clock)
    const savedAt = services.clock.now().toString()
    await insertCriteria(tx, viewer, { setId, content, revision: 1, savedAt, publishedAt: null })
    return accept({ setId })
  })
}

interface Saved {
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

/** Saves a draft as it is typed. Not written down in the audit: it holds for nobody yet. */
export const saveCriteriaDraft = async (
  services: Services,
  viewer: Viewer,
  setId: string,
  given: { readonly content: CriteriaContent; readonly baseRevision: number },
): Promise<Outcome<Saved>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<Saved>> => {
    const set = await holdCriteria(tx, setId)
    if (set === null) return refuse('not-found')
    const { unitId } = given.content
    if (unitId !== null && unitId !== set.content.unitId && !(await isUnit(tx, unitId)))
      return refuse('unit-unknown', { unitId })
    const saved = saveCriteria(set, { ...given, at: services.clock.now().toString() })
    if (!saved.ok) return saved
    if (saved.value !== set) await updateCriteria(tx, saved.value)
    return accept({ revision: saved.value.revision, savedAt: saved.value.savedAt })
  })
}

/** Throws a draft away. */
export const removeCriteria = async (
  services: Services,
  viewer: Viewer,
  setId: string,
): Promise<Outcome<undefined>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<undefined>> => {
    const set = await holdCriteria(tx, setId)
    if (set === null) return refuse('not-found')
    if (set.publishedAt !== null) return refuse('criteria-published')
    await deleteCriteria(tx, setId)
    await recordAudit(
      tx,
      viewer,
      { action: 'criteria.draft-discarded', subjectType: 'criteria', subjectId: setId },
      services.clock.now(),
    )
    return accept(undefined)
  })
}

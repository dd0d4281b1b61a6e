import type { CriteriaPeriod, CriteriaSet as SentSet } from '@tweespraak/contract/criteria'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { factsOf } from '../../people/public.ts'
import { mayMakeTemplates, mayReadTemplates } from '../policy.ts'
import { type FoundSet, loadCriteria, periodsOf } from '../store/criteria.ts'

const sent = ({ content, ...set }: FoundSet): SentSet => ({ ...content, ...set })

/** The criteria by which the viewer is assessed; for HR those of everybody, and the drafts for who writes them. */
export const listCriteria = (
  services: Services,
  viewer: Viewer,
): Promise<{ readonly sets: SentSet[]; readonly can: { readonly edit: boolean } }> =>
  services.db.read(viewer, async (tx) => {
    const found = await loadCriteria(tx, viewer)
    const shown = mayReadTemplates(viewer) ? found : found.filter(({ mine }) => mine)
    return { sets: shown.map(sent), can: { edit: mayMakeTemplates(viewer) } }
  })

/** The periods over which somebody can be assessed. */
export const listPeriods = (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<{ readonly periods: CriteriaPeriod[] }, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    if ((await factsOf(tx, personId)) === null) return refuse('not-found')
    return accept({ periods: await periodsOf(tx, personId) })
  })

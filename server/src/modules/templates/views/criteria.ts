import type { CriteriaPeriod, CriteriaSet as SentSet } from '@tweespraak/contract/criteria'
import { scores } from '@tweespraak/contract/judging'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { todayIn } from '../../../platform/clock.ts'
import { factsOf, type JobTitle, jobTitlesOn } from '../../people/public.ts'
import { mayMakeTemplates, mayReadTemplates } from '../policy.ts'
import { type FoundSet, loadCriteria, periodsOf } from '../store/criteria.ts'
import { loadOrigin } from '../store/kind.ts'

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

/** What whoever writes criteria can choose from, to say for whom they are. */
export const listJobTitles = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<{ readonly jobTitles: JobTitle[] }, 'not-allowed'>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => accept({ jobTitles: await jobTitlesOn(tx, today) }))
}

/** Whether a conversation of this kind scores, and the periods over which it can score somebody. */
export const listPeriods = (
  services: Services,
  viewer: Viewer,
  personId: string,
  kindId: string,
): Promise<Outcome<{ readonly scores: boolean; readonly periods: CriteriaPeriod[] }, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    if ((await factsOf(tx, personId)) === null) return refuse('not-found')
    const scored = scores(await loadOrigin(tx, kindId))
    return accept({ scores: scored, periods: scored ? await periodsOf(tx, personId) : [] })
  })

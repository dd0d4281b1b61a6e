import type { Series } from '@tweespraak/contract/series'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { whileDrafting } from '../assessment.ts'
import { before, isLast, mayWord, numbered, placeIn } from '../series.ts'
import { loadConclusion } from '../store/conclusion.ts'
import { loadSeries, type Series as Stored } from '../store/series.ts'
import { loadSeated } from './seated.ts'

/** What was concluded of each goal the last time, as far as the viewer reads it: of whoever led it then, who took over does not. */
const concludedBefore = async (
  tx: Tx,
  { talks }: Stored,
  conversationId: string,
): Promise<Series['before']> => {
  for (const talk of before(talks, conversationId)) {
    const content = (await loadConclusion(tx, talk.conversationId))?.content
    if (content?.about === 'improvement')
      return content.goals.flatMap(({ goalId, standing, seen }) =>
        standing === null ? [] : [{ goalId, standing, seen }],
      )
  }
  return []
}

/** The series that a talk is one of, for those with a voice at its table. */
export const showSeries = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<{ series: Series | null }, 'not-found' | 'not-allowed'>> =>
  services.db.read(viewer, async (tx) => {
    const seated = await loadSeated(tx, viewer, conversationId)
    if (!seated.ok) return seated
    const { row, state } = seated.value
    const stored = row.series_id === null ? null : await loadSeries(tx, row.series_id)
    const place = stored === null ? null : placeIn(stored.talks, conversationId)
    if (stored === null || place === null) return accept({ series: null })
    const { seriesId, goals, support, talks } = stored
    return accept({
      series: {
        seriesId,
        ...place,
        calledOff: talks.length - place.of,
        talks: numbered(talks).map((talk) => ({ ...talk })),
        goals: [...goals],
        support,
        before: await concludedBefore(tx, stored, conversationId),
        can: {
          prolong:
            row.leader_id === viewer.personId && whileDrafting(state).ok && isLast(talks, conversationId),
          word: row.employee_id === viewer.personId && mayWord(talks, state).ok,
        },
      },
    })
  })

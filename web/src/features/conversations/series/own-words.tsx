import { useQueryClient } from '@tanstack/react-query'
import { longestOwnWords, type Series, type SeriesGoal, seriesRoutes } from '@tweespraak/contract/series'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import type { Kept } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { SavedState } from '../../../ui/saved-state.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { Conflict } from '../conflict.tsx'
import { seriesQuery } from './series-query.ts'

const keptOf = (series: Series | null, goalId: string): Kept<string> => {
  const own = series?.goals.find((goal) => goal.goalId === goalId)?.own
  return { value: own?.words ?? '', revision: own?.revision ?? 0, savedAt: undefined }
}

interface OwnWordsProps {
  readonly conversationId: string
  readonly personId: string
  readonly series: Series
  readonly goal: SeriesGoal
  /** The goal above it, with which the field is named. */
  readonly titleId: string
}

/** How the employee says a goal themselves; saved while they type. */
export const OwnWords = ({ conversationId, personId, series, goal, titleId }: OwnWordsProps) => {
  const { t } = useTranslation('conclusion')
  const client = useQueryClient()
  const { goalId } = goal
  const query = seriesQuery(conversationId)
  const own = useAutosave<string>({
    kept: keptOf(series, goalId),
    drafts: draftsOf(personId, conversationId, `goal.${goalId}`),
    save: async (words, baseRevision) => {
      const params = { conversationId, goalId }
      const { revision } = await call(seriesRoutes.word, { params, body: { words, baseRevision } })
      client.setQueryData(query.queryKey, (known) =>
        known === undefined || known.series === null
          ? known
          : {
              series: {
                ...known.series,
                goals: known.series.goals.map((each) =>
                  each.goalId === goalId ? { ...each, own: { words, revision } } : each,
                ),
              },
            },
      )
      return { revision, savedAt: new Date().toISOString() }
    },
    reload: async () => keptOf((await client.query({ ...query, staleTime: 0 })).series, goalId),
    words: (text) => [text],
  })
  return (
    <>
      <WritingField
        label={t('series.own')}
        help={t('series.ownHelp')}
        titleId={titleId}
        side="employee"
        rows={2}
        guarding={own.guarding}
        value={own.value}
        onChange={own.edit}
        onBlur={own.flush}
        maxLength={longestOwnWords}
        saved={<SavedState of={own} blank />}
        error={own.error instanceof RefusalError ? own.error.message : undefined}
      />
      {own.status === 'conflict' && (
        <Conflict
          mine={own.value}
          theirs={own.theirs ?? ''}
          onKeepMine={own.keepMine}
          onTakeTheirs={own.takeTheirs}
        />
      )}
    </>
  )
}

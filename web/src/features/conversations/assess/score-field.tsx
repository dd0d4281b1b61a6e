import { useQueryClient } from '@tanstack/react-query'
import { type Assessment, assessmentRoutes, longestReason, type Score } from '@tweespraak/contract/assessment'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import type { Kept } from '../../../lib/autosave.ts'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { SavedState } from '../../../ui/saved-state.tsx'
import type { Side } from '../../../ui/side.ts'
import { WritingField } from '../../../ui/writing-field.tsx'
import { ChoiceField } from '../prepare/choice-field.tsx'
import { assessmentQuery } from './queries.ts'

type Criterion = Assessment['set']['criteria'][number]

interface Said {
  readonly step: number | null
  readonly reason: string
}

const keptOf = (scores: readonly Score[], criterionId: string): Kept<Said> => {
  const known = scores.find((score) => score.criterionId === criterionId)
  return {
    value: { step: known?.step ?? null, reason: known?.reason ?? '' },
    revision: known?.revision ?? 0,
    savedAt: undefined,
  }
}

interface ScoreFieldProps {
  readonly conversationId: string
  readonly personId: string
  readonly assessment: Assessment
  readonly criterion: Criterion
  readonly side: Side
  /** The heading above it, with which its fields are named. */
  readonly titleId: string
}

/** How somebody scores one criterion, and why; saved while they do. */
export const ScoreField = (props: ScoreFieldProps) => {
  const { conversationId, personId, assessment, criterion, side, titleId } = props
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const client = useQueryClient()
  const { criterionId } = criterion
  const query = assessmentQuery(conversationId)
  const score = useAutosave<Said>({
    kept: keptOf(assessment.mine?.scores ?? [], criterionId),
    drafts: draftsOf(personId, conversationId, `score.${criterionId}`),
    save: async (said, baseRevision) => {
      const params = { conversationId, criterionId }
      const { revision } = await call(assessmentRoutes.score, { params, body: { ...said, baseRevision } })
      client.setQueryData(query.queryKey, (known) =>
        known === undefined || known.mine === null
          ? known
          : {
              ...known,
              mine: {
                ...known.mine,
                scores: [
                  ...known.mine.scores.filter((each) => each.criterionId !== criterionId),
                  { criterionId, ...said, revision },
                ],
              },
            },
      )
      return { revision, savedAt: new Date().toISOString() }
    },
    reload: async () =>
      keptOf((await client.query({ ...query, staleTime: 0 })).mine?.scores ?? [], criterionId),
    words: ({ reason }) => [reason],
  })
  const error = score.error instanceof RefusalError ? score.error.message : undefined
  const { step, reason } = score.value
  return (
    <div>
      <ChoiceField
        label={t('score', { criterion: say(criterion.name) })}
        help={undefined}
        row
        side={side}
        choices={assessment.set.steps.map((label, at) => ({ value: String(at + 1), label: say(label) }))}
        value={step === null ? null : String(step)}
        onChange={(chosen) => score.edit({ reason, step: chosen === null ? null : Number(chosen) })}
        sees={null}
        saved={null}
        error={undefined}
      />
      <WritingField
        label={t('reason')}
        help={t('reasonHelp')}
        titleId={titleId}
        side={side}
        rows={2}
        guarding={score.guarding}
        value={reason}
        onChange={(words) => score.edit({ step, reason: words })}
        maxLength={longestReason}
        saved={<SavedState of={score} blank />}
        error={error}
      />
    </div>
  )
}

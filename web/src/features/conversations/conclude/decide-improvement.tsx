import { Radio, Stack } from '@mantine/core'
import {
  type ConclusionView,
  type ImprovementConclusion,
  longestReason,
  seriesOutcomes,
} from '@tweespraak/contract/conclusion'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { goalStandings, type Series } from '@tweespraak/contract/series'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SavedState } from '../../../ui/saved-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { Prolong } from '../series/prolong.tsx'
import classes from './conclude.module.css'
import { ConclusionConflict } from './conclusion-conflict.tsx'
import { ReasonField } from './reason-field.tsx'
import { useConclusion } from './use-conclusion.ts'

const nothing: ImprovementConclusion = { about: 'improvement', goals: [], outcome: null, reason: '' }

/** Where the series ends, beside the goals. */
const ending = 'ending'

interface DecideImprovementProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly found: ConclusionView
  readonly series: Series
}

/** How far each goal is with what was seen of it, beside the last time; and at the last talk how the series ends. */
export const DecideImprovement = ({ conversation, personId, found, series }: DecideImprovementProps) => {
  const { t } = useTranslation('conclusion')
  const { conversationId } = conversation
  const decided = useConclusion({ conversationId, personId, found }, nothing)
  const { value, put } = decided
  /** Of which goal something was said last, or of the ending: there it is told that it is saved, or refused. */
  const [last, setLast] = useState<string | undefined>(series.goals[0]?.goalId)
  const saidOf = (goalId: string) =>
    value.goals.find((goal) => goal.goalId === goalId) ?? { goalId, standing: null, seen: '' }
  const say = (goalId: string, part: Partial<ImprovementConclusion['goals'][number]>) => {
    setLast(goalId)
    put({
      goals: [...value.goals.filter((goal) => goal.goalId !== goalId), { ...saidOf(goalId), ...part }],
    })
  }
  const end = (part: Partial<Pick<ImprovementConclusion, 'outcome' | 'reason'>>) => {
    setLast(ending)
    put(part)
  }
  const inWords = ({ goals, reason }: ImprovementConclusion) =>
    [...goals.map(({ seen }) => seen), reason].join('\n')
  const ends = series.number === series.of || value.outcome === 'prolonged'
  return (
    <div className={classes.decide}>
      {series.goals.map(({ goalId, what, measure, own }) => {
        const said = saidOf(goalId)
        const was = series.before.find((goal) => goal.goalId === goalId)
        return (
          <Section key={goalId} title={what} level={3}>
            <p className={classes.means}>{t('series.measure', { measure })}</p>
            {own.words !== '' && <p className={classes.means}>{t('series.ownSaid', { words: own.words })}</p>}
            {was !== undefined && (
              <p className={classes.means}>
                {t('before', { standing: t(`standing.${was.standing}`), seen: was.seen })}
              </p>
            )}
            <Radio.Group
              label={t('standing.label')}
              value={said.standing}
              onChange={(chosen) =>
                say(goalId, { standing: goalStandings.find((each) => each === chosen) ?? null })
              }
            >
              <Stack gap="sm" mt="xs" mb="md">
                {goalStandings.map((standing) => (
                  <Radio key={standing} value={standing} label={t(`standing.${standing}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <WritingField
              label={t('seen')}
              help={t('seenHelp')}
              side="manager"
              guarding={decided.guarding}
              value={said.seen}
              onChange={(seen) => say(goalId, { seen })}
              onBlur={decided.flush}
              maxLength={longestReason}
              rows={2}
              saved={goalId === last && <SavedState of={decided} blank />}
              error={goalId === last && decided.message}
            />
          </Section>
        )
      })}
      {ends && (
        <Section title={t('ending.title')} level={3}>
          <Radio.Group
            label={t('ending.label')}
            value={value.outcome}
            onChange={(chosen) => end({ outcome: seriesOutcomes.find((each) => each === chosen) ?? null })}
          >
            <Stack gap="sm" mt="xs" mb="md">
              {seriesOutcomes.map((outcome) => (
                <Radio key={outcome} value={outcome} label={t(`ending.${outcome}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {value.outcome === 'prolonged' && series.can.prolong && <Prolong conversation={conversation} />}
          <ReasonField
            decided={decided}
            help={t('ending.reasonHelp')}
            value={value.reason}
            here={last === ending}
            onChange={(reason) => end({ reason })}
          />
        </Section>
      )}
      <ConclusionConflict decided={decided} inWords={inWords} />
    </div>
  )
}

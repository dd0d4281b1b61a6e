import type { DueState, DueTalk, TermSource } from '@tweespraak/contract/rhythm'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../lib/dates.ts'
import { saySource } from '../../lib/say-source.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { LatestDay } from '../../ui/latest-day.tsx'
import { Day, Moment } from '../../ui/when.tsx'

const tones: Readonly<Record<DueState, 'quiet' | 'attention' | 'danger' | 'good'>> = {
  'not-yet': 'quiet',
  due: 'attention',
  planned: 'good',
  'planned-late': 'attention',
  late: 'danger',
  resting: 'quiet',
}

/** How it stands, in a word: of a talk whose day is over that it was planned, not that all is well. */
export const DueStateWord = ({ due: { state, because, plannedAt } }: { due: DueTalk }) => {
  const { t } = useTranslation('cycles')
  const { timeZone, now } = useSpeaking()
  if (
    state === 'planned' &&
    plannedAt !== null &&
    dayOf(Date.parse(plannedAt), timeZone) < dayOf(now, timeZone)
  )
    return <StatusWord tone="attention">{t('state.planned-passed')}</StatusWord>
  const word = state === 'late' && because === 'asked' ? 'late-asked' : state
  return <StatusWord tone={tones[state]}>{t(`state.${word}`)}</StatusWord>
}

/** "cao Rijk 12.1" */
export const useSource = (): ((source: TermSource) => string) => {
  const { language } = useSpeaking()
  return (source) => saySource(source, language)
}

/** On which day it is planned or due, and until when it may be. */
export const DueDays = ({ due }: { due: DueTalk }) => (
  <>
    {due.plannedAt === null ? <Day date={due.dueOn} /> : <Moment at={due.plannedAt} />}
    {due.latest !== null && (
      <>
        {', '}
        <LatestDay latest={due.latest} />
      </>
    )}
  </>
)

/** That an agreement asks for extra attention to what may come after a job. */
export const Attention = ({ due: { attention } }: { due: DueTalk }) => {
  const { t } = useTranslation('cycles')
  const source = useSource()
  return attention === null
    ? null
    : t('attention', { years: attention.years, source: source(attention.source) })
}

import type { DueState, DueTalk, TermSource } from '@tweespraak/contract/rhythm'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day, Moment } from '../../ui/when.tsx'

const tones: Readonly<Record<DueState, 'quiet' | 'attention' | 'danger' | 'good'>> = {
  'not-yet': 'quiet',
  due: 'attention',
  planned: 'good',
  'planned-late': 'attention',
  late: 'danger',
  resting: 'quiet',
}

/** How it stands, in a word. */
export const DueStateWord = ({ state }: { state: DueState }) => {
  const { t } = useTranslation('cycles')
  return <StatusWord tone={tones[state]}>{t(`state.${state}`)}</StatusWord>
}

/** "cao Rijk 12.1" */
export const useSource = (): ((source: TermSource) => string) => {
  const { language } = useSpeaking()
  return ({ name, article }) => `${name[language]} ${article}`
}

/** "uiterlijk do 31 dec (cao Rijk 12.1)": the last day that law or agreement leaves. */
export const Latest = ({ latest }: { latest: NonNullable<DueTalk['latest']> }) => {
  const { t } = useTranslation('cycles')
  const source = useSource()
  return (
    <>
      {t('latest')} <Day date={latest.on} /> ({source(latest.source)})
    </>
  )
}

/** On which day it is planned or due, and until when it may be. */
export const DueDays = ({ due }: { due: DueTalk }) => (
  <>
    {due.plannedAt === null ? <Day date={due.dueOn} /> : <Moment at={due.plannedAt} />}
    {due.latest !== null && (
      <>
        {', '}
        <Latest latest={due.latest} />
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

import type { DueTalk } from '@tweespraak/contract/rhythm'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../lib/dates.ts'
import { saySource } from '../lib/say-source.ts'
import { useSpeaking } from '../lib/speaking.tsx'
import { Day } from './when.tsx'

/** "kan uiterlijk do 31 dec volgens cao Rijk 12.1": the last day that law or agreement leaves, also once it has passed. */
export const LatestDay = ({ latest: { on, source } }: { latest: NonNullable<DueTalk['latest']> }) => {
  const { t } = useTranslation()
  const { language, now, timeZone } = useSpeaking()
  const words = on < dayOf(now, timeZone) ? 'latest.might' : 'latest.may'
  return (
    <>
      {t(words)} <Day date={on} /> {t('latest.source', { source: saySource(source, language) })}
    </>
  )
}

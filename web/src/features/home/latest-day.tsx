import type { TeamMember } from '@tweespraak/contract/home'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Day } from '../../ui/when.tsx'

type Latest = NonNullable<NonNullable<TeamMember['due']>['latest']>

/** "uiterlijk do 31 dec (cao Rijk 12.1)": the last day that law or agreement leaves. */
export const LatestDay = ({ latest: { on, source } }: { latest: Latest }) => {
  const { t } = useTranslation('home')
  const { language } = useSpeaking()
  return (
    <>
      {t('latest')} <Day date={on} /> ({source.name[language]} {source.article})
    </>
  )
}

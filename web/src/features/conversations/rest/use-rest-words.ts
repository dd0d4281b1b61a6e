import type { Rest } from '@tweespraak/contract/rest'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'

/** From when until when, as the rest of a sentence: "tot en met vr 3 apr", "vanaf di 1 dec, tot nader order". */
export const useRestWords = (): ((rest: Rest) => string) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const today = dayOf(speaking.now, speaking.timeZone)
  return ({ from, until }) => {
    const begins = from > today ? `${t('rest.from', { day: sayDay(from, speaking) })} ` : ''
    return begins + (until === null ? t('rest.open') : t('rest.until', { day: sayDay(until, speaking) }))
  }
}

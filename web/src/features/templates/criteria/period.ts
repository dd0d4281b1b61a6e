import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'

/** Says a period in whole days: "1 januari 2027 tot en met 31 december 2027". */
export const usePeriod = (): ((period: {
  readonly firstDay: string
  readonly lastDay: string
}) => string) => {
  const { t } = useTranslation('criteria')
  // Looked up in another year as well.
  const speaking = { ...useSpeaking(), now: 0 }
  return ({ firstDay, lastDay }) =>
    t('period', { first: sayDay(firstDay, speaking), last: sayDay(lastDay, speaking) })
}

import type { ReminderExample, ReminderRule, ReminderSort } from '@tweespraak/contract/reminders'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../lib/dates.ts'
import { useListed } from '../../lib/listed.ts'
import { useSpeaking } from '../../lib/speaking.tsx'

/** A rule, and an example of it, in sentences. */
export const useReminderWords = () => {
  const { t } = useTranslation('reminders')
  const listed = useListed()
  const speaking = useSpeaking()
  const moment = (days: number): string => {
    if (days === 0) return t('onDay')
    return days < 0 ? t('before', { count: -days }) : t('after', { count: days })
  }
  const day = (date: string): string => sayDay(date, speaking)
  return {
    rule: ({ moments, escalates }: ReminderRule): string =>
      [
        moments.length === 0 ? t('off') : t('own', { moments: listed(moments.map(moment)) }),
        ...(escalates === null ? [] : [t('next', { moment: moment(escalates) })]),
      ].join(' '),
    example: (sort: ReminderSort, { lastDay, own, next }: ReminderExample): string =>
      own.length === 0
        ? t('exampleNone')
        : [
            t(`example.${sort}`, { day: day(lastDay), own: listed(own.map(day)) }),
            ...(next === null ? [] : [t('exampleNext', { next: day(next) })]),
          ].join(' '),
  }
}

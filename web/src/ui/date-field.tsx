import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/nl'
import { DatePickerInput, DatesProvider, TimePicker } from '@mantine/dates'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../lib/dates.ts'
import { useSpeaking } from '../lib/speaking.tsx'
import classes from './date-field.module.css'

interface DateFieldProps {
  readonly label: string
  /** Its place says what it is; the label is for who hears it. */
  readonly hidesLabel?: boolean
  readonly description?: ReactNode
  readonly error?: ReactNode
  /** `2026-11-24`, or null while nothing is chosen. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  /** The first and last day that can be chosen. */
  readonly from?: string
  readonly until?: string
  readonly required?: boolean
  readonly clearable?: boolean
}

/** The day itself, or the first or last that can be chosen when it cannot. */
const nearest = (day: string, from: string | undefined, until: string | undefined): string => {
  if (from !== undefined && day < from) return from
  return until !== undefined && day > until ? until : day
}

/** A calendar day. Every arrow of the calendar has a name, in the reader's language. */
export const DateField = ({ from, until, hidesLabel = false, ...props }: DateFieldProps) => {
  const { t } = useTranslation()
  const { language, now, timeZone } = useSpeaking()
  const id = useId()
  const begin = props.value ?? nearest(dayOf(now, timeZone), from, until)
  return (
    // Every month is as high as the next, so that its arrows stay where they are.
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, consistentWeeks: true }}>
      <DatePickerInput
        {...props}
        id={id}
        // The calendar opens on a day, so that arrows and Enter choose one at once.
        defaultDate={begin}
        getDayProps={(day) => (day === begin ? { 'data-autofocus': true } : {})}
        // The calendar is named by the field it belongs to.
        popoverProps={{ id, returnFocus: true }}
        {...(from === undefined ? {} : { minDate: from })}
        {...(until === undefined ? {} : { maxDate: until })}
        valueFormat={language === 'nl' ? 'dd D MMM YYYY' : 'ddd D MMM YYYY'}
        placeholder={t('date.placeholder')}
        ariaLabels={{
          previousMonth: t('date.previous'),
          nextMonth: t('date.next'),
          previousYear: t('date.previousYear'),
          nextYear: t('date.nextYear'),
          previousDecade: t('date.previousDecade'),
          nextDecade: t('date.nextDecade'),
        }}
        clearButtonProps={{ 'aria-label': t('field.clear') }}
        classNames={{ day: classes.day ?? '', ...(hidesLabel ? { label: classes.spoken ?? '' } : {}) }}
      />
    </DatesProvider>
  )
}

interface TimeFieldProps {
  readonly label: string
  /** Its place says what it is; the label is for who hears it. */
  readonly hidesLabel?: boolean
  readonly error?: ReactNode
  /** `10:00`, or empty while nothing is chosen. */
  readonly value: string
  readonly onChange: (time: string) => void
  readonly required?: boolean
}

/** A time of the clock, typed or chosen, in 24 hours. */
export const TimeField = ({ hidesLabel = false, ...props }: TimeFieldProps) => {
  const { t } = useTranslation()
  return (
    <TimePicker
      {...props}
      format="24h"
      hoursInputLabel={t('date.hours')}
      minutesInputLabel={t('date.minutes')}
      minutesStep={5}
      classNames={{ field: classes.part ?? '', ...(hidesLabel ? { label: classes.spoken ?? '' } : {}) }}
    />
  )
}

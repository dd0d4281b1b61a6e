import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { calendarRoutes, type WorkingDay } from '@tweespraak/contract/calendars'
import { locales } from '@tweespraak/contract/locales'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { withCapital } from '../../lib/with-capital.ts'
import { TimeField } from '../../ui/date-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import classes from './calendars.module.css'
import { calendarQuery } from './queries.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const usual = { from: '09:00', until: '17:00' } as const

/** The name of a weekday, 1 being Monday: the first of January 2024 was one. */
const useWeekday = (): ((weekday: number) => string) => {
  const { language } = useSpeaking()
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' })
  return (weekday) => {
    const name = format.format(Date.UTC(2024, 0, weekday))
    return withCapital(name)
  }
}

interface DayProps {
  readonly name: string
  readonly hours: WorkingDay | undefined
  readonly weekday: number
  readonly tried: boolean
  readonly onChange: (hours: WorkingDay | undefined) => void
}

const Day = ({ name, hours, weekday, tried, onChange }: DayProps) => {
  const { t } = useTranslation('calendars')
  const isWrong = tried && hours !== undefined && !(hours.from < hours.until)
  return (
    <li className={classes.day}>
      <Checkbox
        label={name}
        checked={hours !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? { weekday, ...usual } : undefined)}
      />
      {hours === undefined ? (
        <span className={classes.quiet}>{t('days.off')}</span>
      ) : (
        <span className={classes.hours}>
          {isWrong && (
            <span className={classes.wrong} role="alert">
              {t('days.wrong')}
            </span>
          )}
          <TimeField
            hidesLabel
            label={t('days.from', { day: name })}
            value={hours.from}
            onChange={(from) => onChange({ ...hours, from: from.slice(0, 5) })}
          />
          <span className={classes.to} aria-hidden>
            {t('days.to')}
          </span>
          <TimeField
            hidesLabel
            label={t('days.until', { day: name })}
            value={hours.until}
            error={isWrong}
            onChange={(until) => onChange({ ...hours, until: until.slice(0, 5) })}
          />
        </span>
      )}
    </li>
  )
}

const DaysForm = ({ from, chosen }: { from: readonly WorkingDay[]; chosen: boolean }) => {
  const { t } = useTranslation('calendars')
  const nameOf = useWeekday()
  const queries = useQueryClient()
  const [days, setDays] = useState(from)
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: () => call(calendarRoutes.setDays, { body: { days: [...days] } }),
    onSuccess: async () => {
      say(t('days.saved'))
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ['free-moments'] })
    },
  })
  const change = (weekday: number, hours: WorkingDay | undefined) =>
    setDays([...days.filter((each) => each.weekday !== weekday), ...(hours === undefined ? [] : [hours])])
  return (
    <form
      className={classes.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (days.every(({ from: begins, until }) => begins < until)) save.mutate()
      }}
    >
      {!chosen && <p className={classes.quiet}>{t('days.usual')}</p>}
      <ul className={classes.days}>
        {weekdays.map((weekday) => (
          <Day
            key={weekday}
            name={nameOf(weekday)}
            weekday={weekday}
            hours={days.find((each) => each.weekday === weekday)}
            tried={tried}
            onChange={(hours) => change(weekday, hours)}
          />
        ))}
      </ul>
      <RefusalNotice error={save.error} />
      <Button type="submit" variant="default" loading={save.isPending}>
        {t('days.save')}
      </Button>
    </form>
  )
}

/** On which days and between which hours one works, so that others find a moment. */
export const WorkingDays = () => {
  const { t } = useTranslation('calendars')
  const calendar = useQuery(calendarQuery)
  return (
    <Section title={t('days.title')}>
      <div className={classes.part}>
        <p className={classes.text}>{t('days.lead')}</p>
        <Loaded query={calendar}>{({ days, chosen }) => <DaysForm from={days} chosen={chosen} />}</Loaded>
      </div>
    </Section>
  )
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { calendarRoutes } from '@tweespraak/contract/calendars'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf, sayMoment, sayTime } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import type { Appointment } from './appointment.ts'
import classes from './free-moments.module.css'

interface FreeMomentsProps {
  readonly personId: string
  /** Who leads it, where somebody else plans it for the two. */
  readonly leaderId?: string | undefined
  readonly minutes: number
  /** How many days ahead the kind asks an invitation to come. */
  readonly notice: number
  readonly chosen: Pick<Appointment, 'day' | 'time'>
  readonly onChoose: (moment: Pick<Appointment, 'day' | 'time'>) => void
}

/** Moments at which both work and neither has another conversation, to choose with one press. Says nothing where that is not known. */
export const FreeMoments = ({ personId, leaderId, minutes, notice, chosen, onChoose }: FreeMomentsProps) => {
  const { t } = useTranslation('conversations')
  const label = useId()
  const speaking = useSpeaking()
  const free = useQuery({
    queryKey: ['free-moments', personId, minutes, notice, leaderId],
    queryFn: ({ signal }) =>
      call(calendarRoutes.moments, {
        params: { personId },
        query: { minutes, notice, ...(leaderId === undefined ? {} : { withId: leaderId }) },
        signal,
      }),
    retry: false,
  })
  if (free.data === undefined) return null
  const { moments } = free.data
  if (moments.length === 0)
    return (
      <p className={classes.quiet}>
        {t(leaderId === undefined ? 'freeMoments.none' : 'freeMoments.noneOfTwo')}
      </p>
    )
  return (
    <div role="group" aria-labelledby={label}>
      <p className={classes.title}>
        <span id={label}>{t(leaderId === undefined ? 'freeMoments.title' : 'freeMoments.titleOfTwo')}</span>{' '}
        <span className={classes.quiet}>
          {t(leaderId === undefined ? 'freeMoments.lead' : 'freeMoments.leadOfTwo')}
        </span>
      </p>
      <div className={classes.moments}>
        {moments.map(({ startsAt }) => {
          const day = dayOf(Date.parse(startsAt), speaking.timeZone)
          const time = sayTime(startsAt, speaking)
          return (
            <Button
              key={startsAt}
              variant="default"
              size="xs"
              aria-pressed={chosen.day === day && chosen.time.slice(0, 5) === time}
              onClick={() => onChoose({ day, time })}
            >
              {sayMoment(startsAt, speaking)}
            </Button>
          )
        })}
      </div>
    </div>
  )
}

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
  /** The day for which the talk is proposed, ISO. */
  readonly around?: string | undefined
  readonly chosen: Pick<Appointment, 'day' | 'time'>
  readonly onChoose: (moment: Pick<Appointment, 'day' | 'time'>) => void
}

/** How many there are as a rule. */
const asRule = 6

/** Moments at which both work and neither has another conversation, to choose with one press. Says nothing where that is not known. */
export const FreeMoments = ({
  personId,
  leaderId,
  minutes,
  notice,
  around,
  chosen,
  onChoose,
}: FreeMomentsProps) => {
  const { t } = useTranslation('conversations')
  const { now } = useSpeaking()
  const free = useQuery({
    queryKey: ['free-moments', personId, minutes, notice, around, leaderId],
    queryFn: ({ signal }) =>
      call(calendarRoutes.moments, {
        params: { personId },
        query: {
          minutes,
          notice,
          ...(around === undefined ? {} : { around }),
          ...(leaderId === undefined ? {} : { withId: leaderId }),
        },
        signal,
      }),
    retry: false,
  })
  const ofTwo = leaderId !== undefined
  if (free.isPending) {
    // The room that they will take: what stands below, to be pressed, stays where it is.
    const some = Array.from({ length: asRule }, (_, nth) =>
      new Date(now + (nth + 7) * 86_400_000).toISOString(),
    )
    return (
      <div className={classes.coming} aria-hidden inert>
        <Choice moments={some} ofTwo={ofTwo} chosen={chosen} onChoose={onChoose} />
      </div>
    )
  }
  if (free.data === undefined) return null
  const moments = free.data.moments.map(({ startsAt }) => startsAt)
  if (moments.length === 0)
    return <p className={classes.quiet}>{t(ofTwo ? 'freeMoments.noneOfTwo' : 'freeMoments.none')}</p>
  return <Choice moments={moments} ofTwo={ofTwo} chosen={chosen} onChoose={onChoose} />
}

interface ChoiceProps extends Pick<FreeMomentsProps, 'chosen' | 'onChoose'> {
  /** When they begin, as ISO instants. */
  readonly moments: readonly string[]
  /** Two others are planned for. */
  readonly ofTwo: boolean
}

const Choice = ({ moments, ofTwo, chosen, onChoose }: ChoiceProps) => {
  const { t } = useTranslation('conversations')
  const label = useId()
  const speaking = useSpeaking()
  return (
    <div role="group" aria-labelledby={label}>
      <p className={classes.title}>
        <span id={label}>{t(ofTwo ? 'freeMoments.titleOfTwo' : 'freeMoments.title')}</span>{' '}
        <span className={classes.quiet}>{t(ofTwo ? 'freeMoments.leadOfTwo' : 'freeMoments.lead')}</span>
      </p>
      <div className={classes.moments}>
        {moments.map((startsAt) => {
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

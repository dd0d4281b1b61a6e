import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import type { Appointment } from './appointment.ts'
import classes from './appointment-fields.module.css'
import { misfitsOf, rightTime, type TalkNeeds } from './right-time.ts'

interface BetterMomentProps {
  readonly value: Appointment
  readonly onChange: (value: Appointment) => void
  readonly needs: TalkNeeds
}

/** A moment that would suit better, and why; chosen with one press, and never in the way of another. */
export const BetterMoment = ({ value, onChange, needs }: BetterMomentProps) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const { day, minutes } = value
  const time = value.time.slice(0, 5)
  if (day === null || !/^\d\d:\d\d$/u.test(time)) return null
  const today = dayOf(speaking.now, speaking.timeZone)
  const chosen = { day, time, minutes }
  const misfits = misfitsOf(chosen, needs, today)
  if (misfits.length === 0) return null
  // That one invites sooner than is asked stands above this already.
  const why = misfits.filter((misfit) => misfit !== 'too-soon')
  const better = rightTime(chosen, needs, today)
  return (
    <div className={classes.better}>
      <p>
        {why.map((misfit) => t(`right.${misfit}`)).join(' ')}{' '}
        {t('right.better', {
          when: `${sayDay(better.day, speaking)}, ${better.time}`,
          length: t('plan.minutes', { count: better.minutes }),
        })}
      </p>
      <Button variant="default" size="xs" onClick={() => onChange({ ...value, ...better })}>
        {t('right.choose')}
      </Button>
    </div>
  )
}

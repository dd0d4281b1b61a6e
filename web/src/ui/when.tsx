import { sayDay, sayExactly, sayMoment } from '../lib/dates.ts'
import { useSpeaking } from '../lib/speaking.tsx'
import classes from './when.module.css'

/** "morgen, 10:00" or "di 24 nov, 10:00"; in full on hover. `at` is an ISO instant. */
export const Moment = ({ at }: { at: string }) => {
  const speaking = useSpeaking()
  return (
    <time className={classes.whole} dateTime={at} title={sayExactly(at, speaking)}>
      {sayMoment(at, speaking)}
    </time>
  )
}

/** "vandaag" or "di 24 nov"; in full on hover. `date` is `2026-11-24`. */
export const Day = ({ date }: { date: string }) => {
  const speaking = useSpeaking()
  return (
    <time className={classes.whole} dateTime={date} title={sayExactly(date, speaking)}>
      {sayDay(date, speaking)}
    </time>
  )
}

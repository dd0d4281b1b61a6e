import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sayTime } from '../../../lib/dates.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { otherOf } from '../people.ts'
import { listQuery } from '../queries.ts'
import classes from './appointment-fields.module.css'
import { plannedOf, type Appointment } from './appointment.ts'
import { clashOf } from './clash.ts'

interface ClashNoteProps {
  readonly value: Appointment
  /** The conversation that is moved; null for a new one. */
  readonly movedId: string | null
}

/** Who plans is in another talk of their own by then. Said, never refused. */
export const ClashNote = ({ value, movedId }: ClashNoteProps) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const me = useMe().person.id
  const { data } = useInfiniteQuery(listQuery({ scope: 'all', stage: 'open' }))
  const moment = plannedOf({ ...value, videoLink: '' }, speaking.timeZone)
  const talk =
    moment === null
      ? undefined
      : clashOf(data?.pages.flatMap(({ items }) => items) ?? [], moment, me, movedId)
  if (talk === undefined) return null
  return (
    <p className={classes.notice}>
      {t('plan.clash', {
        name: givenName(otherOf(talk, me).name),
        from: sayTime(talk.startsAt, speaking),
        until: sayTime(talk.endsAt, speaking),
      })}
    </p>
  )
}

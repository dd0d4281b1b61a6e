import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import type { LiveNotes } from './live-notes.ts'
import { useLiveState } from './notes-room.tsx'
import classes from './who-is-here.module.css'

interface WhoIsHereProps {
  readonly live: LiveNotes
  readonly conversation: ParticipantConversation
  readonly personId: string
}

/** Who has these notes open now, each in the colour of their voice; who has not is drawn fainter, and named. */
export const WhoIsHere = ({ live, conversation, personId }: WhoIsHereProps) => {
  const { t } = useTranslation('notes')
  const listed = useListed()
  // Without a connection nobody knows who else is there.
  const { connection } = useLiveState(live)
  const present = useSyncExternalStore(live.subscribe, live.present)
  const isHere = (who: string) => who === personId || present.some((each) => each.personId === who)
  const { employee, leader, guests } = conversation
  const seated = [
    { ...employee, side: 'employee' as const, stays: true },
    { ...leader, side: 'manager' as const, stays: true },
    // Who is invited besides the two is named when they come.
    ...guests
      .filter(({ role }) => role !== 'companion')
      .map((guest) => ({ ...guest, side: 'third' as const, stays: false })),
  ].filter(({ personId: who, stays }) => stays || isHere(who))
  const others = seated.filter((each) => each.personId !== personId)
  const here = others.filter((each) => isHere(each.personId)).map(({ name }) => givenName(name))
  const away = others.filter((each) => !isHere(each.personId)).map(({ name }) => givenName(name))
  return (
    <p className={classes.here} role="status" aria-label={t('here.label')}>
      <span className={classes.avatars}>
        {seated.map((each) => (
          <span key={each.personId} data-away={!isHere(each.personId) || undefined}>
            <PersonAvatar name={each.name} side={each.side} size={24} />
          </span>
        ))}
      </span>
      {[
        here.length === 0 ? t('here.you') : t('here.both', { names: listed(here) }),
        ...(away.length === 0 || connection !== 'open' ? [] : [t('here.away', { names: listed(away) })]),
      ].join('. ')}
    </p>
  )
}

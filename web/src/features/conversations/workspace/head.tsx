import { Button, Menu } from '@mantine/core'
import { IconDots, IconMapPin, IconVideo } from '@tabler/icons-react'
import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayTime } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { Moment } from '../../../ui/when.tsx'
import { Cancel } from '../plan/cancel.tsx'
import { Reschedule } from '../plan/reschedule.tsx'
import { ProposeWithdrawal } from '../withdraw/propose.tsx'
import { Coming } from './coming.tsx'
import { Handovers } from './handovers.tsx'
import classes from './head.module.css'

/** The states in which one may still go to the talk. */
const untilOver = new Set<ParticipantConversation['state']>(['planned', 'preparing', 'held'])

/** Who, when and where, in the line under the title. */
export const Facts = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const { employee, leader, guests } = conversation
  const toCome = conversation.heldAt === null && untilOver.has(conversation.state)
  return (
    <>
      <ul className={classes.people}>
        <li>
          <PersonAvatar name={employee.name} side="employee" size={24} />
          {employee.name}
        </li>
        <li>
          <PersonAvatar name={leader.name} side="manager" size={24} />
          {leader.name}
        </li>
        {guests.map((guest) => (
          <li key={guest.personId}>
            <PersonAvatar
              name={guest.name}
              size={24}
              {...(guest.role === 'companion' ? {} : { side: 'third' })}
            />
            {guest.name} <span className={classes.quiet}>({t(`guestShort.${guest.role}`)})</span>
          </li>
        ))}
      </ul>
      <p className={classes.when}>
        <span>
          {conversation.heldAt === null ? (
            <>
              <Moment at={conversation.startsAt} />–{sayTime(conversation.endsAt, speaking)}
            </>
          ) : (
            <>
              {t(conversation.state === 'held' ? 'head.begun' : 'head.held')}{' '}
              <Moment at={conversation.heldAt} />
            </>
          )}
        </span>
        {conversation.movedFrom !== null && (
          <span>
            {t('head.was')} <Moment at={conversation.movedFrom} />
          </span>
        )}
        {conversation.place !== null && (
          <span className={classes.where}>
            <IconMapPin size={16} stroke={1.75} role="img" aria-label={t('head.place')} />
            {conversation.place}
          </span>
        )}
        {conversation.place === null && conversation.videoLink === null && toCome && (
          <span>{t('head.noPlace')}</span>
        )}
        {conversation.videoLink !== null && untilOver.has(conversation.state) && (
          <a className={classes.where} href={conversation.videoLink} target="_blank" rel="noreferrer">
            <IconVideo size={16} stroke={1.75} aria-hidden />
            {t('head.video')}
          </a>
        )}
      </p>
      <Coming conversation={conversation} />
      <Handovers conversation={conversation} />
      {conversation.purpose !== null && <p className={classes.purpose}>{conversation.purpose}</p>}
      {conversation.lateNotice !== null &&
        conversation.heldAt === null &&
        conversation.cancelled === null && (
          <p className={classes.quiet}>
            {t('head.late', {
              asked: conversation.lateNotice.askedDays,
              count: conversation.lateNotice.givenDays,
            })}
          </p>
        )}
    </>
  )
}

type HeadDeed = 'reschedule' | 'cancel' | 'withdraw'

const deedsOf = ({ can, kind, state, withdrawal }: ParticipantConversation): readonly HeadDeed[] => [
  ...(can.reschedule ? (['reschedule'] as const) : []),
  ...(can.cancel ? (['cancel'] as const) : []),
  // A talk without a plan that ended leaves hardly anything to withdraw; what one may undo alone needs nobody's consent.
  ...(withdrawal.can.propose && !can.undoStart && (state === 'held' || !beginsAtOnce(kind.rules))
    ? (['withdraw'] as const)
    : []),
]

/** Behind one button: none of it is what one came for. */
const Deeds = ({ deeds, onChoose }: { deeds: readonly HeadDeed[]; onChoose: (deed: HeadDeed) => void }) => {
  const { t } = useTranslation('conversations')
  const onlyWithdraw = deeds.every((deed) => deed === 'withdraw')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
          {t(onlyWithdraw ? 'head.more' : 'head.change')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {deeds.map((deed) => (
          <Menu.Item
            key={deed}
            {...(deed === 'cancel' ? { color: 'danger' } : {})}
            onClick={() => onChoose(deed)}
          >
            {t(`${deed}.button`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Moving the conversation or calling it off; once it has begun, asking to withdraw it. */
export const HeadActions = ({ conversation }: { conversation: ParticipantConversation }) => {
  const [open, setOpen] = useState<HeadDeed | null>(null)
  const deeds = deedsOf(conversation)
  if (deeds.length === 0) return null
  const close = () => setOpen(null)
  return (
    <>
      <Deeds deeds={deeds} onChoose={setOpen} />
      {open === 'reschedule' && <Reschedule conversation={conversation} onClose={close} />}
      {open === 'cancel' && <Cancel conversation={conversation} onClose={close} />}
      {open === 'withdraw' && <ProposeWithdrawal conversation={conversation} onClose={close} />}
    </>
  )
}

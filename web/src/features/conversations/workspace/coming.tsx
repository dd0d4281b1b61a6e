import { SegmentedControl } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { type ComingGuest, type InvitationAnswer, invitationRoutes } from '@tweespraak/contract/invitations'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { useDeed } from '../deeds.ts'
import { useOthersAtTable } from '../readers.ts'
import { Reschedule } from '../plan/reschedule.tsx'
import classes from './coming.module.css'

const answers = ['accepted', 'tentative', 'declined'] as const satisfies readonly InvitationAnswer[]

const isAnswer = (value: string): value is InvitationAnswer => answers.some((each) => each === value)

/** What to say of somebody: an answer to an earlier moment is none to this one. */
const saidOf = ({ answer, outdated }: ComingGuest) => {
  if (answer === null) return 'none'
  return outdated ? 'before' : answer
}

/** Whether each at the table comes, with one's own answer to give where it is asked; and another moment when somebody cannot. */
export const Coming = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const label = useId()
  const me = useMe().person.id
  const heard = useOthersAtTable(conversation, me)
  const [moving, setMoving] = useState(false)
  const give = useDeed((answer: InvitationAnswer) =>
    call(invitationRoutes.answer, {
      params: { conversationId: conversation.conversationId },
      body: { answer },
    }),
  )
  const own = conversation.coming.find(({ personId }) => personId === me)
  const others = conversation.coming.filter(({ personId }) => personId !== me)
  if (own === undefined) return null
  const given = give.isPending ? give.variables : own.outdated ? '' : (own.answer ?? '')
  const cannot = conversation.coming.some(({ answer, outdated }) => answer === 'declined' && !outdated)
  return (
    <div className={classes.coming}>
      <p className={classes.others} aria-live="polite">
        {others.map((guest) => (
          <span key={guest.personId}>{t(`coming.${saidOf(guest)}`, { name: guest.name })}</span>
        ))}
      </p>
      {own.asked && (
        <div className={classes.own}>
          <span id={label}>{own.outdated ? t('coming.askAgain') : t('coming.ask')}</span>
          <SegmentedControl
            aria-labelledby={label}
            size="xs"
            data={answers.map((value) => ({ value, label: t(`coming.own.${value}`) }))}
            value={given}
            onChange={(value) => {
              if (isAnswer(value)) give.mutate(value)
            }}
          />
        </div>
      )}
      {own.asked && conversation.rest === null && heard.count > 0 && (
        <p className={classes.heard}>{t('coming.heard', heard)}</p>
      )}
      {cannot && conversation.can.reschedule && (
        <QuietButton onClick={() => setMoving(true)}>{t('coming.move')}</QuietButton>
      )}
      {moving && <Reschedule conversation={conversation} onClose={() => setMoving(false)} />}
    </div>
  )
}

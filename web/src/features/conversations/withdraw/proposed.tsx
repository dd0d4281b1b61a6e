import { Button, Modal } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Withdrawal, WithdrawalReason } from '@tweespraak/contract/withdrawal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { DialogButtons, DialogText } from '../../../ui/dialog-parts.tsx'
import { Note } from '../../../ui/note.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say, showUndo } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import { Consequences } from './consequences.tsx'

type Proposal = NonNullable<Withdrawal['proposal']>

interface ProposedProps {
  readonly conversation: ParticipantConversation
  readonly proposal: Proposal
}

/** That one of the two asked to withdraw it, and what the viewer can do about that; nothing where nobody did. */
export const WithdrawalProposed = ({ conversation }: Pick<ProposedProps, 'conversation'>) => {
  const meId = useMe().person.id
  const { proposal } = conversation.withdrawal
  if (proposal === null || proposal.state === 'agreed') return null
  if (proposal.by.personId === meId) return <Mine conversation={conversation} proposal={proposal} />
  return proposal.state === 'waiting' && <Asked conversation={conversation} proposal={proposal} />
}

/** Asked by the viewer: waiting for the answer, or declined. */
const Mine = ({ conversation, proposal }: ProposedProps) => {
  const { t } = useTranslation('conversations')
  const name = givenName(otherOf(conversation, useMe().person.id).name)
  const params = { conversationId: conversation.conversationId }
  const ask = useDeed((reason: WithdrawalReason) =>
    call(conversationsRoutes.proposeWithdrawal, { params, body: { reason } }),
  )
  const declined = proposal.state === 'declined'
  const takeBack = useDeed(async () => {
    await call(conversationsRoutes.takeWithdrawalBack, { params })
    // Said by the deed itself: this is gone as soon as the proposal is.
    if (!declined) showUndo(t('withdraw.takenBack'), () => ask.mutate(proposal.reason))
  })
  return (
    <>
      <Note
        done={{
          words: t(declined ? 'withdraw.seen' : 'withdraw.takeBack'),
          onDone: () => takeBack.mutate(undefined),
        }}
      >
        {t(declined ? 'withdraw.declined' : 'withdraw.waits', { name })}{' '}
        {!declined && conversation.withdrawal.otherHasLeft && t('withdraw.hasLeft', { name })}
      </Note>
      <RefusalNotice error={takeBack.error ?? ask.error} />
    </>
  )
}

/** Asked by the other: read what it means, then consent or leave it. */
const Asked = ({ conversation, proposal }: ProposedProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const [open, setOpen] = useState(false)
  const name = givenName(proposal.by.name)
  const params = { conversationId: conversation.conversationId }
  const agree = useDeed(async () => {
    await call(conversationsRoutes.agreeWithdrawal, { params })
    say(t('withdraw.done'))
  })
  const decline = useDeed(async () => {
    await call(conversationsRoutes.declineWithdrawal, { params })
    say(t('withdraw.left'))
  })
  const close = () => setOpen(false)
  return (
    <>
      <Note done={{ words: t('withdraw.answer'), onDone: () => setOpen(true) }}>
        {t('withdraw.wants', { name, reason: t(`withdrawReason.${proposal.reason}`) })}
      </Note>
      <Modal
        opened={open}
        onClose={close}
        title={t('withdraw.askedTitle')}
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <DialogText>
          <p>{t('withdraw.wants', { name, reason: t(`withdrawReason.${proposal.reason}`) })}</p>
          <Consequences conversation={conversation} />
        </DialogText>
        <RefusalNotice error={agree.error ?? decline.error} />
        <DialogButtons>
          <Button
            variant="default"
            loading={decline.isPending}
            onClick={() => decline.mutate(undefined, { onSuccess: close })}
            data-autofocus
          >
            {t('withdraw.decline')}
          </Button>
          <Button
            color="danger"
            loading={agree.isPending}
            onClick={() => agree.mutate(undefined, { onSuccess: close })}
          >
            {t('withdraw.agree')}
          </Button>
        </DialogButtons>
      </Modal>
    </>
  )
}

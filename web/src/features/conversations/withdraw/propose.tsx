import { Button, Modal, Radio } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { type WithdrawalReason, withdrawalReasons } from '@tweespraak/contract/withdrawal'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { DialogButtons, DialogText } from '../../../ui/dialog-parts.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import { goToMissing } from '../plan/go-to-missing.ts'
import { Consequences } from './consequences.tsx'
import classes from './withdraw.module.css'

interface ProposeWithdrawalProps {
  readonly conversation: ParticipantConversation
  readonly onClose: () => void
}

/** Asking the other to withdraw a talk that was a mistake: why is a choice, so that nothing is written about anybody. */
export const ProposeWithdrawal = ({ conversation, onClose }: ProposeWithdrawalProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const name = givenName(otherOf(conversation, useMe().person.id).name)
  const [reason, setReason] = useState<WithdrawalReason | null>(null)
  const [tried, setTried] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const propose = useDeed(async (chosen: WithdrawalReason) => {
    await call(conversationsRoutes.proposeWithdrawal, {
      params: { conversationId: conversation.conversationId },
      body: { reason: chosen },
    })
    // Closed by the deed itself: the button that opened this goes as soon as the proposal stands.
    onClose()
    say(t('withdraw.asked', { name }))
  })
  const ask = () => {
    setTried(true)
    if (reason === null) goToMissing(fields.current)
    else propose.mutate(reason)
  }
  const missing = tried && reason === null
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('withdraw.title')}
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <DialogText>
        <p>{t('withdraw.text', { name })}</p>
        <Consequences conversation={conversation} />
      </DialogText>
      <div ref={fields} data-missing={missing}>
        <Radio.Group
          label={t('withdraw.reason')}
          value={reason}
          error={missing ? t('withdraw.reasonMissing') : undefined}
          onChange={(chosen) => setReason(withdrawalReasons.find((known) => known === chosen) ?? null)}
        >
          <div className={classes.choices}>
            {withdrawalReasons.map((each) => (
              <Radio key={each} value={each} label={t(`withdrawReason.${each}`)} />
            ))}
          </div>
        </Radio.Group>
      </div>
      <RefusalNotice error={propose.error} />
      <DialogButtons>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('app:action.cancel')}
        </Button>
        <Button loading={propose.isPending} onClick={ask}>
          {t('withdraw.ask', { name })}
        </Button>
      </DialogButtons>
    </Modal>
  )
}

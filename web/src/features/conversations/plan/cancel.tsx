import { Button, Modal, Radio } from '@mantine/core'
import { PersonText } from '../../../ui/person-text.tsx'
import {
  cancelReasons,
  type CancelReason,
  type ParticipantConversation,
} from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { afterGuarding, useGuarding } from '../../../lib/use-guarding.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DialogButtons, DialogText } from '../../../ui/dialog-parts.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import classes from './cancel.module.css'
import { goToMissing } from './go-to-missing.ts'
import { reasonFor } from './reason-for.ts'
import { othersOf, quietIn, useTold } from './told.ts'

interface CancelProps {
  readonly conversation: ParticipantConversation
  readonly onClose: () => void
}

/** Calling it off, with a reason that the other reads. */
export const Cancel = ({ conversation, onClose }: CancelProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const past = Date.parse(conversation.endsAt) < useSpeaking().now
  const meId = useMe().person.id
  const told = useTold(othersOf(conversation, meId), {
    about: 'cancelled',
    mailed: !past,
    quiet: quietIn(conversation),
  })
  const [reason, setReason] = useState<CancelReason | null>(null)
  const [tried, setTried] = useState(false)
  const guarding = useGuarding()
  const fields = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  // Said by the deed itself: this dialog is gone as soon as the conversation is.
  const cancel = useDeed(async (chosen: CancelReason) => {
    await call(conversationsRoutes.cancel, {
      params: { conversationId: conversation.conversationId },
      body: { reason: chosen, text: text.trim() === '' ? null : text.trim() },
    })
    say(`${t('told.cancelled')} ${told}`)
  })
  const ask = () => {
    setTried(true)
    if (reason === null) goToMissing(fields.current)
    else afterGuarding(guarding, () => cancel.mutate(reason, { onSuccess: onClose }))
  }
  const missing = tried && reason === null
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('cancel.title')}
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <DialogText>
        <p>
          {told} {t('cancel.text')}
        </p>
      </DialogText>
      <div className={classes.fields} ref={fields} data-missing={missing}>
        <Radio.Group
          label={t('cancel.reason')}
          value={reason}
          error={missing ? t('cancel.reasonMissing') : undefined}
          onChange={(chosen) => setReason(cancelReasons.find((known) => known === chosen) ?? null)}
        >
          <div className={classes.fields}>
            {cancelReasons.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`cancelReason.${reasonFor(conversation, meId, each)}`)}
              />
            ))}
          </div>
        </Radio.Group>
        <PersonText
          label={t('cancel.words')}
          description={t('cancel.wordsHint')}
          guarding={guarding}
          value={text}
          maxLength={500}
          autosize
          minRows={2}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <RefusalNotice error={cancel.error} />
      <DialogButtons>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel.keep')}
        </Button>
        <Button color="danger" loading={cancel.isPending} onClick={ask}>
          {t('cancel.button')}
        </Button>
      </DialogButtons>
    </Modal>
  )
}

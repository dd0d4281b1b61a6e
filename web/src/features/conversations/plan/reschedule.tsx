import { Button, Modal } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useDeed } from '../deeds.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { appointmentOf, plannedOf, problemsOf } from './appointment.ts'
import classes from './dialog.module.css'

interface RescheduleProps {
  readonly conversation: ParticipantConversation
  readonly onClose: () => void
}

/** Another moment or place; what was prepared stays. */
export const Reschedule = ({ conversation, onClose }: RescheduleProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const speaking = useSpeaking()
  const [appointment, setAppointment] = useState(() => appointmentOf(conversation, speaking))
  const move = useDeed((body: NonNullable<ReturnType<typeof plannedOf>>) =>
    call(conversationsRoutes.reschedule, { params: { conversationId: conversation.conversationId }, body }),
  )
  const planned = plannedOf(appointment, speaking.timeZone)
  const problems = problemsOf(appointment)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reschedule.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <p className={classes.text}>{t('reschedule.text')}</p>
      <AppointmentFields
        value={appointment}
        onChange={setAppointment}
        rules={conversation.kind.rules}
        problems={problems.has('videoLink') ? { videoLink: t('plan.videoWrong') } : {}}
      />
      <RefusalNotice error={move.error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('app:action.cancel')}
        </Button>
        <Button
          disabled={planned === null}
          loading={move.isPending}
          onClick={() => planned !== null && move.mutate(planned, { onSuccess: onClose })}
        >
          {t('reschedule.button')}
        </Button>
      </div>
    </Modal>
  )
}

import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useListed } from '../../../lib/listed.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import { AppointmentDialog } from './appointment-dialog.tsx'
import { appointmentOf, changesOf, type plannedOf } from './appointment.ts'
import { needsOf } from './right-time.ts'
import { othersOf, quietIn, useTold } from './told.ts'

interface RescheduleProps {
  readonly conversation: ParticipantConversation
  readonly onClose: () => void
}

/** Another moment, place or purpose; what was prepared stays. */
export const Reschedule = ({ conversation, onClose }: RescheduleProps) => {
  const { t } = useTranslation('conversations')
  const me = useMe().person.id
  const told = useTold(othersOf(conversation, me), { about: 'moved', quiet: quietIn(conversation) })
  const move = useDeed((body: NonNullable<ReturnType<typeof plannedOf>>) =>
    call(conversationsRoutes.reschedule, { params: { conversationId: conversation.conversationId }, body }),
  )
  const listed = useListed()
  const change = (planned: NonNullable<ReturnType<typeof plannedOf>>) => {
    const changes = changesOf(planned, conversation)
    if (changes.length === 0) return onClose()
    const done =
      changes.length === 1 && changes[0] === 'time'
        ? t('told.moved')
        : t('told.changed', { what: listed(changes.map((each) => t(`told.change.${each}`))) })
    move.mutate(planned, {
      onSuccess: () => {
        say(`${done} ${told}`)
        onClose()
      },
    })
  }
  return (
    <AppointmentDialog
      title={t('reschedule.title')}
      text={`${told} ${t('reschedule.text')}`}
      from={appointmentOf(conversation, useSpeaking())}
      rules={conversation.kind.rules}
      needs={needsOf(conversation.kind.code, {
        // Invited they are already.
        invitationDays: 0,
        hasForm: conversation.form !== null,
      })}
      withId={
        me === conversation.employee.personId ? conversation.leader.personId : conversation.employee.personId
      }
      movedId={conversation.conversationId}
      button={t('reschedule.save')}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onDone={change}
    />
  )
}

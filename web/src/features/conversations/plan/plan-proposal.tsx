import { Button, Modal } from '@mantine/core'
import type { Proposal } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useDeed } from '../deeds.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { freshAppointment, onProposedDay, plannedOf, problemsOf, type Appointment } from './appointment.ts'
import classes from './dialog.module.css'

interface PlanProposalProps {
  readonly proposal: Proposal
  readonly title: string
  readonly onClose: () => void
  readonly onPlanned: (conversationId: string) => void
}

/** A conversation that is proposed needs only a moment and a place. */
export const PlanProposal = ({ proposal, title, onClose, onPlanned }: PlanProposalProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const speaking = useSpeaking()
  const [appointment, setAppointment] = useState<Appointment>(() =>
    onProposedDay(freshAppointment(speaking, 14), proposal.dueOn, speaking),
  )
  const plan = useDeed((body: NonNullable<ReturnType<typeof plannedOf>>) =>
    call(conversationsRoutes.planProposal, { params: { proposalId: proposal.proposalId }, body }),
  )
  const planned = plannedOf(appointment, speaking.timeZone)
  const problems = problemsOf(appointment)
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <AppointmentFields
        value={appointment}
        onChange={setAppointment}
        rules={undefined}
        problems={problems.has('videoLink') ? { videoLink: t('plan.videoWrong') } : {}}
      />
      <RefusalNotice error={plan.error} />
      <div className={classes.buttons}>
        <Button
          disabled={planned === null}
          loading={plan.isPending}
          onClick={() =>
            planned !== null &&
            plan.mutate(planned, { onSuccess: ({ conversationId }) => onPlanned(conversationId) })
          }
        >
          {t('plan.button')}
        </Button>
      </div>
    </Modal>
  )
}

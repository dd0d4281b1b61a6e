import type { Proposal } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import { AppointmentDialog } from './appointment-dialog.tsx'
import { onProposedDay, type plannedOf } from './appointment.ts'
import { freshFor } from './kind-when.tsx'
import { kindsQuery } from '../queries.ts'
import { needsOf } from './right-time.ts'
import { othersOf, useTold } from './told.ts'

interface PlanProposalProps {
  readonly proposal: Proposal
  readonly title: string
  readonly onClose: () => void
  readonly onPlanned: (conversationId: string) => void
}

/** A conversation that is proposed needs only a moment and a place. */
export const PlanProposal = ({ proposal, title, onClose, onPlanned }: PlanProposalProps) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const { person: me } = useMe()
  // Of whose conversations rest nothing is proposed.
  const told = useTold(othersOf(proposal, me.id), { about: 'planned' })
  // Said and followed by the deed itself: this dialog is gone as soon as the proposal is.
  const plan = useDeed(async (body: NonNullable<ReturnType<typeof plannedOf>>) => {
    const params = { proposalId: proposal.proposalId }
    const { conversationId } = await call(conversationsRoutes.planProposal, { params, body })
    say(`${t('told.planned')} ${told}`)
    onPlanned(conversationId)
  })
  const kinds = useQuery(kindsQuery)
  // What it begins with is asked of the kind; who opens the list of proposals has it as a rule.
  if (kinds.isPending) return null
  const kind = kinds.data?.kinds.find(({ kindId }) => kindId === proposal.kind.kindId)
  return (
    <AppointmentDialog
      title={title}
      text={told}
      from={onProposedDay(freshFor(kind, speaking), proposal.dueOn, speaking)}
      rules={kind?.rules}
      needs={needsOf(proposal.kind.code, {
        invitationDays: kind?.rules.terms.invitation ?? 0,
        hasForm: kind?.hasForm ?? false,
      })}
      around={proposal.dueOn}
      withId={otherOf(proposal, me.id).personId}
      button={t('plan.button')}
      busy={plan.isPending}
      error={plan.error}
      onClose={onClose}
      onDone={(appointment) => plan.mutate(appointment)}
    />
  )
}

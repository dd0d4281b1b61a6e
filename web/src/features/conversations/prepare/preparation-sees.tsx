import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { WhoSees } from '../../../ui/who-sees.tsx'

/** Who reads one's preparation before it is shared, and from when on: by the rule of the kind. */
export const PreparationSees = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const together = conversation.kind.rules.reveal === 'together' && conversation.otherPreparations.length > 0
  return (
    <WhoSees who="only-you-until-shared">
      {together ? t('prepare.untilShared', { count: conversation.otherPreparations.length }) : undefined}
    </WhoSees>
  )
}

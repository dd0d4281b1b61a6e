import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../lib/me.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useOthersAtTable } from '../readers.ts'
import { opensOn } from './opens.ts'

/** Who reads one's preparation before it is shared, and from when on: by the rule of the kind, and whether the talk began. */
export const PreparationSees = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const others = useOthersAtTable(conversation, useMe().person.id)
  return (
    <WhoSees who="only-you-until-shared">
      {others.count > 0 && t(`prepare.until.${opensOn(conversation)}`, others)}
    </WhoSees>
  )
}

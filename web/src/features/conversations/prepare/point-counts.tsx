import { givenName } from '../../../lib/given-name.ts'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { pointsBrought } from './points-brought.ts'

/** "Jij bracht 1, Joost 6": both should bring an equal share. */
export const PointCounts = ({
  conversation,
  side,
}: {
  conversation: ParticipantConversation
  side: Side
}) => {
  const { t } = useTranslation('conversations')
  const { mine, others } = pointsBrought(conversation, side)
  return (
    <span>
      {[
        ...(mine === null ? [] : [t('points.mine', { count: mine })]),
        ...others.map(({ name, number }) => t('points.theirs', { name: givenName(name), number })),
      ].join(', ')}
    </span>
  )
}

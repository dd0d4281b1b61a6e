import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'

type Table = Pick<ParticipantConversation, 'kind' | 'guests'>

/** What somebody is at this table, where the word for the side does not say it; as the sealed report says it too. */
export const usePartOf = ({
  kind,
  guests,
}: Table): ((side: Side, personId?: string) => string | undefined) => {
  const { t } = useTranslation('conversations')
  return (side, personId) => {
    if (side === 'manager' && kind.rules.ledBy === 'coach') return t('part.coach')
    const thirds = guests.filter(
      (guest) => guest.role !== 'companion' && (personId === undefined || guest.personId === personId),
    )
    const assess = thirds.length > 0 && thirds.every(({ role }) => role === 'second-assessor')
    return side === 'third' && assess ? t('guest.second-assessor') : undefined
  }
}

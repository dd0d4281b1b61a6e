import type { Conversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../../ui/when.tsx'
import classes from './workspace.module.css'

/** A conversation that was called off: when, why, and in whose words. */
export const Cancelled = ({ conversation }: { conversation: Conversation }) => {
  const { t } = useTranslation('conversations')
  if (conversation.cancelled === null) return null
  return (
    <div className={classes.cancelled}>
      <p>
        {t('cancelled.text')} <Moment at={conversation.cancelled.at} />:{' '}
        {t(`cancelReason.${conversation.cancelled.reason}`)}
      </p>
      {conversation.view === 'participant' && conversation.cancellationText !== null && (
        <p>{conversation.cancellationText}</p>
      )}
    </div>
  )
}

import type { Conversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../../ui/when.tsx'
import classes from './head.module.css'

/** Who led it before, and since when somebody else does. */
export const Handovers = ({ conversation }: { conversation: Conversation }) => {
  const { t } = useTranslation('conversations')
  return conversation.handovers.map(({ from, to, at }) => (
    <p key={at} className={classes.quiet}>
      {t('handOver.was', { from: from.name, to: to.name })} <Moment at={at} />
    </p>
  ))
}

import type { Conversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../../ui/when.tsx'
import { mannerOf } from './handover-manner.ts'
import classes from './head.module.css'

/** Who led it before, who arranged that somebody else does, and since when. */
export const Handovers = ({ conversation }: { conversation: Conversation }) => {
  const { t } = useTranslation('conversations')
  return conversation.handovers.map((handover) => (
    <p key={handover.at} className={classes.quiet}>
      {t(`handOver.was.${mannerOf(handover)}`, {
        from: handover.from.name,
        to: handover.to.name,
        by: handover.by?.name ?? '',
      })}
      , <Moment at={handover.at} />
    </p>
  ))
}

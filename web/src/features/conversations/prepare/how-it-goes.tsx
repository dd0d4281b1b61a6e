import { useQuery } from '@tanstack/react-query'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { kindsQuery } from '../queries.ts'
import { useReportReaders } from '../readers.ts'
import classes from './how-it-goes.module.css'

interface HowItGoesProps {
  readonly conversation: ParticipantConversation
  /** It is what one came for. */
  readonly open?: boolean
}

/** What a conversation of this kind is for and what may follow from it, and who reads its report. */
export const HowItGoes = ({ conversation, open = false }: HowItGoesProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const readers = useReportReaders(conversation)
  const kinds = useQuery(kindsQuery)
  const kind = kinds.data?.kinds.find(({ kindId }) => kindId === conversation.kind.kindId)
  return (
    <details className={classes.goes} open={open}>
      <summary>{t('goes.title')}</summary>
      {kind !== undefined && <p>{say(kind.description)}</p>}
      <p>{readers ?? t('goes.noReport')}</p>
    </details>
  )
}

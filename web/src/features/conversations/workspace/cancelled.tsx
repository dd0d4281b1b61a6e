import type { Conversation } from '@tweespraak/contract/conversation'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { Moment } from '../../../ui/when.tsx'
import { otherOf } from '../people.ts'
import { reasonFor } from '../plan/reason-for.ts'
import { usePlansAgain } from '../plan/use-plans-again.ts'
import classes from './workspace.module.css'

interface CancelledProps {
  readonly conversation: Conversation
  /** Leads to planning the same with the same person. */
  readonly again: (words: string) => ReactNode
}

/** A conversation that was called off: by whom, when, why and in whose words; and the way on. */
export const Cancelled = ({ conversation, again }: CancelledProps) => {
  const { t } = useTranslation('conversations')
  const meId = useMe().person.id
  const plansAgain = usePlansAgain(conversation)
  const { cancelled, employee, leader } = conversation
  if (cancelled === null) return null
  const { by } = cancelled
  const isMine = employee.personId === meId || leader.personId === meId
  return (
    <div className={classes.cancelled}>
      <p>
        {cancelled.byItself
          ? t('cancelled.byItself', { name: givenName(employee.name) })
          : by === null
            ? t('cancelled.text')
            : by.personId === meId
              ? t('cancelled.byMe')
              : t('cancelled.by', { name: by.name })}{' '}
        <Moment at={cancelled.at} />
        {cancelled.byItself ? (
          '.'
        ) : (
          <>: {t(`cancelReason.${reasonFor(conversation, meId, cancelled.reason)}`)}</>
        )}
      </p>
      {cancelled.byItself && <p>{t('cancelled.comesBack', { name: givenName(employee.name) })}</p>}
      {conversation.view === 'participant' && conversation.cancellationText !== null && (
        <p className={classes.words}>{conversation.cancellationText}</p>
      )}
      {isMine && !cancelled.byItself && plansAgain === 'me' && (
        <div className={classes.again}>{again(t('cancelled.again'))}</div>
      )}
      {isMine && !cancelled.byItself && plansAgain === 'other' && (
        <p>{t('cancelled.byOther', { name: givenName(otherOf(conversation, meId).name) })}</p>
      )}
    </div>
  )
}

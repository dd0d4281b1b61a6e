import type { Conversation, ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { mySideOf } from '../people.ts'
import { OpenBook } from '../prepare/open-book.tsx'
import { ownAnswers } from '../prepare/own-answers.tsx'
import { PointWords } from '../prepare/point-words.tsx'
import classes from '../workspace/workspace.module.css'
import own from './withdraw.module.css'

/** A conversation that both withdrew: when, for the two also why, and nothing but what one prepared oneself. */
export const Withdrawn = ({ conversation }: { conversation: Conversation }) => {
  const { t } = useTranslation('conversations')
  const { withdrawnAt, employee, leader } = conversation
  if (withdrawnAt === null) return null
  const names = { employee: employee.name, leader: leader.name }
  const proposal = conversation.view === 'participant' ? conversation.withdrawal.proposal : null
  const lapsed = proposal?.lapsed ?? 0
  return (
    <>
      <div className={classes.cancelled}>
        <p>
          {t('withdraw.was', names)} <Moment at={withdrawnAt} />.
        </p>
        {proposal !== null && (
          <p>{t('withdraw.mistake', { reason: t(`withdrawReason.${proposal.reason}`) })}</p>
        )}
        <p>
          {t('withdraw.nothingRead')} {lapsed > 0 && t('withdraw.lapsed', { count: lapsed })}
        </p>
      </div>
      {conversation.view === 'participant' && <Prepared conversation={conversation} />}
    </>
  )
}

/** What the viewer prepared, for themself alone. */
const Prepared = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const side = mySideOf(conversation)
  const { preparation, talkingPoints } = conversation
  if (side === null || ((preparation?.answers.length ?? 0) === 0 && talkingPoints.length === 0)) return null
  return (
    <div className={own.own}>
      <Section title={t('withdraw.own')} aside={t('withdraw.ownAside')}>
        <PointWords conversation={conversation} points={talkingPoints} label={t('withdraw.ownPoints')} />
        {preparation !== null && preparation.answers.length > 0 && (
          <OpenBook conversation={conversation} pages={{ [side]: ownAnswers(conversation) }} />
        )}
      </Section>
    </div>
  )
}

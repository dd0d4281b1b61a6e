import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { otherOf } from '../people.ts'
import classes from './withdraw.module.css'

/** What is no more, and what stays, once both agree. */
export const Consequences = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const other = otherOf(conversation, useMe().person.id)
  const { openAgreements } = conversation.withdrawal
  const inFile = conversation.kind.rules.file === 'report'
  return (
    <ul className={classes.points}>
      <li>{t('withdraw.nobodyReads')}</li>
      {openAgreements > 0 && <li>{t('withdraw.lapse', { count: openAgreements })}</li>}
      <li>{t(inFile ? 'withdraw.fileSays' : 'withdraw.listSays', { name: givenName(other.name) })}</li>
      <li>{t('withdraw.forGood')}</li>
    </ul>
  )
}

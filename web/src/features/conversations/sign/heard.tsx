import { givenName } from '../../../lib/given-name.ts'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { heardFromOthers, type Heard as HeardOne } from './signers.ts'

interface HeardProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

const HeardOf = ({ heard: { name, manner, responded, comments } }: { heard: HeardOne }) => {
  const { t } = useTranslation('conversations')
  const who = { name: givenName(name) }
  const signed =
    manner === 'seen'
      ? t(responded ? 'heard.responded' : 'heard.seen', who)
      : manner !== null && responded && t('heard.agreedAndResponded', who)
  return (
    <p>
      {signed !== false && `${signed} `}
      {comments > 0 && t('heard.commented', { ...who, count: comments })}
    </p>
  )
}

/** What the others made known about the report, in sentences: nobody signs without having been told. */
export const Heard = ({ conversation, personId }: HeardProps) =>
  heardFromOthers(conversation, personId).map((heard) => <HeardOf key={heard.personId} heard={heard} />)

/** The same at the top of what is to be signed, with where it can be read; nothing when there is nothing to tell. */
export const HeardBefore = ({ conversation, personId }: HeardProps) => {
  const { t } = useTranslation('conversations')
  if (heardFromOthers(conversation, personId).length === 0) return null
  return (
    <Note>
      <Heard conversation={conversation} personId={personId} />
      {conversation.can.sign && <p>{t('heard.where')}</p>}
    </Note>
  )
}

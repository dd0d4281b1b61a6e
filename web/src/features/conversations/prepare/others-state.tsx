import { givenName } from '../../../lib/given-name.ts'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { VoiceDot } from '../../../ui/voice.tsx'
import { nameOfAuthor } from '../people.ts'
import { isTalkOver } from '../workspace/phases.ts'
import classes from './others-state.module.css'

/** How far the others are, in a line each; never what they wrote. */
export const OthersState = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  if (conversation.otherPreparations.length === 0) return null
  return (
    <ul className={classes.others} aria-live="polite">
      {conversation.otherPreparations.map((other) => {
        const name = givenName(nameOfAuthor(conversation, { authorId: other.personId, side: other.side }))
        const unshared = isTalkOver(conversation.phase) ? 'never' : 'busy'
        const state = other.revealedAt !== null ? 'open' : other.sharedAt !== null ? 'shared' : unshared
        return (
          <li key={other.personId}>
            <VoiceDot side={other.side} />
            {t(`others.${state}`, { name })}
          </li>
        )
      })}
    </ul>
  )
}

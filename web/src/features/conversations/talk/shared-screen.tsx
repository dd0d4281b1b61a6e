import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { NotesRoom } from '../notes/notes-room.tsx'
import type { Slots } from '../workspace/slots.ts'
import { Agenda } from './agenda.tsx'
import { asShared } from './as-shared.ts'
import { SharedNotes } from './shared-notes.tsx'
import classes from './talk.module.css'

interface SharedScreenProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly slots: Pick<Slots, 'agree' | 'agreements' | 'aim' | 'goals' | 'gone'>
}

/** The talk on a screen that both look at: what is on the table, what they note and what they agree. */
export const SharedScreen = ({ conversation, personId, slots }: SharedScreenProps) => {
  const { t } = useTranslation('notes')
  if (conversation.phase !== 'talk') return <p>{t('screen.over')}</p>
  const shared = asShared(conversation)
  return (
    <NotesRoom
      conversation={shared}
      personId={personId}
      agree={slots.agree}
      aim={slots.aim}
      gone={slots.gone}
    >
      <div className={classes.around} data-screen-of="both">
        <div className={classes.table} data-agenda={shared.talkingPoints.length > 0}>
          {shared.talkingPoints.length > 0 && (
            <div className={classes.agenda}>
              <Agenda conversation={shared} onOneScreen />
            </div>
          )}
          <div>
            <SharedNotes conversation={shared} personId={personId} onOneScreen />
            <div className={classes.agreed}>{slots.agreements}</div>
            <div className={classes.aims}>{slots.goals}</div>
          </div>
        </div>
      </div>
    </NotesRoom>
  )
}

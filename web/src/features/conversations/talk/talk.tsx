import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Keep } from '../check-in/keep.tsx'
import { mySideOf } from '../people.ts'
import { Share } from '../prepare/share.tsx'
import type { Slots } from '../workspace/slots.ts'
import { NotesRoom } from '../notes/notes-room.tsx'
import { Agenda } from './agenda.tsx'
import { Finish } from './finish.tsx'
import { PartTimer } from './part-timer.tsx'
import { SharedNotes } from './shared-notes.tsx'
import classes from './talk.module.css'

interface TalkProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly slots: Slots
  /** To look back on, below what to talk about. */
  readonly back: ReactNode
}

/** The talk itself: what to talk about at the left, what is said and agreed at the right. */
export const Talk = (props: TalkProps) => (
  <NotesRoom
    conversation={props.conversation}
    personId={props.personId}
    agree={props.slots.agree}
    aim={props.slots.aim}
    gone={props.slots.gone}
  >
    <Table {...props} />
  </NotesRoom>
)

const Table = ({ conversation, personId, slots, back }: TalkProps) => {
  const { t } = useTranslation('notes')
  const agreed = useRef<HTMLDivElement>(null)
  const toAgreement = () => agreed.current?.querySelector<HTMLElement>('textarea, button')?.focus()
  const side = mySideOf(conversation)
  const hasAgenda = conversation.can.addTalkingPoint || conversation.talkingPoints.length > 0
  return (
    <div className={classes.around}>
      {conversation.phase === 'talk' && (
        <div className={classes.top}>
          <PartTimer conversation={conversation} />
          {slots.sharedScreenLink(t('screen.share'))}
        </div>
      )}
      <div className={classes.table} data-agenda={hasAgenda}>
        {hasAgenda && (
          <div className={classes.agenda}>
            <Agenda conversation={conversation} />
            {back}
          </div>
        )}
        <div>
          {conversation.can.share && side !== null && (
            <div className={classes.share}>
              <Share conversation={conversation} side={side} beside />
            </div>
          )}
          <SharedNotes conversation={conversation} personId={personId} />
          <div className={classes.agreed} ref={agreed}>
            {slots.agreements}
          </div>
          <div className={classes.aims}>{slots.goals}</div>
          {conversation.can.keep && <Keep conversation={conversation} personId={personId} />}
          {conversation.can.finish && (
            <Finish
              conversation={conversation}
              personId={personId}
              quiet={slots.agreeing}
              toAgreement={toAgreement}
            />
          )}
        </div>
      </div>
    </div>
  )
}

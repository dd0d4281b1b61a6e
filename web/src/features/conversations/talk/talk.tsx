import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { agreementField } from '../../../lib/kept-drafts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Keep } from '../check-in/keep.tsx'
import { useClosingDeed } from '../deeds.ts'
import { mySideOf } from '../people.ts'
import { Share } from '../prepare/share.tsx'
import { useReportReaders } from '../readers.ts'
import type { Slots } from '../workspace/slots.ts'
import { NotesRoom } from '../notes/notes-room.tsx'
import { Agenda } from './agenda.tsx'
import { SharedNotes } from './shared-notes.tsx'
import classes from './talk.module.css'

interface TalkProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly slots: Slots
}

/** The talk itself: what to talk about at the left, what is said and agreed at the right. */
export const Talk = (props: TalkProps) => (
  <NotesRoom conversation={props.conversation} personId={props.personId} agree={props.slots.agree}>
    <Table {...props} />
  </NotesRoom>
)

const Table = ({ conversation, personId, slots }: TalkProps) => {
  const { t } = useTranslation('conversations')
  const [asking, setAsking] = useState(false)
  /** An agreement is still being worded: it would not be in the report. */
  const [unmade, setUnmade] = useState(false)
  const agreed = useRef<HTMLDivElement>(null)
  const finish = useClosingDeed(() =>
    call(conversationsRoutes.finish, { params: { conversationId: conversation.conversationId } }),
  )
  const ask = () => {
    setUnmade(draftsOf(personId, conversation.conversationId, agreementField).read() !== undefined)
    setAsking(true)
  }
  const toAgreement = () => agreed.current?.querySelector<HTMLElement>('textarea, button')?.focus()
  const open = conversation.talkingPoints.filter(({ discussedAt }) => discussedAt === null).length
  const side = mySideOf(conversation)
  const hasAgenda = conversation.can.addTalkingPoint || conversation.talkingPoints.length > 0
  const readers = useReportReaders(conversation)
  return (
    <div className={classes.around}>
      <div className={classes.table} data-agenda={hasAgenda}>
        {hasAgenda && (
          <div className={classes.agenda}>
            <Agenda conversation={conversation} />
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
          {conversation.can.keep && <Keep conversation={conversation} personId={personId} />}
          {conversation.can.finish && (
            <div className={classes.finish}>
              <Button variant={slots.agreeing ? 'default' : 'filled'} onClick={ask}>
                {t('finish.button')}
              </Button>
            </div>
          )}
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('finish.title')}
        confirm={t('finish.button')}
        first={unmade ? { words: t('finish.toAgreement'), lead: toAgreement } : undefined}
        busy={finish.isPending}
        error={finish.error}
        onConfirm={() => finish.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        {unmade && <p className={classes.strong}>{t('finish.unmade')}</p>}
        <p>{readers === null ? t('finish.unsigned') : `${t('finish.text')} ${readers}`}</p>
        {open > 0 && <p>{t('finish.open', { count: open })}</p>}
      </ConfirmDialog>
    </div>
  )
}

import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { notesFragment } from '@tweespraak/contract/live'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useLiveNotes, useLiveState } from '../notes/notes-room.tsx'
import { NotesState } from '../notes/notes-state.tsx'
import { PartEditor } from '../notes/part-editor.tsx'
import { WhoIsHere } from '../notes/who-is-here.tsx'
import { useReportReaders } from '../readers.ts'
import { LateNote } from './late-note.tsx'
import classes from './shared-notes.module.css'

interface NotesProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** Both look at this screen: nobody is "you" on it. */
  readonly onOneScreen?: boolean
}

/** After these one's last words did not come in, and the talk goes on. */
const cutOff: readonly (string | null)[] = ['too-large', 'malformed', 'too-many']

/**
 * The notes of the talk: all at the table type in one place, at the same time. Once the talk is over they are read back as
 * they were left.
 */
export const SharedNotes = ({ conversation, personId, onOneScreen = false }: NotesProps) => {
  const { t } = useTranslation('notes')
  const live = useLiveNotes()
  const { ready, mayWrite, connection, end } = useLiveState(live)
  const talking = conversation.phase === 'talk'
  const reads = ready && !mayWrite
  // Until the server let one in, or did not, nobody knows that one only reads.
  const isKnown = connection === 'open' || connection === 'closed'
  const hasReport = conversation.kind.rules.signs.length > 0
  const others = useReportReaders(conversation)
  const readBeyond = conversation.kind.rules.reportSeenBy.length > 0
  const readers = hasReport ? `${t('seesReport')}${readBeyond ? `. ${others}` : ''}` : t('sees')
  const isBare = reads && live?.isWritten(notesFragment) === false
  return (
    <Section title={t('title')} aside={talking ? <NotesState /> : t('asLeft')}>
      {talking && (
        <div className={classes.above}>
          {live !== null && !onOneScreen && (
            <WhoIsHere live={live} conversation={conversation} personId={personId} />
          )}
          <WhoSees who="both">{reads && isKnown ? t('seesReading') : readers}</WhoSees>
        </div>
      )}
      {isBare ? (
        <p className={classes.none}>{t(talking ? 'noneYet' : 'none')}</p>
      ) : (
        <PartEditor fragment={notesFragment} label={t('label')} placeholder={t('placeholder')} />
      )}
      {cutOff.includes(end) && <LateNote conversation={conversation} personId={personId} />}
    </Section>
  )
}

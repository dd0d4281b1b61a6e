import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Side } from '@tweespraak/contract/form'
import { useQueryClient } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import { Section } from '../../../ui/section.tsx'
import { TwoVoices } from '../../../ui/two-voices.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import type { Kept } from '../../../lib/autosave.ts'
import { Conflict } from '../conflict.tsx'
import { draftsOf } from '../../../lib/drafts.ts'
import { usePartOf } from '../part-of.ts'
import { givenName, mySideOf, nameInReport, nameOfAuthor } from '../people.ts'
import { amend, conversationQuery } from '../queries.ts'
import { SavedState } from '../../../ui/saved-state.tsx'
import { useAutosave } from '../../../lib/use-autosave.ts'
import classes from './shared-notes.module.css'

const keptNote = (conversation: ParticipantConversation, personId: string): Kept<string> => {
  const note = conversation.notes.find(({ authorId }) => authorId === personId)
  return { value: note?.text ?? '', revision: note?.revision ?? 0, savedAt: note?.savedAt }
}

interface NotesProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

const OwnNotes = ({ conversation, personId, side }: NotesProps & { side: Side }) => {
  const { t } = useTranslation('conversations')
  const client = useQueryClient()
  const { conversationId } = conversation
  const hasReport = conversation.kind.rules.signs.length > 0
  const note = useAutosave<string>({
    kept: keptNote(conversation, personId),
    drafts: draftsOf(personId, conversationId, 'note'),
    save: async (text, baseRevision) => {
      const saved = await call(conversationsRoutes.saveNote, {
        params: { conversationId },
        body: { text, baseRevision },
      })
      amend(client, conversationId, (known) => ({
        ...known,
        notes: [
          ...known.notes.filter(({ authorId }) => authorId !== personId),
          { authorId: personId, side, text, ...saved },
        ],
      }))
      return saved
    },
    reload: async () => {
      const fresh = await client.query(conversationQuery(conversationId))
      return fresh.view === 'participant'
        ? keptNote(fresh, personId)
        : { value: '', revision: 0, savedAt: undefined }
    },
  })
  return (
    <>
      <WritingField
        label={t('notes.mine')}
        side={side}
        rows={8}
        value={note.value}
        onChange={note.edit}
        onBlur={note.flush}
        maxLength={20_000}
        sees={<WhoSees who="both">{t(hasReport ? 'notes.seesReport' : 'notes.sees')}</WhoSees>}
        saved={<SavedState of={note} blank />}
        error={note.error instanceof RefusalError ? note.error.message : undefined}
      />
      {note.status === 'conflict' && (
        <Conflict
          mine={note.value}
          theirs={note.theirs}
          onKeepMine={note.keepMine}
          onTakeTheirs={note.takeTheirs}
        />
      )}
    </>
  )
}

/** The notes of the talk: everybody writes in a block of their own, and reads the others' as they are saved. */
export const SharedNotes = ({ conversation, personId }: NotesProps) => {
  const { t } = useTranslation('conversations')
  const partOf = usePartOf(conversation)
  const mine = mySideOf(conversation)
  const writes = conversation.can.writeNote

  const block = (side: Side) => {
    if (side === mine && writes)
      return <OwnNotes conversation={conversation} personId={personId} side={side} />
    const notes = conversation.notes.filter((note) => note.side === side && note.text.trim() !== '')
    if (notes.length === 0)
      return (
        <Voice side={side} part={partOf(side)} name={nameInReport(conversation, side)}>
          <p className={classes.none}>
            {writes
              ? t('notes.waiting', { name: givenName(nameInReport(conversation, side)) })
              : t('notes.none')}
          </p>
        </Voice>
      )
    return notes.map((note) => (
      <Voice
        key={note.authorId}
        side={side}
        part={partOf(side, note.authorId)}
        name={nameOfAuthor(conversation, note)}
      >
        <p className={classes.text}>{note.text}</p>
      </Voice>
    ))
  }

  const hasThird = mine === 'third' || conversation.notes.some(({ side }) => side === 'third')
  if (writes && mine !== null) {
    // One's own block has the whole width and stays where it is, whatever the others write meanwhile.
    const withThird: readonly Side[] = ['employee', 'manager', ...(hasThird ? (['third'] as const) : [])]
    return (
      <Section title={t('notes.title')}>
        <div className={classes.blocks}>
          {block(mine)}
          {withThird
            .filter((side) => side !== mine)
            .map((side) => (
              <Fragment key={side}>{block(side)}</Fragment>
            ))}
        </div>
      </Section>
    )
  }
  return (
    <Section title={t('notes.title')}>
      <TwoVoices left={block('employee')} right={block('manager')} />
      {hasThird && <div className={classes.third}>{block('third')}</div>}
    </Section>
  )
}

import { Button, Group, Stack } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { draftsOf } from '../../../lib/drafts.ts'
import { dropNotes, notesKey } from '../../../lib/kept-notes.ts'
import { Section } from '../../../ui/section.tsx'
import { say, showUndo } from '../../../ui/toast.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { mySideOf } from '../people.ts'
import { Written } from '../written.tsx'
import classes from './late-note.module.css'

interface LateNoteProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

/**
 * What somebody still noted down while the other finished the talk: it came too late to be kept with the notes, so that
 * it lies on this device alone. It stands here until they took it along or threw it away.
 */
export const LateNote = ({ conversation, personId }: LateNoteProps) => {
  const { t } = useTranslation('conversations')
  const [drafts] = useState(() => draftsOf<string>(personId, conversation.conversationId, 'note'))
  const [draft, setDraft] = useState(() => drafts.read())
  const side = mySideOf(conversation)
  const { conversationId, phase } = conversation
  useEffect(() => {
    // Nothing else of a talk that is over stays on this device.
    if (phase !== 'talk') dropNotes(notesKey(personId, conversationId))
  }, [personId, conversationId, phase])
  if (side === null || draft === undefined || draft.value.trim() === '') return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draft.value)
      say(t('lateNote.copied'))
    } catch {
      // The browser keeps its clipboard closed: the words stand there to be taken by hand.
    }
  }
  const putBack = () => {
    drafts.write(draft)
    setDraft(draft)
  }
  const discard = () => {
    drafts.remove()
    setDraft(undefined)
    showUndo(t('lateNote.discarded'), putBack)
  }
  return (
    <Section title={t('lateNote.title')}>
      <Stack gap="sm">
        <p className={classes.text}>
          {t(conversation.can.editReport ? 'lateNote.forReport' : 'lateNote.forLater')}
        </p>
        <Voice side={side}>
          <Written text={draft.value} />
        </Voice>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => void copy()}>
            {t('lateNote.copy')}
          </Button>
          <Button variant="subtle" size="xs" onClick={discard}>
            {t('lateNote.discard')}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}

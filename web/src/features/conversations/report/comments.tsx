import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Side } from '@tweespraak/contract/form'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Form } from '../../../ui/form.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { useDeed } from '../deeds.ts'
import { usePartOf } from '../part-of.ts'
import { mySideOf, nameOfAuthor } from '../people.ts'
import { isEarlier } from '../sign/signers.ts'
import classes from './comments.module.css'

const sideOf = (conversation: ParticipantConversation, personId: string): Side => {
  if (conversation.employee.personId === personId) return 'employee'
  const led = [conversation.leader, ...conversation.handovers.map(({ from }) => from)]
  return led.some((each) => each.personId === personId) ? 'manager' : 'third'
}

/** What the two say about the report, such as what should change; not part of it. */
export const Comments = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const partOf = usePartOf(conversation)
  const [text, setText] = useState('')
  /** Anew each time it is handed in empty. */
  const [missing, setMissing] = useState<object | null>(null)
  const add = useDeed(async (given: string) => {
    await call(conversationsRoutes.comment, {
      params: { conversationId: conversation.conversationId },
      body: { text: given },
    })
    // Before it stands in the list, and only that: what is typed meanwhile is the next one.
    setText((typed) => (typed.trim() === given ? '' : typed))
  })
  const takeBack = useDeed(({ commentId }: { commentId: string }) =>
    call(conversationsRoutes.takeCommentBack, {
      params: { conversationId: conversation.conversationId, commentId },
    }),
  )
  const comments = conversation.report?.comments ?? []
  const room = useRef<HTMLDivElement>(null)
  const remove = (comment: { commentId: string; text: string }) =>
    takeBack.mutate(comment, {
      onSuccess: () => {
        // The button that was pressed goes; one goes on where one may write anew.
        room.current?.querySelector('textarea')?.focus()
        showUndo(t('comments.takenBack'), () => add.mutate(comment.text))
      },
    })
  const side = mySideOf(conversation)
  if (comments.length === 0 && !conversation.can.comment) return null
  const send = () => {
    if (text.trim() === '') setMissing({})
    else add.mutate(text.trim())
  }
  return (
    <Section title={t('comments.title')} aside={t('comments.aside')}>
      <div className={classes.comments} aria-live="polite">
        {comments.map((comment) => {
          const spoken = sideOf(conversation, comment.authorId)
          return (
            <Voice
              key={comment.commentId}
              side={spoken}
              part={partOf(spoken, comment.authorId)}
              name={nameOfAuthor(conversation, { authorId: comment.authorId, side: spoken })}
              aside={
                <>
                  {isEarlier(comment, conversation.report) && `${t('comments.earlier')}, `}
                  <Moment at={comment.madeAt} />
                </>
              }
            >
              <p className={classes.words}>{comment.text}</p>
              {comment.can.takeBack && (
                <QuietButton
                  loading={takeBack.isPending && takeBack.variables.commentId === comment.commentId}
                  onClick={() => remove(comment)}
                >
                  {t('comments.takeBack')}
                </QuietButton>
              )}
            </Voice>
          )
        })}
      </div>
      <RefusalNotice error={takeBack.error} />
      {conversation.can.comment && side !== null && (
        <div ref={room}>
          <Form className={classes.add} onSubmit={send} error={missing}>
            <WritingField
              label={t('comments.new')}
              side={side}
              rows={2}
              value={text}
              onChange={(typed) => {
                setMissing(null)
                setText(typed)
              }}
              error={missing !== null && t('comments.missing')}
              maxLength={4000}
            />
            <RefusalNotice error={add.error} />
            <Button className={classes.post ?? ''} type="submit" variant="default" loading={add.isPending}>
              {t('comments.add')}
            </Button>
          </Form>
        </div>
      )}
    </Section>
  )
}

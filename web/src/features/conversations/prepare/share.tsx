import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { isAnswered, sectionsFor, unanswered, type Side } from '@tweespraak/contract/form'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useClosingDeed } from '../deeds.ts'
import { useOthersAtTable, useReportReaders } from '../readers.ts'
import { MissingQuestions } from './missing-questions.tsx'
import { ownAnswers } from './own-answers.tsx'
import { pointDraftOf } from './point-draft.ts'
import { ShareBy } from './share-by.tsx'
import { shareButtonId } from './share-button.ts'
import { useQuestionWords } from './question-words.ts'
import classes from './share.module.css'

interface ShareProps {
  readonly conversation: ParticipantConversation
  readonly side: Side
  /** The talk has begun: what is shared now opens at once, and it is no longer the one thing to do. */
  readonly late?: boolean
}

/** How far the preparation is, and the one thing to do with it: sharing, with what will happen then. */
export const Share = ({ conversation, side, late = false }: ShareProps) => {
  const { t } = useTranslation('conversations')
  const { question } = useQuestionWords(conversation, side)
  const meId = useMe().person.id
  const others = useOthersAtTable(conversation, meId)
  const readers = useReportReaders(conversation)
  const [asking, setAsking] = useState(false)
  // How often was pressed too soon: each time the reason is said anew.
  const [refused, setRefused] = useState(0)
  const share = useClosingDeed(() =>
    call(conversationsRoutes.share, { params: { conversationId: conversation.conversationId } }),
  )
  const typed = asking ? pointDraftOf(meId, conversation.conversationId).read()?.value : undefined
  useEffect(() => {
    if (window.location.hash !== `#${shareButtonId}`) return undefined
    // Who was led here for sharing need not look for it below a long page; the page first takes the focus to its title.
    const frame = requestAnimationFrame(() => document.getElementById(shareButtonId)?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const answers = ownAnswers(conversation)
  const content = conversation.form?.content
  const fields =
    content === undefined ? [] : sectionsFor(content, side, answers).flatMap((each) => each.fields)
  const missing = content === undefined ? [] : unanswered(content, side, answers)
  const blank = fields.filter((field) => !field.required && !isAnswered(answers[field.id]))
  const done = fields.filter((field) => isAnswered(answers[field.id])).length
  const together = conversation.kind.rules.reveal === 'together' && !late
  return (
    <div className={classes.share}>
      <p className={classes.progress}>
        {late ? t('share.late') : fields.length > 0 && t('share.progress', { done, count: fields.length })}
        {!late && missing.length > 0 && ` ${t('share.toGo', { count: missing.length })}`}
      </p>
      {!late && <ShareBy conversation={conversation} />}
      <Button
        id={shareButtonId}
        variant={late ? 'default' : 'filled'}
        onClick={() => (missing.length === 0 ? setAsking(true) : setRefused(refused + 1))}
      >
        {t('share.button')}
      </Button>
      {refused > 0 && missing.length > 0 && (
        <MissingQuestions key={refused} fields={missing} words={question} elsewhere={late} />
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('share.title')}
        confirm={t('share.button')}
        busy={share.isPending}
        error={share.error}
        onConfirm={() => share.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>{t(together ? 'share.together' : 'share.each', others)}</p>
        {readers !== null && (
          <p>
            {t('share.quoted')} {readers}
          </p>
        )}
        {blank.length > 0 && (
          <>
            <p>{t('share.blank', { count: blank.length })}</p>
            <ul className={classes.questions}>
              {blank.map((field) => (
                <li key={field.id}>{question(field)}</li>
              ))}
            </ul>
          </>
        )}
        {typed !== undefined && <p className={classes.point}>{t('share.point', { text: typed })}</p>}
        <p>{t('share.final')}</p>
      </ConfirmDialog>
    </div>
  )
}

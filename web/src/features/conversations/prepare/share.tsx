import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { isAnswered, sectionsFor, unanswered, type Side } from '@tweespraak/contract/form'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { ScoresAlong, ScoresProgress, useScoresAlong } from '../assess/share-along.tsx'
import { useClosingDeed } from '../deeds.ts'
import { useOthersAtTable, useReportReaders } from '../readers.ts'
import { opensOn } from './opens.ts'
import { ownAnswers } from './own-answers.tsx'
import { pointDraftOf } from './point-draft.ts'
import { conversationQuery } from '../queries.ts'
import { QuestionsFirst } from './questions-first.tsx'
import { ShareBy } from './share-by.tsx'
import { shareButtonId } from './share-button.ts'
import { useQuestionWords } from './question-words.ts'
import classes from './share.module.css'

interface ShareProps {
  readonly conversation: ParticipantConversation
  readonly side: Side
  /** Beside the talk: the questions are on another page, and sharing is no longer the one thing to do. */
  readonly beside?: boolean
}

type Seen = readonly { readonly fieldId: string; readonly revision: number }[]

const seenIn = ({ preparation }: ParticipantConversation): Seen =>
  (preparation?.answers ?? []).map(({ fieldId, revision }) => ({ fieldId, revision }))

/** The answers, by question, that another tab changed since they were seen, when that is why sharing was refused. */
const changedIn = (error: Error | null): readonly unknown[] => {
  const fields =
    error instanceof RefusalError && error.code === 'answers-changed' ? error.details['fields'] : []
  return Array.isArray(fields) ? fields : []
}

/** How far the preparation is, and the one thing to do with it: sharing, with what will happen then. */
export const Share = ({ conversation, side, beside = false }: ShareProps) => {
  const { t } = useTranslation('conversations')
  const { question } = useQuestionWords(conversation, side)
  const meId = useMe().person.id
  const others = useOthersAtTable(conversation, meId)
  const readers = useReportReaders(conversation)
  const client = useQueryClient()
  const { conversationId } = conversation
  /** The answers on the screen when sharing was asked for: what another tab changes after that is not shared unread. */
  const [seen, setSeen] = useState<Seen>([])
  const [asking, setAsking] = useState(false)
  const [opening, setOpening] = useState(false)
  // How often was pressed too soon: each time the reason is said anew.
  const [refused, setRefused] = useState(0)
  const share = useClosingDeed(() =>
    call(conversationsRoutes.share, { params: { conversationId }, body: { seen: [...seen] } }),
  )
  const ask = async () => {
    setOpening(true)
    share.reset()
    // What was just typed is seen as well; when it cannot be saved, sharing says why.
    await saveOpenFields().catch(() => undefined)
    const known = client.getQueryData(conversationQuery(conversationId).queryKey)
    setSeen(known?.view === 'participant' ? seenIn(known) : [])
    setAsking(true)
    setOpening(false)
  }
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
  const changed = fields.filter(({ id }) => changedIn(share.error).includes(id))
  const opens = opensOn(conversation)
  const late = opens === 'begun'
  const along = useScoresAlong(conversation)
  return (
    <div className={classes.share}>
      <p className={classes.progress}>
        {late ? t('share.late') : fields.length > 0 && t('share.progress', { done, count: fields.length })}
        {!late && missing.length > 0 && ` ${t('share.toGo', { count: missing.length })}`}
        {along !== null && (
          <>
            {' '}
            <ScoresProgress along={along} />
          </>
        )}
      </p>
      {!late && <ShareBy conversation={conversation} />}
      <Button
        id={shareButtonId}
        variant={beside ? 'default' : 'filled'}
        loading={opening}
        onClick={() => (missing.length === 0 ? void ask() : setRefused(refused + 1))}
      >
        {t('share.button')}
      </Button>
      {refused > 0 && missing.length > 0 && (
        <QuestionsFirst
          key={refused}
          why={t('share.missing', { count: missing.length })}
          fields={missing}
          words={question}
          elsewhere={beside}
        />
      )}
      {changed.length > 0 && !asking && (
        <QuestionsFirst
          key={share.submittedAt}
          why={t('share.changed', { count: changed.length })}
          fields={changed}
          words={question}
          elsewhere={beside}
        />
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('share.title')}
        confirm={t('share.button')}
        busy={share.isPending}
        error={share.error}
        onConfirm={() =>
          share.mutate(undefined, {
            onSuccess: () => setAsking(false),
            onError: (error) => setAsking(changedIn(error).length === 0),
          })
        }
      >
        <p>{t(`share.${opens === 'begun' ? 'each' : opens}`, others)}</p>
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
        {along !== null && <ScoresAlong along={along} listClass={classes.questions} />}
        {typed !== undefined && <p className={classes.point}>{t('share.point', { text: typed })}</p>}
        <p>
          {t('share.final')} {readers !== null && side !== 'third' && t('share.ownWords')}
        </p>
      </ConfirmDialog>
    </div>
  )
}

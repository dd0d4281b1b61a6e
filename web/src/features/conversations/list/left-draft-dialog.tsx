import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isAnswered, sectionsFor } from '@tweespraak/contract/form'
import { type LeftDraft, leftDraftsRoutes } from '@tweespraak/contract/left-drafts'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-parts.tsx'
import { say as tell } from '../../../ui/toast.tsx'
import { namedInQuestions } from '../people.ts'
import { AnswerWords } from '../prepare/answer-words.tsx'
import { leftDraftsQuery } from '../queries.ts'
import classes from './left-drafts.module.css'

/** Who led prepared on the side of the manager. */
const side = 'manager'

const Words = ({ draft }: { draft: LeftDraft }) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const answers = Object.fromEntries(draft.answers.map(({ fieldId, value }) => [fieldId, value]))
  const sections = draft.form === null ? [] : sectionsFor(draft.form, side, answers)
  return (
    <>
      {sections
        .flatMap(({ fields }) => fields)
        .filter(({ id }) => isAnswered(answers[id]))
        .map((field) => (
          <div key={field.id}>
            <h3 className={classes.question}>
              {say(field.questions[side] ?? field.label).replaceAll('{name}', namedInQuestions(draft, side))}
            </h3>
            <AnswerWords field={field} value={answers[field.id]} />
          </div>
        ))}
      {draft.points.length > 0 && (
        <>
          <h3 className={classes.question}>{t('leftDrafts.points')}</h3>
          <ul className={classes.points}>
            {draft.points.map((point, index) => (
              <li key={index}>{point}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** All of one draft, as its author wrote it. */
export const LeftDraftDialog = ({ draft, onClose }: { draft: LeftDraft; onClose: () => void }) => {
  const { t } = useTranslation(['conversations', 'app'])
  const say = useBilingual()
  const queries = useQueryClient()
  const words = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(false)
  const drop = useMutation({
    mutationFn: () => call(leftDraftsRoutes.drop, { params: { conversationId: draft.conversationId } }),
    onSuccess: async () => {
      onClose()
      tell(t('leftDrafts.dropped'))
      await queries.invalidateQueries({ queryKey: leftDraftsQuery.queryKey })
    },
  })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words.current?.innerText ?? '')
      tell(t('leftDrafts.copied'))
    } catch {
      tell(t('leftDrafts.byHand'))
    }
  }
  return (
    <>
      <Modal
        opened={!asked}
        onClose={onClose}
        title={t('leftDrafts.row', { kind: say(draft.kind), name: draft.employee.name })}
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <div ref={words}>
          <Words draft={draft} />
        </div>
        <DialogButtons>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('leftDrafts.drop')}
          </Button>
          <Button onClick={() => void copy()}>{t('leftDrafts.copy')}</Button>
        </DialogButtons>
      </Modal>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('leftDrafts.ask')}
        confirm={t('leftDrafts.drop')}
        onConfirm={() => drop.mutate()}
        danger
        busy={drop.isPending}
        error={drop.error}
      >
        {t('leftDrafts.gone')}
      </ConfirmDialog>
    </>
  )
}

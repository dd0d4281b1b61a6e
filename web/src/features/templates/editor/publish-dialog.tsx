import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Form } from '@tweespraak/contract/form'
import { formsRoutes, type FormDetail, type FormDraft } from '@tweespraak/contract/forms'
import { formProblems, isUntranslated, isWritten } from '@tweespraak/contract/form-problems'
import { askedSides } from '@tweespraak/contract/kind-problems'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { DialogButtons } from '../../../ui/dialog-parts.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say as tell } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { formQuery, refreshForms } from '../queries.ts'
import { DifferenceList } from './difference-list.tsx'
import { useProblemWords } from './problem-words.ts'
import classes from './publish-dialog.module.css'

interface PublishDialogProps {
  readonly form: FormDetail
  readonly draft: FormDraft
  readonly opened: boolean
  readonly onClose: () => void
}

/** How many texts stand in one language alone. */
const countUntranslated = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown }
  if (typeof nl === 'string' && typeof en === 'string') return isUntranslated({ nl, en }) ? 1 : 0
  return Object.values(value).reduce<number>((sum, part) => sum + countUntranslated(part), 0)
}

const Problems = ({ draft, before }: { draft: FormDraft; before: Form | null }) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const problemWords = useProblemWords(draft.content, before)
  const nameOf = (fieldId: string | undefined, sectionId: string | undefined): string => {
    const section = draft.content.sections.find(({ id }) => id === sectionId)
    const field = section?.fields.find(({ id }) => id === fieldId)
    return say(field === undefined ? section?.title : field.label)
  }
  return (
    <ul className={classes.problems}>
      {!isWritten(draft.name) && <li>{t('problem.form-without-name')}</li>}
      {formProblems(draft.content).map((problem) => {
        const name = nameOf(problem.fieldId, problem.sectionId)
        return (
          <li key={`${problem.code}${problem.sectionId ?? ''}${problem.fieldId ?? ''}${problem.side ?? ''}`}>
            {name !== '' && <strong>{name}: </strong>}
            {problemWords(problem)}
          </li>
        )
      })}
    </ul>
  )
}

/** Before a version is made for good: what is different from the last, for whom it counts, and what is not translated. */
export const PublishDialog = ({ form, draft, opened, onClose }: PublishDialogProps) => {
  const { t } = useTranslation('templates')
  const { t: common } = useTranslation()
  const say = useRoughWords()
  const client = useQueryClient()
  const publish = useMutation({
    mutationFn: async () => {
      await saveOpenFields()
      const { revision } = client.getQueryData(formQuery(form.formId).queryKey) ?? form
      return call(formsRoutes.publish, { params: { formId: form.formId }, body: { revision } })
    },
    onSuccess: async ({ version }) => {
      await refreshForms(client)
      onClose()
      tell(t('publish.done', { version }))
    },
  })
  const sound = formProblems(draft.content).length === 0 && isWritten(draft.name)
  const untranslated = countUntranslated(draft)
  const before = form.content === null ? [] : askedSides(form.content)
  const more = askedSides(draft.content).filter((side) => !before.includes(side))
  const next = (form.version ?? 0) + 1
  const namesOf = (kinds: FormDetail['usedBy']): string => kinds.map(({ name }) => say(name)).join(', ')
  const close = () => {
    publish.reset()
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={sound ? t('publish.title', { version: next }) : t('publish.notYet')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.dialog}>
        {sound ? (
          <>
            <p>
              {form.usedBy.length > 0
                ? t('publish.used', { kinds: namesOf(form.usedBy) })
                : form.waiting.length > 0
                  ? t('publish.waiting', { kinds: namesOf(form.waiting) })
                  : t('publish.unused')}
            </p>
            {form.usedBy.length > 0 && more.length > 0 && (
              <p>{t('publish.more', { who: more.map((side) => t(`answeredBy.${side}`)).join(', ') })}</p>
            )}
            {untranslated > 0 && <p>{t('publish.untranslated', { count: untranslated })}</p>}
            {form.content !== null && (
              <div className={classes.difference}>
                <p className={classes.heading}>{t('publish.difference', { version: form.version })}</p>
                <DifferenceList was={form.content} is={draft.content} />
              </div>
            )}
          </>
        ) : (
          <>
            <p>{t('publish.missing')}</p>
            <Problems draft={draft} before={form.content} />
          </>
        )}
        <RefusalNotice error={publish.error} />
      </div>
      <DialogButtons>
        <Button variant="default" onClick={close} data-autofocus>
          {t('publish.back')}
        </Button>
        {sound && (
          <Button loading={publish.isPending} onClick={() => publish.mutate()}>
            {t('publish.do', { version: next })}
          </Button>
        )}
      </DialogButtons>
    </Modal>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Form } from '@tweespraak/contract/form'
import { formsRoutes, type FormDetail, type FormDraft } from '@tweespraak/contract/forms'
import { formProblems, isUntranslated, isWritten } from '@tweespraak/contract/form-problems'
import { askedSides } from '@tweespraak/contract/kind-problems'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useListed } from '../../../lib/listed.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { say as tell } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { PublishPart, PublishVersion } from '../publish-version.tsx'
import { formQuery, refreshForms } from '../queries.ts'
import { DifferenceList } from './difference-list.tsx'
import { changedAlone } from './one-language.ts'
import { useProblemWords } from './problem-words.ts'

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

/** Everything that a form still needs before it can be published, in words. */
const useMissing = (draft: FormDraft, before: Form | null): readonly ReactNode[] => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const problemWords = useProblemWords(draft.content, before)
  const nameOf = (fieldId: string | undefined, sectionId: string | undefined): string => {
    const section = draft.content.sections.find(({ id }) => id === sectionId)
    const field = section?.fields.find(({ id }) => id === fieldId)
    return say(field === undefined ? section?.title : field.label)
  }
  const problems = formProblems(draft.content).map((problem) => {
    const name = nameOf(problem.fieldId, problem.sectionId)
    return (
      <li key={`${problem.code}${problem.sectionId ?? ''}${problem.fieldId ?? ''}${problem.side ?? ''}`}>
        {name !== '' && <strong>{name}: </strong>}
        {problemWords(problem)}
      </li>
    )
  })
  if (isWritten(draft.name)) return problems
  return [<li key="name">{t('problem.form-without-name')}</li>, ...problems]
}

/** Before a version is made for good: what is different from the last, for whom it counts, and what is not translated. */
export const PublishDialog = ({ form, draft, opened, onClose }: PublishDialogProps) => {
  const { t } = useTranslation('templates')
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
  const missing = useMissing(draft, form.content)
  const untranslated = countUntranslated(draft)
  const before = form.content === null ? [] : askedSides(form.content)
  const more = askedSides(draft.content).filter((side) => !before.includes(side))
  const listed = useListed()
  const alone = form.content === null ? [] : changedAlone(form.content, draft.content)
  const next = (form.version ?? 0) + 1
  const namesOf = (kinds: FormDetail['usedBy']): string => kinds.map(({ name }) => say(name)).join(', ')
  const close = () => {
    publish.reset()
    onClose()
  }
  return (
    <PublishVersion
      opened={opened}
      onClose={close}
      title={t('publish.title', { version: next })}
      confirm={t('publish.do', { version: next })}
      publishing={publish}
      missing={t('publish.missing')}
      problems={missing}
    >
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
      {(['nl', 'en'] as const).map((language) => {
        const names = alone.filter((each) => each.language === language).map(({ label }) => say(label))
        return (
          names.length > 0 && (
            <p key={language}>{t(`publish.changedAlone.${language}`, { names: listed(names) })}</p>
          )
        )
      })}
      {form.content !== null && (
        <PublishPart title={t('publish.difference', { version: form.version })}>
          <DifferenceList was={{ name: form.name, content: form.content }} is={draft} />
        </PublishPart>
      )}
    </PublishVersion>
  )
}

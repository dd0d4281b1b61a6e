import type { Field, Form, Section } from '@tweespraak/contract/form'
import type { BankQuestion, FormDetail } from '@tweespraak/contract/forms'
import { formProblems, type FormProblem } from '@tweespraak/contract/form-problems'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showUndo } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import type { RowDeeds } from './field-row.tsx'
import {
  withBankQuestion,
  withFieldBack,
  withFieldsBack,
  withNewField,
  withNewSection,
  withSectionBack,
} from './form-deeds.ts'
import {
  askAlways,
  askAsBefore,
  changeField,
  changeSection,
  dependOn,
  type FieldPlace,
  findField,
  moveSection,
  placeField,
  placeOf,
  removeField,
  removeSection,
  stepOf,
} from './form-edit.ts'
import type { SectionDeeds } from './section-editor.tsx'
import { useDrag } from '../../../ui/use-drag.ts'
import { useFormDraft } from './use-form-draft.ts'

const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())
}

/** Something to take off the form. */
interface Taking {
  readonly name: string
  /** The questions that go with it. */
  readonly fields: readonly Field[]
  readonly said: string
  readonly take: (form: Form) => Form
  readonly putBack: (form: Form) => Form
}

const idsOf = (fields: readonly Field[]): readonly string[] => fields.map(({ id }) => id)

/** Only what is wrong beyond being empty is said while one is still writing. */
const isAlwaysSaid = ({ code }: FormProblem): boolean =>
  code.startsWith('condition-') || code === 'bounds-reversed' || code === 'option-twice' || code === 'same-id'

/** Everything one does to a form, said aloud where it cannot be seen, and put back where it can be. */
export const useEditor = (form: FormDetail, personId: string) => {
  const { t, i18n } = useTranslation('templates')
  const say = useRoughWords()
  const draft = useFormDraft(form, personId)
  const { content } = draft.state.value
  const [opened, setOpened] = useState<string | null>(null)
  const [spoken, setSpoken] = useState('')
  /** What is about to go, with the names of the questions that depend on it. */
  const [asked, setAsked] = useState<{ readonly taking: Taking; readonly others: readonly string[] } | null>(
    null,
  )
  const [allProblems, setAllProblems] = useState(false)
  // A message that puts something back may be clicked after more was changed: it changes what stands then.
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  const nameOf = (field: Field | undefined): string => say(field?.label) || t('field.nameless')

  const place = (fieldId: string, to: FieldPlace) => {
    const next = placeField(content, fieldId, to)
    draft.edit(() => next)
    const section = next.sections.find(({ id }) => id === to.sectionId)
    const nth = (placeOf(next, fieldId)?.index ?? 0) + 1
    setSpoken(
      t('moved', {
        name: nameOf(findField(next, fieldId)),
        section: say(section?.title) || t('section.nameless'),
        nth,
        of: section?.fields.length,
      }),
    )
  }
  const { drag, handle } = useDrag((fieldId, { listId, index }) =>
    place(fieldId, { sectionId: listId, index }),
  )

  const take = ({ fields, said, take: change, putBack }: Taking) => {
    const others = dependOn(content, idsOf(fields))
    draft.edit((on) => change(askAlways(on, others)))
    showUndo(said, () => latest.current.edit((on) => askAsBefore(putBack(on), others)), 'beside')
  }
  /** At once, unless another question depends on it: then one is asked first. */
  const takeAway = (taking: Taking) => {
    const others = dependOn(content, idsOf(taking.fields)).map(nameOf)
    if (others.length === 0) take(taking)
    else setAsked({ taking, others })
  }

  const rowDeeds: RowDeeds = {
    open: setOpened,
    change: (field, about) =>
      draft.edit(
        (on) => changeField(on, field.id, () => field),
        about === undefined ? undefined : `${field.id}.${about}`,
      ),
    move: (fieldId, by) => {
      const to = stepOf(content, fieldId, by)
      if (to === undefined) return
      place(fieldId, to)
      const row = `[data-field="${fieldId}"]`
      focusSoon(`${row} [data-move="${by}"]:not(:disabled), ${row} [data-move="${-by}"]:not(:disabled)`)
    },
    remove: (fieldId) => {
      const field = findField(content, fieldId)
      const was = placeOf(content, fieldId)
      if (field === undefined || was === undefined) return
      takeAway({
        name: nameOf(field),
        fields: [field],
        said: t('removed', { name: nameOf(field) }),
        take: (on) => removeField(on, fieldId),
        putBack: (on) => withFieldBack(on, field, was),
      })
    },
    handle,
  }

  const titleOf = (section: Section): string => say(section.title) || t('section.nameless')
  const removeWhole = (section: Section) => {
    const at = content.sections.findIndex(({ id }) => id === section.id)
    takeAway({
      name: titleOf(section),
      fields: section.fields,
      said: t('removedSection', { title: titleOf(section) }),
      take: (on) => removeSection(on, section.id),
      putBack: (on) => withSectionBack(on, section, at),
    })
  }
  const empty = (section: Section) =>
    takeAway({
      name: titleOf(section),
      fields: section.fields,
      said: t('emptied', { title: titleOf(section) }),
      take: (on) => changeSection(on, section.id, (now) => ({ ...now, fields: [] })),
      putBack: (on) => withFieldsBack(on, section),
    })

  const sectionDeeds = (section: Section): SectionDeeds => ({
    change: (changed, about) =>
      draft.edit(
        (on) => changeSection(on, section.id, () => changed),
        about === undefined ? undefined : `${section.id}.${about}`,
      ),
    move: (by) => draft.edit((on) => moveSection(on, section.id, by)),
    remove: () => removeWhole(section),
    empty: () => empty(section),
    add: () => {
      const grown = withNewField(content, section.id)
      draft.edit(() => grown.form)
      setOpened(grown.id)
      focusSoon(`[data-field="${grown.id}"] textarea`)
    },
  })

  const problems = formProblems(content)
  return {
    ...draft,
    content,
    opened,
    drag,
    spoken,
    asked: asked && {
      name: asked.taking.name,
      others: asked.others,
      leave: () => setAsked(null),
      take: () => {
        setAsked(null)
        take(asked.taking)
      },
    },
    rowDeeds,
    sectionDeeds,
    problems: allProblems ? problems : problems.filter(isAlwaysSaid),
    /** From now on also says what is still empty. */
    showProblems: () => setAllProblems(true),
    addSection: () => {
      const grown = withNewSection(content)
      draft.edit(() => grown.form)
      focusSoon(`[data-section="${grown.id}"] textarea`)
    },
    addFromBank: (question: BankQuestion) => {
      const part = t(`part.${question.part}`)
      const title = i18n.language === 'en' ? { nl: '', en: part } : { nl: part, en: '' }
      const grown = withBankQuestion(content, question, opened, title)
      draft.edit(() => grown.form)
      setSpoken(t('bank.added', { name: say(question.field.label) }))
    },
  }
}

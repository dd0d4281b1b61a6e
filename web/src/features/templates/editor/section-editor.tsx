import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { mostFields, parts, type Form, type Section } from '@tweespraak/contract/form'
import type { FormProblem } from '@tweespraak/contract/form-problems'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import { FieldRow, type RowDeeds } from './field-row.tsx'
import { useProblemWords } from './problem-words.ts'
import classes from './section-editor.module.css'
import type { Drag } from '../../../ui/use-drag.ts'
import { WordsPair } from './words-pair.tsx'

export interface SectionDeeds {
  readonly change: (section: Section, about?: string) => void
  readonly move: (by: 1 | -1) => void
  readonly remove: () => void
  /** Takes all its questions out. */
  readonly empty: () => void
  readonly add: () => void
}

interface SectionEditorProps {
  readonly form: Form
  readonly section: Section
  readonly problems: readonly FormProblem[]
  readonly openedField: string | null
  readonly drag: Drag | null
  readonly deeds: SectionDeeds
  readonly rows: RowDeeds
}

/** A part of the form: its title and what stands under it. */
export const SectionEditor = (props: SectionEditorProps) => {
  const { form, section, problems, openedField, drag, deeds, rows } = props
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const problemWords = useProblemWords(form)
  const [opened, setOpened] = useState(section.fields.length === 0)
  const at = form.sections.findIndex(({ id }) => id === section.id)
  const title = say(section.title) === '' ? t('section.nameless') : say(section.title)
  const others = section.fields.filter(({ id }) => id !== drag?.itemId)
  const dropsAt = drag?.to?.listId === section.id ? drag.to.index : null
  const own = problems.filter(({ sectionId, fieldId }) => sectionId === section.id && fieldId === undefined)
  return (
    <section className={classes.section} data-section={section.id} data-list={section.id} aria-label={title}>
      <div className={classes.head}>
        <div className={classes.titles}>
          <h2 className={classes.title}>
            <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
              {title}
            </button>
          </h2>
          {title !== t(`part.${section.part}`) && (
            <span className={classes.part}>{t(`part.${section.part}`)}</span>
          )}
        </div>
        <div className={classes.deeds}>
          {([-1, 1] as const).map((by) => (
            <ActionIcon
              key={by}
              variant="subtle"
              disabled={form.sections[at + by] === undefined}
              aria-label={t(by === -1 ? 'section.up' : 'section.down', { title })}
              onClick={() => deeds.move(by)}
            >
              {by === -1 ? <IconArrowUp size={16} aria-hidden /> : <IconArrowDown size={16} aria-hidden />}
            </ActionIcon>
          ))}
          <ActionIcon variant="subtle" aria-label={t('section.remove', { title })} onClick={deeds.remove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {own.map((problem) => (
        <p key={problem.code} className={classes.problem}>
          {problemWords(problem)}
        </p>
      ))}
      {opened && (
        <div className={classes.words}>
          <WordsPair
            label={t('section.title')}
            value={section.title}
            needed
            maxLength={80}
            onChange={(words) => deeds.change({ ...section, title: words }, 'title')}
          />
          <WordsPair
            label={t('section.introduction')}
            value={section.introduction}
            onChange={(introduction) => deeds.change({ ...section, introduction }, 'introduction')}
          />
          <NativeSelect
            label={t('section.part')}
            value={section.part}
            onChange={(event) => {
              const chosen = parts.find((known) => known === event.currentTarget.value)
              if (chosen !== undefined) deeds.change({ ...section, part: chosen })
            }}
            data={parts.map((known) => ({ value: known, label: t(`part.${known}`) }))}
          />
          {section.fields.length > 1 && (
            <div>
              <Button variant="subtle" color="danger" size="compact-sm" onClick={deeds.empty}>
                {t('section.empty')}
              </Button>
            </div>
          )}
        </div>
      )}
      <ol className={classes.fields} aria-label={t('section.questions', { title })}>
        {section.fields.map((field) => (
          <Fragment key={field.id}>
            {dropsAt !== null && others.indexOf(field) === dropsAt && field.id !== drag?.itemId && (
              <li className={classes.drop} aria-hidden />
            )}
            <FieldRow
              form={form}
              field={field}
              problems={problems.filter(({ fieldId }) => fieldId === field.id)}
              opened={openedField === field.id}
              dragged={drag?.itemId === field.id}
              deeds={rows}
            />
          </Fragment>
        ))}
        {dropsAt !== null && dropsAt >= others.length && <li className={classes.drop} aria-hidden />}
      </ol>
      {section.fields.length < mostFields && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={deeds.add}
        >
          {t('section.add')}
        </Button>
      )}
    </section>
  )
}

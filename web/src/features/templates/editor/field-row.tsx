import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '@tabler/icons-react'
import type { Field, Form } from '@tweespraak/contract/form'
import { askedOf, isUntranslated, type FormProblem } from '@tweespraak/contract/form-problems'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusWord } from '../../../ui/status-word.tsx'
import { VoiceDot } from '../../../ui/voice.tsx'
import { DragHandle } from '../../../ui/drag-handle.tsx'
import { useRoughWords } from '../form-words.ts'
import { FieldEditor } from './field-editor.tsx'
import classes from './field-row.module.css'
import { stepOf } from './form-edit.ts'
import { useProblemWords } from './problem-words.ts'

export interface RowDeeds {
  readonly open: (fieldId: string | null) => void
  readonly change: (field: Field, about?: string) => void
  readonly move: (fieldId: string, by: 1 | -1) => void
  readonly remove: (fieldId: string) => void
  readonly handle: (fieldId: string) => ComponentProps<'span'>
}

interface FieldRowProps {
  readonly form: Form
  readonly field: Field
  readonly problems: readonly FormProblem[]
  readonly opened: boolean
  readonly dragged: boolean
  readonly deeds: RowDeeds
}

/** Whether any text of the question stands in one language alone. */
const waitsForTranslation = (field: Field): boolean =>
  [
    field.label,
    ...askedOf(field).map((side) => field.questions[side]),
    ...Object.values(field.guidance ?? {}),
    ...('options' in field ? field.options.map(({ label }) => label) : []),
    ...(field.type === 'scale' ? field.steps : []),
    ...(field.type === 'number' ? [field.unit] : []),
  ].some(isUntranslated)

/** One question in the list: what it is in a line, and everything about it once it is opened. */
export const FieldRow = ({ form, field, problems, opened, dragged, deeds }: FieldRowProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const problemWords = useProblemWords(form)
  const name = say(field.label) === '' ? t('field.nameless') : say(field.label)
  const question = askedOf(field)
    .map((side) => say(field.questions[side]))
    .find((words) => words !== '')
  const sides = askedOf(field).filter((side) => side !== 'together')
  return (
    <li
      className={classes.row}
      data-field={field.id}
      data-item={field.id}
      data-opened={opened}
      data-dragged={dragged}
    >
      <div className={classes.head}>
        <DragHandle title={t('field.drag')} {...deeds.handle(field.id)} />
        <button
          type="button"
          className={classes.name}
          aria-expanded={opened}
          onClick={() => deeds.open(opened ? null : field.id)}
        >
          <span className={classes.title}>
            <span className={classes.label}>{name}</span>
            <IconChevronDown className={classes.chevron ?? ''} size={16} aria-hidden />
          </span>
          {!opened && question !== undefined && <span className={classes.question}>{question}</span>}
          <span className={classes.facts}>
            {sides.length > 0 && (
              <span className={classes.voices}>
                {sides.map((side) => (
                  <VoiceDot key={side} side={side} />
                ))}
              </span>
            )}
            <span>
              {[
                t(`answeredBy.${field.answeredBy}`),
                t(`type.${field.type}`),
                ...(field.required ? [t('field.isRequired')] : []),
                ...(field.shownIf === undefined ? [] : [t('field.isConditional')]),
              ].join(' · ')}{' '}
              {waitsForTranslation(field) && (
                <StatusWord tone="attention">{t('words.untranslated')}</StatusWord>
              )}
            </span>
          </span>
        </button>
        <div className={classes.deeds}>
          {([-1, 1] as const).map((by) => (
            <ActionIcon
              key={by}
              variant="subtle"
              data-move={by}
              disabled={stepOf(form, field.id, by) === undefined}
              aria-label={t(by === -1 ? 'field.up' : 'field.down', { name })}
              onClick={() => deeds.move(field.id, by)}
            >
              {by === -1 ? <IconArrowUp size={16} aria-hidden /> : <IconArrowDown size={16} aria-hidden />}
            </ActionIcon>
          ))}
          <ActionIcon
            variant="subtle"
            aria-label={t('field.remove', { name })}
            onClick={() => deeds.remove(field.id)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {problems.length > 0 && (
        <ul className={classes.problems}>
          {problems.map((problem) => (
            <li key={`${problem.code}${problem.side ?? ''}`}>{problemWords(problem)}</li>
          ))}
        </ul>
      )}
      {opened && (
        <div className={classes.editor}>
          <FieldEditor form={form} field={field} onChange={deeds.change} />
        </div>
      )}
    </li>
  )
}

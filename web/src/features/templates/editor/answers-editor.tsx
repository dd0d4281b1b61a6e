import { ActionIcon, Button, NumberInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { mostOptions, mostSteps, type Field } from '@tweespraak/contract/form'
import type { Bilingual } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'
import classes from './answers-editor.module.css'
import { noWords } from './form-edit.ts'
import { WordsPair } from './words-pair.tsx'

interface LinesProps {
  readonly lines: readonly Bilingual[]
  readonly most: number
  /** "Stap 1", "Antwoord 1". */
  readonly name: (nth: number) => string
  readonly add: string
  readonly onChange: (nth: number, words: Bilingual) => void
  readonly onAdd: () => void
  readonly onRemove: (nth: number) => void
}

const Lines = ({ lines, most, name, add, onChange, onAdd, onRemove }: LinesProps) => {
  const { t } = useTranslation('templates')
  return (
    <div className={classes.lines}>
      {lines.map((line, index) => (
        <div className={classes.line} key={index}>
          <WordsPair
            label={name(index + 1)}
            value={line}
            needed
            maxLength={120}
            onChange={(words) => onChange(index, words)}
          />
          <ActionIcon
            variant="subtle"
            className={classes.remove ?? ''}
            disabled={lines.length <= 2}
            aria-label={t('answers.remove', { name: name(index + 1) })}
            onClick={() => onRemove(index)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {lines.length < most && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={onAdd}
        >
          {add}
        </Button>
      )}
    </div>
  )
}

/** A value that no option of this question has. */
const freshValue = (taken: readonly string[]): string => {
  let number = taken.length + 1
  while (taken.includes(`o${number}`)) number += 1
  return `o${number}`
}

interface AnswersEditorProps {
  readonly field: Field
  /** `about` says which text is typed in. */
  readonly onChange: (field: Field, about?: string) => void
}

/** What can be answered: steps, options or bounds. Nothing for what is answered in one's own words. */
export const AnswersEditor = ({ field, onChange }: AnswersEditorProps) => {
  const { t } = useTranslation('templates')
  if (field.type === 'scale') {
    const { steps } = field
    return (
      <Lines
        lines={steps}
        most={mostSteps}
        name={(nth) => t('answers.step', { nth })}
        add={t('answers.addStep')}
        onChange={(at, words) => onChange({ ...field, steps: steps.with(at, words) }, `step.${at}`)}
        onAdd={() => onChange({ ...field, steps: [...steps, noWords] })}
        onRemove={(at) => onChange({ ...field, steps: steps.toSpliced(at, 1) })}
      />
    )
  }
  if (field.type === 'choice' || field.type === 'choices') {
    const { options } = field
    return (
      <Lines
        lines={options.map(({ label }) => label)}
        most={mostOptions}
        name={(nth) => t('answers.option', { nth })}
        add={t('answers.addOption')}
        onChange={(at, label) =>
          onChange(
            {
              ...field,
              options: options.map((option, index) => (index === at ? { ...option, label } : option)),
            },
            `option.${at}`,
          )
        }
        onAdd={() => {
          const value = freshValue(options.map((option) => option.value))
          onChange({ ...field, options: [...options, { value, label: noWords }] })
        }}
        onRemove={(at) => onChange({ ...field, options: options.toSpliced(at, 1) })}
      />
    )
  }
  if (field.type !== 'number') return null
  return (
    <>
      <div className={classes.bounds}>
        {(['minimum', 'maximum'] as const).map((bound) => (
          <NumberInput
            key={bound}
            label={t(`answers.${bound}`)}
            value={field[bound]}
            onChange={(given) => typeof given === 'number' && onChange({ ...field, [bound]: given }, bound)}
          />
        ))}
      </div>
      {field.minimum > field.maximum && <p className={classes.wrong}>{t('problem.bounds-reversed')}</p>}
      <WordsPair
        label={t('answers.unit')}
        help={t('answers.unitHelp')}
        value={field.unit}
        maxLength={40}
        onChange={(unit) => onChange({ ...field, unit }, 'unit')}
      />
    </>
  )
}

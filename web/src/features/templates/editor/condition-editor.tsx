import { Checkbox, NativeSelect } from '@mantine/core'
import type { Field, Form } from '@tweespraak/contract/form'
import { canDependOn, possibleAnswers } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import classes from './condition-editor.module.css'
import { earlierThan } from './form-edit.ts'

type Answer = string | number | boolean

interface ConditionEditorProps {
  readonly form: Form
  readonly field: Field
  readonly onChange: (shownIf: Field['shownIf']) => void
}

const useAnswerWords = () => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  return (field: Field, answer: Answer): string => {
    if (typeof answer === 'boolean') return t(answer ? 'answers.yes' : 'answers.no')
    const words =
      field.type === 'scale' && typeof answer === 'number'
        ? field.steps[answer - 1]
        : 'options' in field
          ? field.options.find(({ value }) => value === answer)?.label
          : undefined
    const said = say(words)
    return said === '' ? String(answer) : said
  }
}

/** Whether the question is always asked, or only after certain answers to one that comes before it. */
export const ConditionEditor = ({ form, field, onChange }: ConditionEditorProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const answerWords = useAnswerWords()
  const candidates = earlierThan(form, field.id).filter((earlier) => canDependOn(field, earlier))
  const { shownIf } = field
  const chosen = candidates.find(({ id }) => id === shownIf?.field)
  if (candidates.length === 0 && shownIf === undefined)
    return <p className={classes.none}>{t('condition.none')}</p>
  return (
    <div className={classes.condition}>
      <NativeSelect
        label={t('condition.label')}
        value={shownIf?.field ?? ''}
        error={shownIf !== undefined && chosen === undefined ? t('condition.wrong') : undefined}
        onChange={(event) => {
          const id = event.currentTarget.value
          onChange(id === '' ? undefined : { field: id, oneOf: [] })
        }}
        data={[
          { value: '', label: t('condition.always') },
          ...(shownIf !== undefined && chosen === undefined
            ? [{ value: shownIf.field, label: t('condition.gone') }]
            : []),
          ...candidates.map((earlier) => ({
            value: earlier.id,
            label: t('condition.after', { question: say(earlier.label) }),
          })),
        ]}
      />
      {chosen !== undefined && shownIf !== undefined && (
        <Checkbox.Group
          label={t('condition.answers')}
          error={shownIf.oneOf.length === 0 ? t('problem.condition-without-answer') : undefined}
          value={shownIf.oneOf.map(String)}
          onChange={(values) => {
            const oneOf = (possibleAnswers(chosen) ?? []).filter((answer) => values.includes(String(answer)))
            onChange({ field: chosen.id, oneOf })
          }}
        >
          <div className={classes.answers}>
            {(possibleAnswers(chosen) ?? []).map((answer) => (
              <Checkbox key={String(answer)} value={String(answer)} label={answerWords(chosen, answer)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </div>
  )
}

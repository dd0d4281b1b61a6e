import { isAnswered, type AnswerValue, type Field } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/when.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { Written } from '../written.tsx'
import classes from './answer-words.module.css'

interface AnswerWordsProps {
  /** Undefined for an answer to a question that the form no longer shows. */
  readonly field: Field
  readonly value: AnswerValue | null | undefined
}

/** An answer as one reads it: texts as written, choices and steps in their words, as a report writes them. */
export const AnswerWords = ({ field, value }: AnswerWordsProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  if (!isAnswered(value)) return <p className={classes.none}>{t('answer.none')}</p>
  if (field.type === 'date' && typeof value === 'string')
    return (
      <p className={classes.words}>
        <Day date={value} />
      </p>
    )
  if (field.type === 'scale' && typeof value === 'number') {
    const step = field.steps[value - 1]
    return <p className={classes.words}>{step === undefined ? value : say(step)}</p>
  }
  if (typeof value === 'boolean')
    return <p className={classes.words}>{t(value ? 'answer.yes' : 'answer.no')}</p>
  if (field.type === 'number')
    return (
      <p className={classes.words}>
        {String(value)} {field.unit === undefined ? '' : say(field.unit)}
      </p>
    )
  const named = (chosen: string): string => {
    const option = 'options' in field ? field.options.find((each) => each.value === chosen) : undefined
    return option === undefined ? chosen : say(option.label)
  }
  if (Array.isArray(value))
    return (
      <ul className={classes.list}>
        {value.map((each) => (
          <li key={each}>{named(each)}</li>
        ))}
      </ul>
    )
  if (field.type === 'text') return <Written text={String(value)} />
  return <p className={classes.words}>{field.type === 'choice' ? named(String(value)) : String(value)}</p>
}

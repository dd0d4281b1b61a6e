import type { Form } from '@tweespraak/contract/form'
import type { FormProblem } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import { findField } from './form-edit.ts'

/** Says what is wrong with a question or section, and what to do about it. `before`: where a question may have stood that is gone. */
export const useProblemWords = (
  form: Form,
  before: Form | null = null,
): ((problem: FormProblem) => string) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  return ({ code, side, fieldId }) => {
    if (code === 'question-missing')
      return side === undefined ? t('problem.label-missing') : t(`problem.question-missing.${side}`)
    if (code !== 'condition-not-earlier') return t(`problem.${code}`)
    const question = findField(form, fieldId ?? '')
    const otherId = question?.shownIf?.field ?? ''
    const later = findField(form, otherId)
    const other = later ?? (before === null ? undefined : findField(before, otherId))
    return t(later === undefined ? 'problem.condition-gone' : 'problem.condition-not-earlier', {
      question: say(question?.label) || t('field.nameless'),
      other: say(other?.label) || (later === undefined ? t('condition.gone') : t('field.nameless')),
    })
  }
}

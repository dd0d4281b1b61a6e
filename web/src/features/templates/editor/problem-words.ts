import type { FormProblem } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'

/** Says what is wrong with a question or section, and what to do about it. */
export const useProblemWords = (): ((problem: FormProblem) => string) => {
  const { t } = useTranslation('templates')
  return ({ code, side }) =>
    code === 'question-missing' && side !== undefined
      ? t(`problem.question-missing.${side}`)
      : code === 'question-missing'
        ? t('problem.label-missing')
        : t(`problem.${code}`)
}

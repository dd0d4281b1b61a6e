import type { Field } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { StepsFirst } from '../steps-first.tsx'
import { goToQuestion } from './question-place.ts'

interface QuestionsFirstProps {
  /** Why, with how many they are. */
  readonly why: string
  readonly fields: readonly Field[]
  /** A question as it stands on the page. */
  readonly words: (field: Field) => string
  /** The questions stand on another page: named, and not led to. */
  readonly elsewhere: boolean
}

/** Why sharing cannot be done yet, and which questions ask for something first, each a step away. The focus comes here, so that it is read. */
export const QuestionsFirst = ({ why, fields, words, elsewhere }: QuestionsFirstProps) => {
  const { t } = useTranslation('conversations')
  return (
    <StepsFirst
      why={`${why}${elsewhere ? ` ${t('share.missingWhere')}` : ''}`}
      stands
      tried={1}
      steps={fields.map((field) => ({
        key: field.id,
        words: words(field),
        go: elsewhere ? null : () => goToQuestion(field.id),
      }))}
    />
  )
}

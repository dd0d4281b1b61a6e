import { useTranslation } from 'react-i18next'
import classes from './answer-help.module.css'

interface AnswerHelpProps {
  readonly required: boolean
  readonly guidance: string | undefined
}

/** Under a question: whether sharing needs an answer to it, and what helps to give one. Read aloud with the field. */
export const AnswerHelp = ({ required, guidance }: AnswerHelpProps) => {
  const { t } = useTranslation('conversations')
  return (
    <>
      {guidance} {required && <span className={classes.needed}>{t('answer.needed')}</span>}
    </>
  )
}

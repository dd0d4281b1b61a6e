import { readChosen, type ClosedAnswer } from '@tweespraak/contract/closed-answers'
import type { Language } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Written } from '../written.tsx'
import classes from './report-paper.module.css'

/** An answer in the words of who reads. */
export const useAnswerLabel = () => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  return ({ label, value }: ClosedAnswer): string =>
    label === null ? t(value === true ? 'answer.yes' : 'answer.no') : say(label)
}

interface ReportAnswerProps {
  readonly text: string
  /** What could be chosen; none where it was answered in words. */
  readonly answers: readonly ClosedAnswer[]
  /** Of the report. */
  readonly language: Language
}

/** What somebody said in the report: a choice as it was chosen, also in the language of who reads, and words as written. */
export const ReportAnswer = ({ text, answers, language }: ReportAnswerProps) => {
  const labelOf = useAnswerLabel()
  const reader = useSpeaking().language
  const chosen = readChosen(answers, text)
  if (chosen === null) return <Written text={text} />
  return (
    <>
      <p className={classes.chosen}>
        <span lang={language}>{chosen.answer.text}</span>
        {reader !== language && <span className={classes.also}>{labelOf(chosen.answer)}</span>}
      </p>
      <Written text={chosen.more} />
    </>
  )
}

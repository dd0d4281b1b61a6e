import { readChosen, writeChosen, type ClosedAnswer } from '@tweespraak/contract/closed-answers'
import type { Side } from '@tweespraak/contract/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Guarding } from '../../../lib/guarding.ts'
import { WritingField } from '../../../ui/writing-field.tsx'
import { ChoiceField } from '../prepare/choice-field.tsx'
import { useAnswerLabel } from './report-answer.tsx'

interface ReportChoiceProps {
  readonly question: string
  readonly titleId: string
  readonly answers: readonly ClosedAnswer[]
  readonly side: Side | undefined
  /** The text of the report: an answer, perhaps with words; empty while nothing is chosen. */
  readonly value: string
  readonly guarding: Guarding
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  readonly saved: ReactNode
  readonly error: ReactNode
}

/** A choice in the report stays a choice: one may make another one, and say something with it. */
export const ReportChoice = (props: ReportChoiceProps) => {
  const { question, titleId, answers, side, value, guarding, onChange, onBlur, saved, error } = props
  const { t } = useTranslation('conversations')
  const labelOf = useAnswerLabel()
  const chosen = readChosen(answers, value)
  const choose = (text: string | null) => {
    const answer = answers.find((each) => each.text === text)
    const more = chosen?.more ?? ''
    // What was said with a choice outlives it.
    onChange(answer === undefined ? more : writeChosen({ answer, more }))
  }
  return (
    <>
      <ChoiceField
        label={question}
        help={undefined}
        row={answers.every(({ value: step }) => typeof step !== 'string')}
        side={side}
        choices={answers.map((answer) => ({ value: answer.text, label: labelOf(answer) }))}
        value={chosen?.answer.text ?? null}
        onChange={choose}
        sees={null}
        saved={chosen === null && saved}
        error={chosen === null && error}
      />
      {chosen !== null && (
        <WritingField
          label={t('report.withChoice')}
          titleId={titleId}
          {...(side === undefined ? {} : { side })}
          rows={2}
          guarding={guarding}
          value={chosen.more}
          onChange={(more) => onChange(writeChosen({ ...chosen, more }))}
          onBlur={onBlur}
          maxLength={19_000}
          saved={saved}
          error={error}
        />
      )}
    </>
  )
}

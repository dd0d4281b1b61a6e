import { sectionsFor, type AnswerValue, type Answers, type Form, type Side } from '@tweespraak/contract/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewGuarding } from '../../../lib/use-guarding.ts'
import { Section } from '../../../ui/section.tsx'
import { AnswerHelp } from './answer-help.tsx'
import { AnswerInput } from './answer-input.tsx'
import classes from './own-answers.module.css'
import { usePreviewWords } from './preview-words.ts'

interface FormPreviewProps {
  readonly form: Form
  readonly side: Side
}

/**
 * A form as one side will meet it while preparing, before anybody does. One can answer, to see which questions
 * that calls for; nothing of it is kept.
 */
export const FormPreview = ({ form, side }: FormPreviewProps) => {
  const { t } = useTranslation('conversations')
  const [answers, setAnswers] = useState<Answers>({})
  const { say, written } = usePreviewWords(side)
  const answer = (fieldId: string, value: AnswerValue | null) => setAnswers({ ...answers, [fieldId]: value })
  return sectionsFor(form, side, answers).map((section) => (
    <Section key={section.id} title={say(section.title) || t('preview.nameless')} level={3}>
      {say(section.introduction) !== '' && (
        <p className={classes.introduction}>{say(section.introduction)}</p>
      )}
      <div className={classes.fields}>
        {section.fields.map((field) => {
          const guidance = say(field.guidance?.[side])
          return (
            <AnswerInput
              key={`${field.id}${field.type}`}
              field={written(field)}
              side={side}
              label={say(field.questions[side]) || say(field.label) || t('preview.nameless')}
              help={
                field.required || guidance !== '' ? (
                  <AnswerHelp required={field.required} guidance={guidance === '' ? undefined : guidance} />
                ) : undefined
              }
              guarding={previewGuarding}
              value={answers[field.id] ?? null}
              onChange={(value) => answer(field.id, value)}
              onBlur={() => undefined}
              sees={null}
              saved={null}
              error={undefined}
            />
          )
        })}
      </div>
    </Section>
  ))
}

import { sectionsFor, type AnswerValue, type Answers, type Form, type Side } from '@tweespraak/contract/form'
import type { Bilingual } from '@tweespraak/contract/id'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { AnswerHelp } from './answer-help.tsx'
import { AnswerInput } from './answer-input.tsx'
import classes from './own-answers.module.css'

interface FormPreviewProps {
  readonly form: Form
  readonly side: Side
}

/**
 * A form as one side will meet it while preparing, before anybody does. One can answer, to see which questions
 * that calls for; nothing of it is kept.
 */
export const FormPreview = ({ form, side }: FormPreviewProps) => {
  const { t, i18n } = useTranslation('conversations')
  const [answers, setAnswers] = useState<Answers>({})
  const name = t(side === 'employee' ? 'preview.leader' : 'preview.employee')
  const [first, second] = i18n.language === 'en' ? (['en', 'nl'] as const) : (['nl', 'en'] as const)
  /** What stands in one language alone is shown to readers of the other too. */
  const say = (text: Bilingual | undefined): string =>
    (text === undefined ? '' : text[first].trim() === '' ? text[second] : text[first]).replaceAll(
      '{name}',
      name,
    )
  const inWords = (text: Bilingual): Bilingual => ({ nl: say(text), en: say(text) })
  const answer = (fieldId: string, value: AnswerValue | null) => setAnswers({ ...answers, [fieldId]: value })
  return sectionsFor(form, side, answers).map((section) => (
    <Section key={section.id} title={say(section.title) || t('preview.nameless')} level={3}>
      {say(section.introduction) !== '' && (
        <p className={classes.introduction}>{say(section.introduction)}</p>
      )}
      <div className={classes.fields}>
        {section.fields.map((field) => {
          const guidance = say(field.guidance?.[side])
          const written =
            field.type === 'scale'
              ? { ...field, steps: field.steps.map(inWords) }
              : field.type === 'choice' || field.type === 'choices'
                ? {
                    ...field,
                    options: field.options.map(({ value, label }) => ({ value, label: inWords(label) })),
                  }
                : field
          return (
            <AnswerInput
              key={`${field.id}${field.type}`}
              field={written}
              side={side}
              label={say(field.questions[side]) || say(field.label) || t('preview.nameless')}
              help={
                field.required || guidance !== '' ? (
                  <AnswerHelp required={field.required} guidance={guidance === '' ? undefined : guidance} />
                ) : undefined
              }
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

import { closedAnswers } from '@tweespraak/contract/closed-answers'
import { sectionsFor, type Field, type Form } from '@tweespraak/contract/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewGuarding } from '../../../lib/use-guarding.ts'
import { Section } from '../../../ui/section.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { usePreviewWords } from '../prepare/preview-words.ts'
import { reportWords } from './asked.ts'
import { ReportChoice } from './report-choice.tsx'

/** What both will be asked together, a part each, as the report asks it. What is written here goes nowhere. */
export const TogetherPreview = ({ form }: { form: Form }) =>
  sectionsFor(form, 'together', {})
    .flatMap(({ fields }) => fields)
    .map((field) => <Asked key={`${field.id}${field.type}`} field={field} />)

const Asked = ({ field }: { field: Field }) => {
  const { t, i18n } = useTranslation('conversations')
  const { say, written } = usePreviewWords('together')
  const titleId = useId()
  const [text, setText] = useState('')
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const answers = closedAnswers(written(field), language, reportWords[language])
  const question = say(field.questions.together)
  const around = { titleId, value: text, onChange: setText, error: undefined, guarding: previewGuarding }
  return (
    <Section title={say(field.label) || t('preview.nameless')} titleId={titleId} level={3}>
      {answers.length > 0 ? (
        <ReportChoice
          {...around}
          question={question === '' ? t('report.together') : question}
          answers={answers}
          side={undefined}
          onBlur={() => undefined}
          saved={null}
        />
      ) : (
        <WritingField {...around} label={t('report.together')} help={question} maxLength={20_000} />
      )}
    </Section>
  )
}

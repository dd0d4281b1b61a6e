import { NumberInput } from '@mantine/core'
import { longestAnswer, type AnswerValue, type Field, type Side } from '@tweespraak/contract/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../../ui/date-field.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import type { Guarding } from '../../../lib/guarding.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { ChoiceField, ChoicesField } from './choice-field.tsx'
import { NamesField } from './names-field.tsx'
import { SmallField } from './small-field.tsx'

interface AnswerInputProps {
  readonly field: Field
  readonly side: Side
  readonly label: string
  readonly help: ReactNode
  readonly guarding: Guarding
  readonly value: AnswerValue | null
  readonly onChange: (value: AnswerValue | null) => void
  readonly onBlur: () => void
  readonly sees: ReactNode
  readonly saved: ReactNode
  readonly error: ReactNode
}

const texts = (value: AnswerValue | null): readonly string[] => (Array.isArray(value) ? value : [])
const text = (value: AnswerValue | null): string => (typeof value === 'string' ? value : '')

/** The way to answer that fits the question. */
export const AnswerInput = ({ field, value, onChange, onBlur, guarding, ...frame }: AnswerInputProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const { label, help, error, ...around } = frame
  switch (field.type) {
    case 'text':
      return (
        <WritingField
          {...frame}
          guarding={guarding}
          value={text(value)}
          onChange={onChange}
          onBlur={onBlur}
          maxLength={longestAnswer}
        />
      )
    case 'scale':
      return (
        <ChoiceField
          {...frame}
          row
          choices={field.steps.map((step, index) => ({ value: String(index + 1), label: say(step) }))}
          value={typeof value === 'number' ? String(value) : null}
          onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
        />
      )
    case 'yes-no':
      return (
        <ChoiceField
          {...frame}
          row
          choices={[
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(chosen) => onChange(chosen === null ? null : chosen === 'yes')}
        />
      )
    case 'choice':
      return (
        <ChoiceField
          {...frame}
          choices={field.options.map((option) => ({ value: option.value, label: say(option.label) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )
    case 'choices':
      return (
        <ChoicesField
          {...frame}
          choices={field.options.map((option) => ({ value: option.value, label: say(option.label) }))}
          value={texts(value)}
          onChange={onChange}
        />
      )
    case 'competencies':
    case 'goals':
      return (
        <NamesField {...frame} guarding={guarding} value={texts(value)} onChange={onChange} onBlur={onBlur} />
      )
    case 'number':
      return (
        <SmallField {...around}>
          <NumberInput
            label={label}
            description={help}
            error={error}
            min={field.minimum}
            max={field.maximum}
            value={typeof value === 'number' ? value : ''}
            onChange={(given) => onChange(typeof given === 'number' ? given : null)}
            onBlur={onBlur}
          />
        </SmallField>
      )
    case 'date':
      return (
        <SmallField {...around}>
          <DateField
            label={label}
            description={help}
            error={error}
            value={typeof value === 'string' ? value : null}
            onChange={onChange}
            clearable
          />
        </SmallField>
      )
    default:
      return field satisfies never
  }
}

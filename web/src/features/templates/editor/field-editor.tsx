import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { answerers, fieldTypes, type Field, type Form, type Side } from '@tweespraak/contract/form'
import { askedOf } from '@tweespraak/contract/form-problems'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VoiceDot } from '../../../ui/voice.tsx'
import { AnswersEditor } from './answers-editor.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import classes from './field-editor.module.css'
import { withAnswerer, withType } from './form-edit.ts'
import { WordsPair } from './words-pair.tsx'

interface FieldEditorProps {
  readonly form: Form
  readonly field: Field
  /** `about` says which text is typed in. */
  readonly onChange: (field: Field, about?: string) => void
}

const Guidance = ({
  field,
  onChange,
  sides,
}: Omit<FieldEditorProps, 'form'> & { sides: readonly Side[] }) => {
  const { t } = useTranslation('templates')
  const [opened, setOpened] = useState(field.guidance !== undefined)
  if (sides.length === 0) return null
  if (!opened)
    return (
      <Button
        className={classes.add ?? ''}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('field.addGuidance')}
      </Button>
    )
  return sides.map((side) => (
    <WordsPair
      key={side}
      label={t(`field.guidance.${side}`)}
      lead={<VoiceDot side={side} />}
      value={field.guidance?.[side]}
      onChange={(words) =>
        onChange({ ...field, guidance: { ...field.guidance, [side]: words } }, `guidance.${side}`)
      }
    />
  ))
}

/** Everything about one question. */
export const FieldEditor = ({ form, field, onChange }: FieldEditorProps) => {
  const { t } = useTranslation('templates')
  const asked = askedOf(field)
  return (
    <div className={classes.field}>
      <WordsPair
        label={t('field.label')}
        help={t('field.labelHelp')}
        value={field.label}
        needed
        maxLength={80}
        onChange={(label) => onChange({ ...field, label }, 'label')}
      />
      <div className={classes.choices}>
        <NativeSelect
          label={t('field.type')}
          value={field.type}
          onChange={(event) => {
            const type = fieldTypes.find((known) => known === event.currentTarget.value)
            if (type !== undefined) onChange(withType(field, type))
          }}
          data={fieldTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
        />
        <NativeSelect
          label={t('field.answeredBy')}
          value={field.answeredBy}
          onChange={(event) => {
            const who = answerers.find((known) => known === event.currentTarget.value)
            if (who !== undefined) onChange(withAnswerer(field, who))
          }}
          data={answerers.map((who) => ({ value: who, label: t(`answeredBy.${who}`) }))}
        />
      </div>
      {asked.map((side) => (
        <WordsPair
          key={side}
          label={t(`field.question.${side}`)}
          lead={side === 'together' ? undefined : <VoiceDot side={side} />}
          {...(side === 'together' ? {} : { help: t(`field.nameHelp.${side}`) })}
          value={field.questions[side]}
          needed
          onChange={(words) =>
            onChange({ ...field, questions: { ...field.questions, [side]: words } }, `question.${side}`)
          }
        />
      ))}
      <AnswersEditor field={field} onChange={onChange} />
      <Guidance field={field} onChange={onChange} sides={asked.filter((side) => side !== 'together')} />
      {field.answeredBy !== 'together' && (
        <Checkbox
          label={t('field.required')}
          description={t('field.requiredHelp')}
          checked={field.required}
          onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })}
        />
      )}
      {field.answeredBy !== 'together' && (
        <ConditionEditor
          form={form}
          field={field}
          onChange={(shownIf) => {
            const { shownIf: _, ...rest } = field
            onChange(shownIf === undefined ? rest : { ...rest, shownIf })
          }}
        />
      )}
    </div>
  )
}

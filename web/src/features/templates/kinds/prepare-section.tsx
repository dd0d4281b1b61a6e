import { NativeSelect } from '@mantine/core'
import { sides } from '@tweespraak/contract/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { useRoughWords } from '../form-words.ts'
import { askedBy, chosenFormId, formOfValue, isMadeWithIt, valueOfForm, withForm } from './kind-edit.ts'
import { type KindSectionProps, useRules } from './kind-sections.tsx'
import classes from './kind-sections.module.css'
import { RuleChecks, RuleProblems, RuleRadios } from './rule-fields.tsx'

interface FormSelectProps extends KindSectionProps {
  /** Leads to the form that is asked. */
  readonly formLink: (formId: string) => ReactNode
}

/** No form, one that is there, or a copy that becomes the kind's own. */
const FormSelect = ({ draft, edit, problems, surroundings, formLink }: FormSelectProps) => {
  const { t, i18n } = useTranslation('kinds')
  const say = useRoughWords()
  const { forms } = surroundings
  const { form } = draft
  const formId = chosenFormId(form)
  const source = forms.find((each) => each.formId === formId)
  const asked = askedBy(form, forms)
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const who = (asked ?? []).map((side) => t(`side.${side}`).toLowerCase())
  const ownHelp = t(surroundings.inUse ? 'form.ownHelp' : 'form.ownWaits')
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('part.form')}
        description={t('help.form')}
        value={valueOfForm(form)}
        onChange={(event) => {
          const chosen = formOfValue(event.currentTarget.value)
          edit((on) => withForm(on, chosen, forms))
        }}
        data={[
          { value: 'none', label: t('form.none') },
          ...(source === undefined
            ? []
            : [{ value: `own ${source.formId}`, label: t('form.own', { name: say(source.name) }) }]),
          // Whoever can plan it already would be asked that one question from now on.
          ...(surroundings.inUse && form.choice !== 'new' ? [] : [{ value: 'new', label: t('form.new') }]),
          ...forms.map((each) => ({ value: `existing ${each.formId}`, label: say(each.name) })),
        ]}
      />
      {asked !== null && (
        <p className={classes.quiet}>
          {who.length === 0 ? t('form.asksNobody') : t('form.asks', { who: listed.format(who) })}{' '}
          {isMadeWithIt(form) ? ownHelp : formId !== null && formLink(formId)}
        </p>
      )}
      <RuleProblems part="form" problems={problems} />
    </div>
  )
}

/** What is asked beforehand, of whom, and when it opens. */
export const PrepareSection = (props: FormSelectProps) => {
  const { t } = useTranslation('kinds')
  const { rules, set } = useRules(props)
  const { draft, problems } = props
  return (
    <Section title={t('section.prepare')}>
      <FormSelect {...props} />
      {draft.form.choice === 'none' && (
        <RuleChecks
          part="prepares"
          problems={problems}
          help={t('help.prepares')}
          values={rules.prepares}
          onChange={(prepares) => set({ prepares })}
          options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
        />
      )}
      {draft.form.choice !== 'none' && <RuleProblems part="prepares" problems={problems} />}
      {rules.prepares.length > 0 && (
        <RuleRadios
          part="reveal"
          problems={problems}
          value={rules.reveal}
          onChange={(reveal) => set({ reveal })}
          options={(['together', 'each'] as const).map((value) => ({
            value,
            label: t(`reveal.${value}.label`),
            text: t(`reveal.${value}.text`),
          }))}
        />
      )}
      {rules.prepares.length === 0 && <RuleProblems part="reveal" problems={problems} />}
    </Section>
  )
}

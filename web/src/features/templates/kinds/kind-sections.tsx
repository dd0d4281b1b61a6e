import { NativeSelect } from '@mantine/core'
import { sides } from '@tweespraak/contract/form'
import type { KindProblem } from '@tweespraak/contract/kind-problems'
import type { KindRules } from '@tweespraak/contract/templates'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { Section } from '../../../ui/section.tsx'
import { useRoughWords } from '../form-words.ts'
import {
  askedBy,
  chosenFormId,
  type KindDraft,
  type KindSurroundings,
  withForm,
  withRules,
  withTerm,
} from './kind-edit.ts'
import classes from './kind-sections.module.css'
import { type Option, RuleChecks, RuleNumber, RuleProblems, RuleRadios } from './rule-fields.tsx'

export interface KindSectionProps {
  readonly draft: KindDraft
  readonly edit: (change: (draft: KindDraft) => KindDraft) => void
  readonly problems: readonly KindProblem[]
  readonly surroundings: KindSurroundings
}

const useRules = ({ draft, edit }: KindSectionProps) => ({
  rules: draft.content.rules,
  set: (change: Partial<KindRules>) => edit((on) => withRules(on, change)),
})

/** Who leads, who plans, and who else may come. */
export const WhoSection = (props: KindSectionProps) => {
  const { t } = useTranslation('kinds')
  const { rules, set } = useRules(props)
  const { problems } = props
  const presence = (['none', 'optional', 'expected'] as const).map((value) => ({
    value,
    label: t(`presence.${value}`),
  }))
  return (
    <Section title={t('section.who')}>
      <RuleRadios
        part="ledBy"
        problems={problems}
        value={rules.ledBy}
        onChange={(ledBy) => set({ ledBy })}
        options={(['equals', 'manager', 'employee', 'either', 'coach'] as const).map((value) => ({
          value,
          label: t(`ledBy.${value}.label`),
          text: t(`ledBy.${value}.text`),
        }))}
      />
      <RuleChecks
        part="plannedBy"
        problems={problems}
        values={rules.plannedBy}
        onChange={(plannedBy) => set({ plannedBy })}
        options={(['employee', 'manager', 'coach'] as const).map((value) => ({
          value,
          label: t(`planner.${value}.label`),
          text: t(`planner.${value}.text`),
        }))}
      />
      {(['secondAssessor', 'thirdParty'] as const).map((part) => (
        <RuleRadios
          key={part}
          part={part}
          problems={problems}
          help={t(`help.${part}`)}
          value={rules[part]}
          onChange={(value) => set({ [part]: value })}
          options={presence}
        />
      ))}
      <RuleRadios
        part="companion"
        problems={problems}
        help={t('help.companion')}
        value={rules.companion ? 'yes' : 'no'}
        onChange={(value) => set({ companion: value === 'yes' })}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`companion.${value}`) }))}
      />
    </Section>
  )
}

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
  const choose = (value: string) => {
    const [choice, id] = value.split(' ')
    edit((on) =>
      withForm(
        on,
        id === undefined
          ? { choice: 'none' }
          : choice === 'own'
            ? { choice, copyOf: id }
            : { choice: 'existing', formId: id },
        forms,
      ),
    )
  }
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('part.form')}
        description={t('help.form')}
        value={formId === null ? 'none' : `${form.choice} ${formId}`}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: 'none', label: t('form.none') },
          ...(source === undefined
            ? []
            : [{ value: `own ${source.formId}`, label: t('form.own', { name: say(source.name) }) }]),
          ...forms.map((each) => ({ value: `existing ${each.formId}`, label: say(each.name) })),
        ]}
      />
      {asked !== null && (
        <p className={classes.quiet}>
          {who.length === 0 ? t('form.asksNobody') : t('form.asks', { who: listed.format(who) })}{' '}
          {form.choice === 'own' ? t('form.ownHelp') : formId !== null && formLink(formId)}
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

/** What stays of the talk, who signs it, and what a signature that never comes means. */
export const ReportSection = (props: KindSectionProps) => {
  const { t } = useTranslation('kinds')
  const { rules, set } = useRules(props)
  const { problems } = props
  const { signing } = rules.terms
  const means =
    rules.signs.length === 0
      ? t('signing.nobody')
      : signing === null
        ? t('signing.open')
        : t('signing.term', { count: signing })
  return (
    <Section title={t('section.report')}>
      <RuleRadios
        part="file"
        problems={problems}
        value={rules.file}
        onChange={(file) => set({ file })}
        options={(['report', 'agreements', 'nothing'] as const).map((value) => ({
          value,
          label: t(`file.${value}.label`),
          text: t(`file.${value}.text`),
        }))}
      />
      {(rules.file === 'report' || rules.signs.length > 0) && (
        <>
          <RuleChecks
            part="signs"
            problems={problems}
            values={rules.signs}
            onChange={(signs) => set({ signs })}
            options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
          />
          <p className={classes.quiet}>{means}</p>
        </>
      )}
    </Section>
  )
}

/** Who else sees that it takes place, and who else reads the report. */
export const SightSection = (props: KindSectionProps) => {
  const { t } = useTranslation('kinds')
  const { rules, set } = useRules(props)
  const { problems, surroundings } = props
  const isPrivate = surroundings.origin === 'development'
  const options: Option<KindRules['progressSeenBy'][number]>[] = (
    ['hr', 'manager', 'managers-manager'] as const
  ).map((value) => ({ value, label: t(`onlooker.${value}.label`), text: t(`onlooker.${value}.text`) }))
  return (
    <Section title={t('section.sight')}>
      <RuleChecks
        part="progressSeenBy"
        problems={problems}
        help={t('help.progressSeenBy')}
        values={rules.progressSeenBy}
        onChange={(progressSeenBy) => set({ progressSeenBy })}
        options={options}
      />
      {isPrivate && (
        <div className={classes.note}>
          <Note>{t('sight.development')}</Note>
        </div>
      )}
      {(!isPrivate || rules.reportSeenBy.length > 0) &&
        (rules.file === 'report' || rules.reportSeenBy.length > 0 ? (
          <RuleChecks
            part="reportSeenBy"
            problems={problems}
            help={t('help.reportSeenBy')}
            values={rules.reportSeenBy}
            onChange={(reportSeenBy) => set({ reportSeenBy })}
            options={options}
          />
        ) : (
          <p className={classes.quiet}>{t('sight.nothing')}</p>
        ))}
    </Section>
  )
}

/** How often, and how long everything may take. A term for what this kind does not do is not asked. */
export const RhythmSection = (props: KindSectionProps) => {
  const { t } = useTranslation('kinds')
  const { rules, set } = useRules(props)
  const { problems, edit } = props
  const asked = {
    invitation: true,
    talkingPoints: rules.prepares.length > 0,
    report: rules.file === 'report',
    signing: rules.signs.length > 0,
  }
  const terms = (['invitation', 'talkingPoints', 'report', 'signing'] as const).filter((term) => asked[term])
  return (
    <Section title={t('section.rhythm')}>
      <RuleNumber
        part="rhythmMonths"
        problems={problems}
        help={t('help.rhythmMonths')}
        unit={t('unit.months')}
        minimum={1}
        maximum={60}
        value={rules.rhythmMonths}
        onChange={(rhythmMonths) => set({ rhythmMonths })}
      />
      {terms.map((term) => (
        <RuleNumber
          key={term}
          part={term}
          problems={problems}
          help={t(`help.${term}`)}
          unit={t('unit.days')}
          minimum={0}
          maximum={366}
          value={rules.terms[term]}
          onChange={(days) => edit((on) => withTerm(on, term, days))}
        />
      ))}
    </Section>
  )
}

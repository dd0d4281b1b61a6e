import { sides } from '@tweespraak/contract/form'
import type { KindProblem } from '@tweespraak/contract/kind-problems'
import type { KindRules } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { Section } from '../../../ui/section.tsx'
import { type KindDraft, type KindSurroundings, mayRespond, withRules, withTerm } from './kind-edit.ts'
import classes from './kind-sections.module.css'
import { type Option, RuleChecks, RuleNumber, RuleRadios } from './rule-fields.tsx'

export interface KindSectionProps {
  readonly draft: KindDraft
  readonly edit: (change: (draft: KindDraft) => KindDraft) => void
  readonly problems: readonly KindProblem[]
  readonly surroundings: KindSurroundings
}

/** The rules as they stand, and how to change them. */
export const useRules = ({ draft, edit }: KindSectionProps) => ({
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

/** What stays of the talk, who signs it, and what a signature that never comes means. */
export const ReportSection = (props: KindSectionProps) => {
  const { t } = useTranslation('kinds')
  const { rules, set } = useRules(props)
  const { problems } = props
  const { signing } = rules.terms
  return (
    <Section title={t('section.report')}>
      <RuleRadios
        part="file"
        problems={problems}
        value={rules.file}
        onChange={(file) =>
          set(
            file === 'report' && rules.signs.length === 0
              ? { file, signs: ['employee', 'manager'] }
              : { file },
          )
        }
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
          {rules.signs.length > 0 && (
            <p className={classes.quiet}>
              {signing === null ? t('signing.open') : t('signing.term', { count: signing })}
            </p>
          )}
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
    response: mayRespond(rules),
    answer: typeof rules.terms.response === 'number',
  }
  const terms = (['invitation', 'talkingPoints', 'report', 'signing', 'response', 'answer'] as const).filter(
    (term) => asked[term],
  )
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
          value={rules.terms[term] ?? null}
          onChange={(days) => edit((on) => withTerm(on, term, days))}
        />
      ))}
    </Section>
  )
}

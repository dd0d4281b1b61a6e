import { SegmentedControl } from '@mantine/core'
import { kindPath, type KindStep } from '@tweespraak/contract/kind-path'
import type { KindRules } from '@tweespraak/contract/templates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './kind-path.module.css'

/** Whose eyes it is told to. */
type Reader = 'employee' | 'manager'

interface KindPathProps {
  readonly rules: KindRules
  readonly reader: Reader
}

/** Says each step in one or two sentences. */
const useStepWords = (rules: KindRules, reader: Reader): ((step: KindStep) => string[]) => {
  const { t, i18n } = useTranslation('kinds')
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' })
  const leader = t(`path.leader.${rules.ledBy === 'coach' ? 'coach' : 'manager'}`)
  return (step) => {
    switch (step.step) {
      case 'plan':
        return [
          t(`path.plan.${reader}.${step.who}`, { leader: t(`path.leader.${step.leader}`) }),
          ...(step.days === null ? [] : [t('path.invitation', { count: step.days })]),
        ]
      case 'lead':
        return [t(`path.lead.${reader}.${step.who}`)]
      case 'guests': {
        const called = (guests: typeof step.expected) =>
          guests.map((guest) => t(`path.guest.${reader}.${guest}`))
        return [
          ...(step.expected.length === 0
            ? []
            : [t('path.expected', { who: listed.format(called(step.expected)) })]),
          ...(step.optional.length === 0
            ? []
            : [t('path.optional', { who: either.format(called(step.optional)) })]),
        ]
      }
      case 'prepare':
        return [
          t(`path.prepare.${reader}.${step.who}`, { leader }),
          ...(step.third ? [t('path.prepareThird')] : []),
          ...(step.who === 'nobody' && !step.third ? [] : [t(`path.opens.${step.opens}`)]),
          ...(step.days === null ? [] : [t('path.points', { count: step.days })]),
        ]
      case 'report':
        return [
          t(`path.report.${reader}.${step.signs}`, { leader }),
          ...(step.third ? [t('path.signThird')] : []),
          ...(step.days === null ? [] : [t('path.signBefore', { count: step.days })]),
          ...(step.response === undefined
            ? []
            : [t(`path.respond.${reader}`, { count: step.response, leader })]),
        ]
      case 'keep':
        return [t(`path.keep.${step.what}`)]
      case 'see': {
        const called = (onlookers: typeof step.report) =>
          listed.format(onlookers.map((each) => t(`path.onlooker.${reader}.${each}`)))
        if (step.report.length + step.progress.length === 0) return [t('path.see.nobody')]
        return [
          ...(step.report.length === 0 ? [] : [t('path.see.report', { who: called(step.report) })]),
          ...(step.progress.length === 0 ? [] : [t('path.see.progress', { who: called(step.progress) })]),
        ]
      }
      case 'rhythm':
        return [t('path.rhythm', { count: step.months })]
      default:
        return step satisfies never
    }
  }
}

/** How a conversation of this kind goes, in five to seven lines. */
const KindPath = ({ rules, reader }: KindPathProps) => {
  const { t } = useTranslation('kinds')
  const stepWords = useStepWords(rules, reader)
  return (
    <ol className={classes.path} aria-label={t('path.title')}>
      {kindPath(rules).map((step) => (
        <li key={step.step}>{stepWords(step).join(' ')}</li>
      ))}
    </ol>
  )
}

/** The same, for either of the two. */
export const KindPathOfBoth = ({ rules }: { rules: KindRules }) => {
  const { t } = useTranslation('kinds')
  const [reader, setReader] = useState<Reader>('employee')
  return (
    <>
      <SegmentedControl
        aria-label={t('path.for')}
        value={reader}
        onChange={(chosen) => setReader(chosen === 'manager' ? 'manager' : 'employee')}
        data={(['employee', 'manager'] as const).map((each) => ({
          value: each,
          label: t(`path.reader.${each}`),
        }))}
      />
      <KindPath rules={rules} reader={reader} />
    </>
  )
}

/** The same, told to one of the two and folded: for who plans, and may want to know. */
export const FoldedKindPath = ({ rules, reader }: KindPathProps) => {
  const { t } = useTranslation('kinds')
  return (
    <details className={classes.folded}>
      <summary>{t('path.title')}</summary>
      <KindPath rules={rules} reader={reader} />
    </details>
  )
}

import { useQuery } from '@tanstack/react-query'
import {
  type EvaluationPeriod,
  evaluationQuestions,
  type EvaluationQuestion,
  evaluationSteps,
  type EvaluationTotal,
} from '@tweespraak/contract/evaluation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ledTalksQuery, talksQuery } from './queries.ts'
import classes from './talk-totals.module.css'

/** `2026-04-01` → its quarter and year. */
const quarterOf = (day: string) => ({ nth: Math.ceil(Number(day.slice(5, 7)) / 3), year: day.slice(0, 4) })

const Answers = ({ total }: { total: EvaluationTotal | undefined }) => {
  const { t } = useTranslation('evaluation')
  if (total === undefined) return <span className={classes.soft}>{t('totals.missing')}</span>
  return (
    <div className={classes.answers}>
      {evaluationSteps[total.question].map((step, nth) => (
        <span key={step}>
          {t('totals.share', { step: t(`step.${step}`), share: t(`totals.fifth.${total.fifths[nth] ?? 0}`) })}
        </span>
      ))}
      <span className={classes.soft}>{t('totals.atLeast', { count: total.atLeast })}</span>
    </div>
  )
}

/** What was said in one period: a line for each question, a column for each side. */
const Period = ({ period }: { period: EvaluationPeriod }) => {
  const { t } = useTranslation('evaluation')
  const from = t('totals.quarter', quarterOf(period.from))
  const until = t('totals.quarter', quarterOf(period.until))
  const title = from === until ? from : t('totals.span', { from, until })
  const of = (side: 'employees' | 'others'): Column<EvaluationQuestion> => ({
    key: side,
    header: t(`totals.${side}`),
    cell: (question) => <Answers total={period[side].find((total) => total.question === question)} />,
  })
  return (
    <Section title={title} level={3}>
      <Table
        caption={title}
        items={evaluationQuestions}
        keyOf={(question) => question}
        columns={[
          {
            key: 'question',
            header: t('totals.question'),
            rowHeader: true,
            cell: (question) => t(`question.${question}`),
          },
          of('employees'),
          ...(period.others.length > 0 ? [of('others')] : []),
        ]}
      />
    </Section>
  )
}

const Periods = ({ periods }: { periods: readonly EvaluationPeriod[] }) =>
  periods.map((period) => <Period key={period.until} period={period} />)

/** For HR: how talks were, in a unit with all below it or, without one, in the whole organisation. */
export const TalkTotals = ({ unit, whole }: { unit: string | undefined; whole: boolean }) => {
  const { t } = useTranslation('evaluation')
  const { data } = useQuery(talksQuery(unit))
  if (data === undefined) return null
  return (
    <div className={classes.apart}>
      <Section title={t('totals.title')}>
        <p className={classes.lead}>
          {t(
            data.periods.length > 0
              ? 'totals.lead'
              : whole || unit !== undefined
                ? 'totals.none'
                : 'totals.noneTop',
          )}
        </p>
        <Periods periods={data.periods} />
      </Section>
    </div>
  )
}

/** For who leads: how employees found the talks with them. Nothing before five are together. */
export const LedTalks = () => {
  const { t } = useTranslation('evaluation')
  const { data } = useQuery(ledTalksQuery)
  if (data === undefined || data.periods.length === 0) return null
  return (
    <div className={classes.apart}>
      <Section title={t('led.title')}>
        <p className={classes.lead}>{t('led.lead')}</p>
        <Periods periods={data.periods} />
      </Section>
    </div>
  )
}

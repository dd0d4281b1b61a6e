import type { GoalLine } from '@tweespraak/contract/goal-import'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { draftFrom } from '../plan/plan-draft.ts'
import { usePartWords } from '../plan/use-part-words.ts'
import classes from './import.module.css'
import { useFirst } from './use-first.ts'

/** What will be proposed to whom, with what the goal coach says of it. */
export const ProposedLines = ({ lines }: { lines: readonly GoalLine[] }) => {
  const { t } = useTranslation('goal-import')
  const say = usePartWords()
  const speaking = useSpeaking()
  const { first, more } = useFirst(lines)
  const columns: readonly Column<GoalLine>[] = [
    { key: 'name', header: t('table.name'), rowHeader: true, cell: ({ employee }) => employee.name },
    {
      key: 'goal',
      header: t('table.goal'),
      cell: ({ plan, remarks }) => (
        <div className={classes.goal}>
          <p>{plan.what}</p>
          {plan.why !== null && <p className={classes.soft}>{plan.why}</p>}
          {plan.steps.length > 0 && (
            <p className={classes.soft}>{t('table.steps', { count: plan.steps.length })}</p>
          )}
          {remarks.map(({ rule, explanation }) => (
            <p key={rule} className={classes.remark}>
              {t('remark', { words: explanation[speaking.language] })}
            </p>
          ))}
        </div>
      ),
    },
    {
      key: 'measure',
      header: t('table.measure'),
      absent: ({ plan }) => plan.measure === null,
      cell: ({ plan }) => (plan.measure === null ? '–' : say(draftFrom(plan), 'measure')),
    },
    {
      key: 'by',
      header: t('table.by'),
      absent: ({ plan }) => plan.by === null,
      cell: ({ plan }) => (plan.by === null ? '–' : sayDay(plan.by, speaking)),
    },
    { key: 'line', header: t('table.line'), numeric: true, cell: ({ line }) => line },
  ]
  return (
    <>
      <Table caption={t('tabs.goals')} columns={columns} items={first} keyOf={({ line }) => String(line)} />
      <ShowMore query={more} />
    </>
  )
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { SharedGoal } from '@tweespraak/contract/shared-goals'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { Day } from '../../../ui/when.tsx'
import classes from '../list/goal-list.module.css'
import { sharedGoalsQuery } from '../queries.ts'
import { SharedProgress } from './shared-progress.tsx'

interface SharedGoalsProps {
  /** The title of a row. */
  readonly row: (goal: SharedGoal) => ReactNode
}

/** What the organisation and its units want to reach: the organisation first, then each unit by name. */
export const SharedGoals = ({ row }: SharedGoalsProps) => {
  const { t } = useTranslation('shared-goals')
  const query = useQuery(sharedGoalsQuery('open'))
  const [past, setPast] = useState(false)
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {items.length === 0 && <Empty title={t('empty')}>{t('emptyText')}</Empty>}
          {[...Map.groupBy(items, ({ unit }) => unit?.name ?? t('organization'))].map(([whose, goals]) => (
            <Section key={whose} title={whose}>
              <Rows label={whose} goals={goals} row={row} />
            </Section>
          ))}
          {past ? (
            <Past row={row} />
          ) : (
            <Button className={classes.done ?? ''} variant="default" onClick={() => setPast(true)}>
              {t('showDone')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  )
}

const Past = ({ row }: SharedGoalsProps) => {
  const { t } = useTranslation('shared-goals')
  const query = useQuery(sharedGoalsQuery('done'))
  return (
    <Section title={t('doneTitle')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('doneNone')}</p>
          ) : (
            <Rows label={t('doneTitle')} goals={items} row={row} />
          )
        }
      </Loaded>
    </Section>
  )
}

interface RowsProps extends SharedGoalsProps {
  readonly label: string
  readonly goals: readonly SharedGoal[]
}

const Rows = ({ label, goals, row }: RowsProps) => {
  const { t } = useTranslation(['shared-goals', 'goals'])
  return (
    <RowList label={label}>
      {goals.map((goal) => (
        <Row
          key={goal.sharedGoalId}
          title={row(goal)}
          detail={<SharedProgress goal={goal} />}
          trail={
            goal.state === 'active' ? (
              goal.by !== null && (
                <span>
                  {t('goals:row.by')} <Day date={goal.by} />
                </span>
              )
            ) : (
              <span>{t(`goals:state.${goal.state}`)}</span>
            )
          }
        />
      ))}
    </RowList>
  )
}

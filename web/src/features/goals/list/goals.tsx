import { Button } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import type { GoalWhose } from '@tweespraak/contract/goals'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../../ui/loaded.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import type { GoalLinks } from '../goal-links.ts'
import { goalListQuery } from '../queries.ts'
import classes from './goal-list.module.css'
import { GoalRow } from './goal-row.tsx'

/** What stands together in a list: what asks for an answer, what one works on, what is not begun. */
const groups = ['proposed', 'active', 'draft'] as const

interface GoalsProps {
  readonly which: { readonly whose: GoalWhose; readonly employeeId?: string }
  readonly links: GoalLinks
  readonly named: boolean
  /** In place of open goals where there are none. */
  readonly empty: ReactNode
  readonly level?: 2 | 3
}

/** Open goals in their groups, and what is over at a click. */
export const Goals = ({ empty, ...list }: GoalsProps) => {
  const { t } = useTranslation('goals')
  const query = useInfiniteQuery(goalListQuery({ ...list.which, show: 'open' }))
  const [past, setPast] = useState(false)
  const beside = list.which.whose === 'mine' ? 'mine' : 'other'
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        const done = pages[0]?.counts.done ?? 0
        return (
          <>
            {items.length === 0 && empty}
            {groups.map((state) => (
              <Group
                {...list}
                key={state}
                title={t(`group.${state}.${beside}`)}
                items={items.filter((goal) => goal.state === state)}
              />
            ))}
            <ShowMore query={query} />
            {past && <Past {...list} />}
            {done > 0 && !past && (
              <Button className={classes.done ?? ''} variant="default" onClick={() => setPast(true)}>
                {t('showDone', { count: done })}
              </Button>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

interface GroupProps extends Omit<GoalsProps, 'empty' | 'which'> {
  readonly title: string
  readonly items: readonly Goal[]
}

const Group = ({ title, items, links, named, level = 2 }: GroupProps) => {
  if (items.length === 0) return null
  return (
    <Section title={title} level={level}>
      <RowList label={title}>
        {items.map((goal) => (
          <GoalRow key={goal.goalId} goal={goal} links={links} named={named} />
        ))}
      </RowList>
    </Section>
  )
}

const Past = (list: Omit<GoalsProps, 'empty'>) => {
  const { t } = useTranslation('goals')
  const query = useInfiniteQuery(goalListQuery({ ...list.which, show: 'done' }))
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          <Group {...list} title={t('group.done')} items={pages.flatMap((page) => page.items)} />
          <ShowMore query={query} />
        </>
      )}
    </Loaded>
  )
}

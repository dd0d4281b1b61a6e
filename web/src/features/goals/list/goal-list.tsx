import { SegmentedControl } from '@mantine/core'
import type { GoalWhose } from '@tweespraak/contract/goals'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../lib/me.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { GoalLinks } from '../goal-links.ts'
import classes from './goal-list.module.css'
import { Goals } from './goals.tsx'

interface GoalListProps {
  readonly whose: GoalWhose
  readonly onChoose: (whose: GoalWhose) => void
  readonly links: GoalLinks
  /** Leads to where somebody begins who does not know with what. */
  readonly begin: ReactNode
}

/** Goals: one's own, those of the team, or what others show. */
export const GoalList = ({ whose, onChoose, links, begin }: GoalListProps) => {
  const { t } = useTranslation('goals')
  const { roles } = useMe()
  const values: readonly GoalWhose[] = ['mine', ...(roles.manager ? (['team'] as const) : []), 'shared']
  return (
    <>
      <div className={classes.choose}>
        <SegmentedControl
          aria-label={t('whose.label')}
          data={values.map((value) => ({ value, label: t(`whose.${value}`) }))}
          value={whose}
          onChange={onChoose}
        />
      </div>
      <Goals
        key={whose}
        which={{ whose }}
        links={links}
        named={whose !== 'mine'}
        empty={
          <Empty title={t(`empty.${whose}`)} action={whose === 'mine' && begin}>
            {t(`empty.${whose}Text`)}
          </Empty>
        }
      />
    </>
  )
}

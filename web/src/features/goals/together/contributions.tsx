import type { Contribution } from '@tweespraak/contract/shared-goals'
import { useTranslation } from 'react-i18next'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import type { GoalLinks } from '../goal-links.ts'
import { ProgressLine } from '../list/progress-line.tsx'
import classes from './contributions.module.css'

interface ContributionsProps {
  readonly contributions: readonly Contribution[]
  /** How many goals are linked, also those that the viewer does not see one by one. */
  readonly linked: number
  readonly links: GoalLinks
}

/** What those contribute who chose to link a goal of their own. */
export const Contributions = ({ contributions, linked, links }: ContributionsProps) => {
  const { t } = useTranslation('shared-goals')
  return (
    <Section title={t('contributions.title')}>
      {contributions.length === 0 ? (
        <p>{t(linked === 0 ? 'contributions.none' : 'contributions.hidden')}</p>
      ) : (
        <RowList label={t('contributions.title')}>
          {contributions.map(({ person, percent, goal }, index) => (
            <Row
              // One person may link several goals, some of which stay unnamed.
              key={goal?.goalId ?? `${person.personId} ${index}`}
              title={person.name}
              detail={goal === null ? undefined : links.goal(goal.goalId, goal.what)}
              trail={
                <ProgressLine percent={percent}>
                  <span className={classes.percent}>{t('contributions.percent', { percent })}</span>
                </ProgressLine>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}

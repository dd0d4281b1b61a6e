import type { Goal, GoalVersion } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { draftOf } from '../plan/plan-draft.ts'
import { WhatChanges } from '../plan/what-changes.tsx'
import classes from './goal.module.css'

/** How a goal was worded before, the newest first: what was changed then, by whom and why. */
export const Versions = ({ goal, versions }: { goal: Goal; versions: readonly GoalVersion[] }) => {
  const { t } = useTranslation('goals')
  if (versions.length === 0) return null
  return (
    <Section title={t('versions.title')}>
      {versions.map((version, index) => (
        <details key={version.version} className={classes.version} open={index === 0}>
          <summary>
            {t('versions.changed', { name: version.changedBy.name })} <Moment at={version.until} />
          </summary>
          <div className={classes.panel}>
            {version.reason !== null && <p className={classes.words}>{version.reason}</p>}
            <WhatChanges before={draftOf(version)} after={draftOf(versions[index - 1] ?? goal)} />
          </div>
        </details>
      ))}
    </Section>
  )
}

import type { ProgressOverview } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import type { ProgressLinks } from './progress-links.ts'
import { atUnit, type Selection } from './selection.ts'
import classes from './unit-path.module.css'

interface UnitPathProps {
  readonly path: ProgressOverview['path']
  readonly selection: Selection
  readonly links: ProgressLinks
}

/** From everybody down to where one looks; each step is the way back to it. */
export const UnitPath = ({ path, selection, links }: UnitPathProps) => {
  const { t } = useTranslation('insights')
  const listed = selection.show !== undefined
  const steps = [{ unitId: null, name: t('top') }, ...path]
  return (
    <nav aria-label={t('path')}>
      <ol className={classes.path}>
        {steps.map(({ unitId, name }, index) => {
          const last = index === steps.length - 1
          return (
            <li key={unitId ?? 'top'} aria-current={last && !listed ? 'page' : undefined}>
              {last && !listed ? name : links.to(atUnit(selection, unitId), name)}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

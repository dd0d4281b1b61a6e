import type { ProgressCounts, ProgressOverview } from '@tweespraak/contract/insights'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Explained } from './explained.tsx'
import { ProgressFilters } from './progress-filters.tsx'
import type { ProgressLinks } from './progress-links.ts'
import { ProgressPeople } from './progress-people.tsx'
import classes from './progress-view.module.css'
import { atUnit, type Selection } from './selection.ts'
import { StandingLine } from './standing-line.tsx'
import { UnitPath } from './unit-path.tsx'
import { UnitsTable } from './units-table.tsx'
import { WaitingLine } from './waiting-line.tsx'

interface ProgressViewProps {
  readonly overview: ProgressOverview
  readonly selection: Selection
  readonly onChange: (selection: Selection) => void
  readonly links: ProgressLinks
  /** How the organisation is filled when nobody is in it. */
  readonly begin: ReactNode
}

const nobody = (counts: ProgressCounts | null): boolean => counts === null || counts.people === 0

/** The units below where one looks; or, in a unit without any and behind every number, the people. */
export const ProgressView = ({ overview, selection, onChange, links, begin }: ProgressViewProps) => {
  const { t } = useTranslation('insights')
  const { path, kinds, units, here, total } = overview
  const top = path.length === 0
  const listed = selection.show !== undefined || (units.length === 0 && !top)
  if (nobody(total))
    return (
      <>
        {!top && <UnitPath path={path} selection={selection} links={links} />}
        <Empty title={t(top ? 'emptyAll' : 'empty')} action={top && begin}>
          {t(top ? 'emptyAllText' : 'emptyText')}
        </Empty>
      </>
    )
  return (
    <>
      <UnitPath path={path} selection={selection} links={links} />
      {listed && units.length > 0 && (
        <p className={classes.back}>{links.to(atUnit(selection, selection.unit ?? null), t('list.back'))}</p>
      )}
      <ProgressFilters kinds={kinds} selection={selection} onChange={onChange} />
      {selection.within === undefined && (
        <>
          <StandingLine counts={total} selection={selection} links={links} />
          <WaitingLine counts={total} selection={selection} links={links} />
        </>
      )}
      {listed ? (
        <ProgressPeople
          counts={selection.within === 'here' && here !== null ? here : total}
          overview={overview}
          selection={selection}
          links={links}
          onChange={onChange}
        />
      ) : (
        <UnitsTable overview={overview} selection={selection} links={links} />
      )}
      <Explained overview={overview} kind={selection.kind} listed={listed} />
    </>
  )
}

import type {
  ProgressCounts,
  ProgressMeasure,
  ProgressOverview,
  ProgressStanding,
} from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import { StatusWord } from '../../ui/status-word.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import type { ProgressLinks } from './progress-links.ts'
import { atUnit, type Selection } from './selection.ts'
import classes from './units-table.module.css'

interface UnitsTableProps {
  readonly overview: ProgressOverview
  readonly selection: Selection
  readonly links: ProgressLinks
}

/** A line of the table, and where its numbers lead. */
interface Line {
  readonly key: string
  readonly name: string
  /** Where its name leads; null for a line that is no unit. */
  readonly open: Selection | null
  readonly who: Selection
  readonly counts: ProgressCounts
}

/** How much of the whole, as a quiet line under a number; who hears the page has the numbers. */
const Share = ({ part, whole }: { part: number; whole: number }) => (
  <svg className={classes.share} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
    <rect className={classes.whole} width="100" height="1" />
    <rect className={classes.part} width={whole === 0 ? 0 : (100 * part) / whole} height="1" />
  </svg>
)

/** A line for each unit, and together. Every number leads to who it is. */
export const UnitsTable = ({ overview, selection, links }: UnitsTableProps) => {
  const { t } = useTranslation('insights')
  const { units, here, total, path, holdsFor } = overview
  const base = atUnit(selection, selection.unit ?? null)

  const lines: Line[] = units.map(({ unit, counts }) => {
    const own = atUnit(selection, unit.unitId)
    return { key: unit.unitId, name: unit.name, open: own, who: own, counts }
  })
  if (here !== null)
    lines.push({
      key: 'here',
      name: t(path.length === 0 ? 'units.loose' : 'units.here'),
      open: null,
      who: { ...base, within: 'here' },
      counts: here,
    })
  if (lines.length > 1)
    lines.push({ key: 'total', name: t('units.total'), open: null, who: base, counts: total })

  const count = ({ name, who, counts }: Line, show: ProgressMeasure, header: string) => {
    const number = counts.of[show]
    if (number === 0) return <span className={classes.soft}>{t('units.none')}</span>
    return links.to(
      { ...who, show },
      String(number),
      t('units.see', { name, measure: header, count: number }),
    )
  }
  const inWords = ({ name, who }: Line, show: ProgressMeasure, words: string) =>
    links.to({ ...who, show }, words, t('units.seeWords', { name, words }))
  /** They add up to the people; who rests has a column only where somebody does. */
  const standings: readonly ProgressStanding[] = [
    'behind',
    'due',
    'planned',
    'not-yet',
    ...(total.of.resting > 0 ? (['resting'] as const) : []),
  ]
  const isNone =
    (show: ProgressMeasure) =>
    ({ counts }: Line): boolean =>
      counts.of[show] === 0
  const column = (show: ProgressStanding | 'agreements'): Column<Line> => {
    const header = show === 'agreements' ? t('units.agreements') : t(`units.standing.${show}`)
    return {
      key: show,
      header,
      numeric: true,
      absent: isNone(show),
      cell: (line) => count(line, show, t(`show.${show}`)),
    }
  }
  const columns: Column<Line>[] = [
    {
      key: 'unit',
      header: t('units.unit'),
      rowHeader: true,
      cell: ({ name, open }) => (open === null ? name : links.to(open, name)),
    },
    {
      key: 'people',
      header: t('units.people'),
      numeric: true,
      cell: ({ name, who, counts }) =>
        links.to(
          { ...who, show: 'everyone' },
          String(counts.people),
          t('units.see', { name, measure: t('units.people'), count: counts.people }),
        ),
    },
    ...standings.map(column),
    {
      key: 'held',
      header: t('units.held'),
      numeric: true,
      absent: ({ counts }) => counts.of.held === 0 && counts.of.never === 0,
      cell: (line) => (
        <span className={classes.held}>
          <span>
            {count(line, 'held', t('units.held'))}
            {holdsFor === 'everybody' && (
              <span className={classes.soft}> {t('units.heldOf', { people: line.counts.people })}</span>
            )}
          </span>
          {holdsFor === 'everybody' && <Share part={line.counts.of.held} whole={line.counts.people} />}
          {line.counts.of.never > 0 &&
            inWords(line, 'never', t('units.never', { count: line.counts.of.never }))}
        </span>
      ),
    },
    {
      key: 'waiting',
      header: t('units.waiting'),
      numeric: true,
      absent: isNone('waiting'),
      cell: (line) => (
        <span className={classes.waiting}>
          {count(line, 'waiting', t('units.waiting'))}
          {line.counts.of.late > 0 && (
            <StatusWord tone="attention">
              {inWords(line, 'late', t('units.late', { count: line.counts.of.late }))}
            </StatusWord>
          )}
        </span>
      ),
    },
    // An agreement belongs to no kind of conversation.
    ...(selection.kind === undefined ? [column('agreements')] : []),
  ]
  return <Table caption={t('units.caption')} columns={columns} items={lines} keyOf={({ key }) => key} />
}

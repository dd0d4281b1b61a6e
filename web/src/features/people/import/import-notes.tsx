import type { ImportColumn } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { rivalsOf } from '../../../lib/column-choice.ts'
import { useListed } from '../../../lib/listed.ts'
import { useColumnName } from '../../../ui/file-column-rivals.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import classes from './import-notes.module.css'

const nothingChosen = new Map()

/** Columns that mean the same, unless somebody said which of them is to be read. */
const undecided = (columns: readonly ImportColumn[]) =>
  rivalsOf(columns, nothingChosen).filter(({ used }) => used.every(({ how }) => how !== 'by-hand'))

const assumedOf = (columns: readonly ImportColumn[]) => columns.filter(({ how }) => how === 'assumed')

/** How much there is to say about the columns as a whole. */
export const countNotes = (columns: readonly ImportColumn[]): number =>
  assumedOf(columns).length + undecided(columns).length

/** What was decided about columns without being asked, so that it can be decided otherwise. */
export const ImportNotes = ({ columns }: { columns: readonly ImportColumn[] }) => {
  const { t } = useTranslation('people')
  const nameOf = useColumnName()
  const listed = useListed()
  if (countNotes(columns) === 0) return null
  return (
    <ul className={classes.notes} aria-label={t('import.assumed.label')}>
      {assumedOf(columns).map(({ index, heading }) => (
        <li key={index}>
          <StatusWord tone="attention">{t('import.assumed.title')}</StatusWord>{' '}
          {t('import.assumed.family-name', { column: heading })}
        </li>
      ))}
      {undecided(columns).map(({ field, columns: same, used }) => (
        <li key={field}>
          <StatusWord tone="attention">{t('import.assumed.title')}</StatusWord>{' '}
          {t('import.twice.note', {
            columns: listed(same.map((column) => nameOf(column, same))),
            field: t(`import.fields.${field}`),
            used: listed(used.map((column) => nameOf(column, same))),
          })}
        </li>
      ))}
    </ul>
  )
}

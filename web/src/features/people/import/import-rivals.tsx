import { Radio } from '@mantine/core'
import type { ImportColumn } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { Unbroken } from '../../../ui/unbroken.tsx'
import type { ColumnChoice, Rivals } from './column-choice.ts'
import classes from './import-columns.module.css'

/** How a column is called among others: by its place too, where another has the same heading. */
export const useColumnName = () => {
  const { t } = useTranslation('people')
  return ({ heading, index }: ImportColumn, among: readonly ImportColumn[]): string =>
    among.filter((other) => other.heading === heading).length < 2
      ? heading
      : t('import.twice.place', { heading, place: index + 1 })
}

/** `A en B`, as the reader's language joins them. */
export const useJoined = () => {
  const { i18n } = useTranslation()
  return (names: readonly string[]): string =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
}

/** Asks which of the columns that mean the same is to be read. */
export const ImportRivals = ({ choice }: { choice: ColumnChoice }) =>
  choice.rivals.map((rivals) => (
    <OneOf key={rivals.field} rivals={rivals} onPick={(index) => choice.settle(rivals, index)} />
  ))

const OneOf = ({ rivals, onPick }: { rivals: Rivals; onPick: (index: number) => void }) => {
  const { t } = useTranslation('people')
  const nameOf = useColumnName()
  const joined = useJoined()
  const { field, columns, used } = rivals
  const [only] = used
  return (
    <Radio.Group
      className={classes.rivals ?? ''}
      label={t('import.twice.ask', {
        columns: joined(columns.map((column) => nameOf(column, columns))),
        field: t(`import.fields.${field}`),
      })}
      value={used.length === 1 && only !== undefined ? String(only.index) : ''}
      onChange={(value) => onPick(Number(value))}
    >
      {columns.map((column) => (
        <Radio
          key={column.index}
          className={classes.rival ?? ''}
          value={String(column.index)}
          label={nameOf(column, columns)}
          description={<Unbroken text={column.samples.join(' · ')} />}
        />
      ))}
    </Radio.Group>
  )
}

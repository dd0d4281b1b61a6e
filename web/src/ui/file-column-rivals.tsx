import { Radio } from '@mantine/core'
import type { FileColumn } from '@tweespraak/contract/file-column'
import { useTranslation } from 'react-i18next'
import type { ColumnChoice, Rivals } from '../lib/column-choice.ts'
import { useListed } from '../lib/listed.ts'
import classes from './file-columns.module.css'
import { Unbroken } from './unbroken.tsx'

type Named = Pick<FileColumn<string>, 'heading' | 'index'>

/** How a column is called among others: by its place too, where another has the same heading. */
export const useColumnName = () => {
  const { t } = useTranslation('file-columns')
  return ({ heading, index }: Named, among: readonly Named[]): string =>
    among.filter((other) => other.heading === heading).length < 2
      ? heading
      : t('twice.place', { heading, place: index + 1 })
}

interface FileColumnRivalsProps<Field extends string> {
  readonly choice: ColumnChoice<Field>
  readonly say: (field: Field) => string
}

/** Asks which of the columns that mean the same is to be read. */
export const FileColumnRivals = <Field extends string>({ choice, say }: FileColumnRivalsProps<Field>) =>
  choice.rivals.map((rivals) => (
    <OneOf key={rivals.field} rivals={rivals} say={say} onPick={(index) => choice.settle(rivals, index)} />
  ))

interface OneOfProps<Field extends string> {
  readonly rivals: Rivals<Field>
  readonly say: (field: Field) => string
  readonly onPick: (index: number) => void
}

const OneOf = <Field extends string>({ rivals, say, onPick }: OneOfProps<Field>) => {
  const { t } = useTranslation('file-columns')
  const nameOf = useColumnName()
  const listed = useListed()
  const { field, columns, used } = rivals
  const [only] = used
  return (
    <Radio.Group
      className={classes.rivals ?? ''}
      label={t('twice.ask', {
        columns: listed(columns.map((column) => nameOf(column, columns))),
        field: say(field),
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

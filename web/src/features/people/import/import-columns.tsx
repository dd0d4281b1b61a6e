import { Button, Select } from '@mantine/core'
import { importFields, type ImportColumn } from '@tweespraak/contract/people-import'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { Unbroken } from '../../../ui/unbroken.tsx'
import type { ColumnChoice } from './column-choice.ts'
import classes from './import-columns.module.css'
import { ImportRivals } from './import-rivals.tsx'

interface ImportColumnsProps {
  readonly choice: ColumnChoice
  readonly busy: boolean
  readonly onRead: () => void
  /** Open where something must be said about them; else folded away. */
  readonly begin: 'open' | 'closed'
}

const tones = {
  recognised: 'good',
  assumed: 'attention',
  remembered: 'good',
  'by-hand': 'good',
  ignored: 'quiet',
  refused: 'attention',
} as const

/** What a column is called, holds and means; the meaning can be chosen. */
const useColumns = ({ meaning, choose }: ColumnChoice): Column<ImportColumn>[] => {
  const { t } = useTranslation('people')
  return [
    {
      key: 'heading',
      header: t('import.heading'),
      rowHeader: true,
      cell: ({ heading, index }) => heading || `${index + 1}`,
    },
    {
      key: 'samples',
      header: t('import.samples'),
      cell: ({ samples }) => (
        <span className={classes.samples}>
          <Unbroken text={samples.join(' · ')} />
        </span>
      ),
    },
    {
      key: 'meaning',
      header: t('import.meaning'),
      cell: (column) =>
        column.refused === null ? (
          <Select
            aria-label={t('import.meaningOf', { heading: column.heading })}
            placeholder={t('import.ignore')}
            data={importFields.map((value) => ({ value, label: t(`import.fields.${value}`) }))}
            value={meaning(column)}
            onChange={(value) => choose(column.index, importFields.find((known) => known === value) ?? null)}
            clearable
            searchable
          />
        ) : (
          <p className={classes.reason}>{t(`import.refused.${column.refused}`)}</p>
        ),
    },
    {
      key: 'how',
      header: t('import.status'),
      cell: (column) =>
        meaning(column) === column.field ? (
          <StatusWord tone={tones[column.how]}>{t(`import.how.${column.how}`)}</StatusWord>
        ) : (
          <StatusWord tone="attention">{t('import.how.chosen')}</StatusWord>
        ),
    },
  ]
}

/** What each column was taken for; corrected by hand where that is not right. */
export const ImportColumns = ({ choice, busy, onRead, begin }: ImportColumnsProps) => {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(begin === 'open')
  const { columns } = choice
  const count = (how: (column: ImportColumn) => boolean) => columns.filter(how).length
  const counts = {
    used: count(({ field }) => field !== null),
    ignored: count(({ how }) => how === 'ignored'),
    refused: count(({ how }) => how === 'refused'),
  }
  const refused = columns.filter((column) => column.refused !== null)
  const table = useColumns(choice)
  return (
    <Section title={t('import.columns')} aside={t('import.columnsSummary', counts)}>
      {!open &&
        refused.map(
          ({ index, heading, refused: why }) =>
            why !== null && (
              <p className={classes.text} key={index}>
                <strong>{heading}</strong>: {t(`import.refused.${why}`)}
              </p>
            ),
        )}
      <ImportRivals choice={choice} />
      <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'import.columnsClose' : 'import.columnsOpen')}
      </Button>
      {open && (
        <>
          <p className={classes.text}>{t('import.columnsText')}</p>
          <Table
            caption={t('import.columns')}
            columns={table}
            items={columns}
            keyOf={({ index }) => String(index)}
          />
        </>
      )}
      {choice.changed && (
        <div className={classes.buttons}>
          <Button loading={busy} disabled={choice.twice} onClick={onRead}>
            {t('import.applyMapping')}
          </Button>
        </div>
      )}
    </Section>
  )
}

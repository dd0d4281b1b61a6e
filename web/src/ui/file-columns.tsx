import { Button, Select } from '@mantine/core'
import type { FileColumn } from '@tweespraak/contract/file-column'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnChoice } from '../lib/column-choice.ts'
import { FileColumnRivals } from './file-column-rivals.tsx'
import classes from './file-columns.module.css'
import { Section } from './section.tsx'
import { StatusWord } from './status-word.tsx'
import { type Column, Table } from './table.tsx'
import { Unbroken } from './unbroken.tsx'

interface Meanings<Field extends string> {
  readonly choice: ColumnChoice<Field>
  /** What a column can mean, and how that is called. */
  readonly fields: readonly Field[]
  readonly say: (field: Field) => string
}

export interface ReadAgain<Field extends string> {
  readonly choice: ColumnChoice<Field>
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
const useColumns = <Field extends string>({
  choice: { meaning, choose },
  fields,
  say,
}: Meanings<Field>): Column<FileColumn<Field>>[] => {
  const { t } = useTranslation('file-columns')
  return [
    {
      key: 'heading',
      header: t('heading'),
      rowHeader: true,
      cell: ({ heading, index }) => heading || `${index + 1}`,
    },
    {
      key: 'samples',
      header: t('samples'),
      absent: ({ samples }) => samples.length === 0,
      cell: ({ samples }) => (
        <span className={classes.samples}>
          <Unbroken text={samples.join(' · ')} />
        </span>
      ),
    },
    {
      key: 'meaning',
      header: t('meaning'),
      cell: (column) =>
        column.refused === null ? (
          <Select
            aria-label={t('meaningOf', { heading: column.heading })}
            placeholder={t('ignore')}
            data={fields.map((value) => ({ value, label: say(value) }))}
            value={meaning(column)}
            onChange={(value) => choose(column.index, fields.find((known) => known === value) ?? null)}
            clearable
            searchable
          />
        ) : (
          <p className={classes.reason}>{t(`refused.${column.refused}`)}</p>
        ),
    },
    {
      key: 'how',
      header: t('status'),
      cell: (column) =>
        meaning(column) === column.field ? (
          <StatusWord tone={tones[column.how]}>{t(`how.${column.how}`)}</StatusWord>
        ) : (
          <StatusWord tone="attention">{t('how.chosen')}</StatusWord>
        ),
    },
  ]
}

/** What each column was taken for; corrected by hand where that is not right. */
export const FileColumns = <Field extends string>({
  choice,
  fields,
  say,
  busy,
  onRead,
  begin,
}: ReadAgain<Field> & Meanings<Field>) => {
  const { t } = useTranslation('file-columns')
  const [open, setOpen] = useState(begin === 'open')
  const { columns } = choice
  const count = (how: (column: FileColumn<Field>) => boolean) => columns.filter(how).length
  const counts = {
    used: count(({ field }) => field !== null),
    ignored: count(({ how }) => how === 'ignored'),
    refused: count(({ how }) => how === 'refused'),
  }
  const refused = columns.filter((column) => column.refused !== null)
  const table = useColumns({ choice, fields, say })
  return (
    <Section title={t('title')} aside={t('summary', counts)}>
      {!open &&
        refused.map(
          ({ index, heading, refused: why }) =>
            why !== null && (
              <p className={classes.text} key={index}>
                <strong>{heading}</strong>: {t(`refused.${why}`)}
              </p>
            ),
        )}
      <FileColumnRivals choice={choice} say={say} />
      <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'close' : 'open')}
      </Button>
      {open && (
        <>
          <p className={classes.text}>{t('text')}</p>
          <Table caption={t('title')} columns={table} items={columns} keyOf={({ index }) => String(index)} />
        </>
      )}
      {choice.changed && (
        <div className={classes.buttons}>
          <Button loading={busy} disabled={choice.twice} onClick={onRead}>
            {t('readAgain')}
          </Button>
        </div>
      )}
    </Section>
  )
}

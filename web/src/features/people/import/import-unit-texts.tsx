import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ImportUnitText } from '@tweespraak/contract/people-import'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unitOptions, unitsQuery } from '../../../lib/units.ts'
import { Section } from '../../../ui/section.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { Unbroken } from '../../../ui/unbroken.tsx'
import classes from './import-columns.module.css'
import type { ReadingChoice } from './reading.ts'

interface ImportUnitTextsProps {
  readonly unit: ReadingChoice['unit']
  readonly busy: boolean
  readonly onRead: () => void
}

/** So few that they stand there without being asked for. */
const few = 10
/** Of the units that are found while one types. */
const optionsAtMost = 50

const useColumns = ({ meant, choose }: ReadingChoice['unit']): Column<ImportUnitText>[] => {
  const { t } = useTranslation('people')
  const { data } = useQuery(unitsQuery)
  const options = unitOptions(data?.units ?? [])
  return [
    {
      key: 'text',
      header: t('import.units.text'),
      rowHeader: true,
      cell: ({ text }) => <Unbroken text={text} />,
    },
    { key: 'rows', header: t('import.units.rows'), numeric: true, cell: ({ rows }) => rows },
    {
      key: 'unit',
      header: t('import.units.meant'),
      cell: (text) => (
        <Select
          aria-label={t('import.units.choose', { text: text.text })}
          placeholder={t(text.ambiguous ? 'import.units.which' : 'import.units.new')}
          data={options}
          limit={optionsAtMost}
          value={meant(text)}
          onChange={(unitId) => choose(text.text, unitId)}
          nothingFoundMessage={t('import.units.none')}
          clearable
          searchable
        />
      ),
    },
  ]
}

/** What the file calls a unit and no unit is called, or more than one: which one is meant can be chosen. */
export const ImportUnitTexts = ({ unit, busy, onRead }: ImportUnitTextsProps) => {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(unit.texts.length <= few)
  const columns = useColumns(unit)
  if (unit.texts.length === 0) return null
  return (
    <Section title={t('import.units.title')} aside={t('import.units.count', { count: unit.texts.length })}>
      <p className={classes.text}>{t('import.units.help')}</p>
      {unit.texts.length > few && (
        <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'import.units.close' : 'import.units.open')}
        </Button>
      )}
      {open && (
        <Table
          caption={t('import.units.title')}
          columns={columns}
          items={unit.texts}
          keyOf={({ text }) => text}
        />
      )}
      {unit.changed && (
        <div className={classes.buttons}>
          <Button loading={busy} onClick={onRead}>
            {t('import.units.read')}
          </Button>
        </div>
      )}
    </Section>
  )
}

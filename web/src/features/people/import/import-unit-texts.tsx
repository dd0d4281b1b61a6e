import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ImportUnitText } from '@tweespraak/contract/people-import'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { unitOptions, unitsQuery } from '../../../lib/units.ts'
import { Section } from '../../../ui/section.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { Unbroken } from '../../../ui/unbroken.tsx'
import classes from './import-notes.module.css'
import type { ReadingChoice } from './reading.ts'

/** So few that they stand there without being asked for. */
const few = 10
/** Of the units that are found while one types. */
const optionsAtMost = 50
/** Of those that were chosen, to be told in a sentence. */
const namedAtMost = 5

/** The fields in which a unit is chosen: a remark about a text leads to its field. */
export const useUnitFields = (texts: readonly ImportUnitText[]) => {
  const [open, setOpen] = useState(texts.length <= few)
  const fields = useRef(new Map<string, HTMLInputElement>())
  return {
    open,
    setOpen,
    /** Holds the field of a text while it is on the screen. */
    hold: (text: string) => (field: HTMLInputElement | null) => {
      if (field === null) fields.current.delete(text.toLowerCase())
      else fields.current.set(text.toLowerCase(), field)
    },
    has: (text: string) => texts.some((known) => known.text.toLowerCase() === text.toLowerCase()),
    goTo: (text: string) => {
      // The field is on the screen before it is given the focus.
      flushSync(() => setOpen(true))
      fields.current.get(text.toLowerCase())?.focus()
    },
  }
}

export type UnitFields = ReturnType<typeof useUnitFields>

interface ImportUnitTextsProps {
  readonly unit: ReadingChoice['unit']
  readonly fields: UnitFields
}

const useOptions = () => {
  const { data } = useQuery(unitsQuery)
  return unitOptions(data?.units ?? [])
}

const useColumns = (
  { meant, choose }: ReadingChoice['unit'],
  fields: UnitFields,
): Column<ImportUnitText>[] => {
  const { t } = useTranslation('people')
  const options = useOptions()
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
          ref={fields.hold(text.text)}
          aria-label={t('import.units.choose', { text: text.text })}
          placeholder={t(text.ambiguous ? 'import.units.which' : 'import.units.new')}
          description={text.suggested && meant(text) === text.unitId && t('import.units.suggested')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={options}
          limit={optionsAtMost}
          value={meant(text)}
          onChange={(unitId) => choose(text.text, unitId)}
          nothingFoundMessage={t('import.units.none')}
          allowDeselect={false}
          clearable
          searchable
        />
      ),
    },
  ]
}

/** What was chosen, in words. */
const Chosen = ({ unit: { texts, meant } }: Pick<ImportUnitTextsProps, 'unit'>) => {
  const { t } = useTranslation('people')
  const listed = useListed()
  const options = useOptions()
  const chosen = texts.flatMap((text) => {
    const unitId = meant(text)
    const name = options.find(({ value }) => value === unitId)?.label
    if (name === undefined || (text.suggested && unitId === text.unitId)) return []
    return [t('import.units.chosenOne', { text: text.text, unit: name })]
  })
  if (chosen.length === 0 || chosen.length > namedAtMost) return null
  return <p className={classes.text}>{t('import.units.chosen', { names: listed(chosen) })}</p>
}

/** What the file calls a unit and no unit is called, or more than one: which one is meant can be chosen. */
export const ImportUnitTexts = ({ unit, fields }: ImportUnitTextsProps) => {
  const { t } = useTranslation('people')
  const columns = useColumns(unit, fields)
  const { open, setOpen } = fields
  if (unit.texts.length === 0) return null
  return (
    <Section title={t('import.units.title')} aside={t('import.units.count', { count: unit.texts.length })}>
      {unit.texts.some((text) => unit.meant(text) === null) && (
        <p className={classes.text}>{t('import.units.help')}</p>
      )}
      <Chosen unit={unit} />
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
    </Section>
  )
}

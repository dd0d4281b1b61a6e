import type {
  ImportMapping,
  ImportUnits,
  ImportUnitText,
  PeopleImport,
} from '@tweespraak/contract/people-import'
import { useState } from 'react'
import { useColumnChoice } from '../../../lib/column-choice.ts'

/** With what a file is read: what is left out stays as it was. */
export interface Reading {
  readonly mapping?: ImportMapping
  readonly units?: ImportUnits
  /** From which day what changes holds. */
  readonly from?: string
}

/** Which unit is meant by what the file calls one; null is none. */
type UnitChoices = ReadonlyMap<string, string | null>

const unitFor = ({ text, unitId }: ImportUnitText, choices: UnitChoices): string | null => {
  const chosen = choices.get(text)
  return chosen === undefined ? unitId : chosen
}

/** What was chosen about a file since it was read: what its columns mean, which units it means, and from which day it holds. */
export const useReadingChoice = ({ columns, counts }: Pick<PeopleImport, 'columns' | 'counts'>) => {
  const column = useColumnChoice(columns ?? [])
  const [units, setUnits] = useState<UnitChoices>(new Map())
  const [from, setFrom] = useState<string | null>(counts?.from ?? null)
  const texts = counts?.unitTexts ?? []
  const unit = {
    texts,
    meant: (text: ImportUnitText) => unitFor(text, units),
    choose: (text: string, unitId: string | null) =>
      setUnits((before) => new Map([...before, [text, unitId]])),
    changed: texts.some((text) => unitFor(text, units) !== text.unitId),
  }
  const day = { from, setFrom, changed: from !== null && from !== (counts?.from ?? null) }
  return {
    column,
    unit,
    day,
    changed: column.changed || unit.changed || day.changed,
    /** All of it, to read the file again with. */
    reading: (): Reading => ({
      mapping: column.mapping(),
      units: Object.fromEntries(
        texts
          // What nobody chose is left to be suggested.
          .filter((text) => units.has(text.text) || (text.unitId !== null && !text.suggested))
          .map((text) => [text.text, unitFor(text, units)] as const),
      ),
      ...(from === null ? {} : { from }),
    }),
  }
}

export type ReadingChoice = ReturnType<typeof useReadingChoice>

const oneDay = 86_400_000

/** A year back or ahead of a day: more is a slip, and refused. */
export const yearFrom = (day: string, years: 1 | -1): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`

/** The last day before one, which is the last of who is not in the file. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - oneDay).toISOString().slice(0, 10)

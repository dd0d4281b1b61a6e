import { writeXlsx } from 'hucre/xlsx'
import type { DirtyFile } from './people-csv.ts'
import { fullName, nameOf } from './names.ts'
import { joost } from './person-row.ts'

const headings = [
  'Employee ID',
  'Name',
  'Work email',
  'Position',
  'Department',
  'Manager',
  'Hire date',
  'Weekly hours',
  'Shoe size',
  'Nationality',
]

type Cell = string | number | Date | null

/** Family name first and an initial, or as one is spoken of: an export does both. */
const inOneCell = (index: number): string => {
  const name = nameOf(200 + index)
  if (index % 2 === 0) return ` ${fullName(name)}  `
  return `${name.family}, ${name.given}${name.infix === '' ? '' : ` ${name.infix}`}`
}

/** Their own leader comes last; some are led from the file of before, one by nobody that is known. */
const managerOf = (index: number): Cell => {
  if (index === 49) return joost.name
  if (index === 7) return 'Niemand Bekend'
  return index % 2 === 0 ? 5050 : 'medewerker.5050@delinde.example'
}

const row = (index: number): Cell[] => [
  5001 + index,
  inOneCell(index),
  `medewerker.${5001 + index}@delinde.example`,
  index === 49 ? 'Teamleider' : 'Helpende',
  'Nachtdienst',
  managerOf(index),
  new Date(Date.UTC(2015 + (index % 9), index % 12, 1 + (index % 28))),
  index % 3 === 0 ? 28 : 20.5,
  41,
  'Nederlandse',
]

const blank: Cell[] = headings.map(() => null)

/** Fifty people of a team that came over from elsewhere, with the dates of Excel and blank rows between them. */
export const peopleExcel = async (): Promise<DirtyFile> => {
  const people = Array.from({ length: 50 }, (_, index) => row(index))
  const rows = [headings, ...people.slice(0, 5), blank, ...people.slice(5)]
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'Medewerkers', rows }] }))
  return {
    name: 'nachtdienst.xlsx',
    bytes,
    people: 50,
    problems: [
      { line: 2, value: 'Nachtdienst', reason: 'unit-new-top' },
      // One for the headings, one for the blank row, and lines count from one.
      { line: 7 + 1 + 2, value: 'Niemand Bekend', reason: 'manager-unknown' },
    ],
  }
}

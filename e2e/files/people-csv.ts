import type { ExpectedProblem, PersonRow } from './person-row.ts'
import { member, staff } from './staff.ts'

const headings = [
  'Personeelsnummer',
  'Roepnaam',
  'Tussenvoegsel',
  'Achternaam',
  'E-mail werk',
  'Functie',
  'Afdeling',
  'Leidinggevende',
  'Datum in dienst',
  'Datum uit dienst',
  'Uren per week',
  'Taal',
  'Kenteken',
  'BSN',
  'Ziekteverzuim',
] as const

interface Fault {
  readonly change: Partial<PersonRow>
  readonly value: string
  readonly reason: string
}

/** By place in the file: what is wrong with that row, and what the import says of it. The person comes in all the same. */
const faults: ReadonlyMap<number, Fault> = new Map([
  [20, { change: { manager: '9999' }, value: '9999', reason: 'manager-unknown' }],
  [23, { change: { manager: 'Jan Jansen' }, value: 'Jan Jansen', reason: 'manager-ambiguous' }],
  [26, { change: { manager: '1027' }, value: '1027', reason: 'manager-self' }],
  // These two lead each other.
  [30, { change: { manager: '1032' }, value: '1032', reason: 'manager-loop' }],
  [31, { change: { manager: '1031' }, value: '1031', reason: 'manager-loop' }],
  [34, { change: { email: member(33).email }, value: member(33).email, reason: 'email-twice' }],
  [37, { change: { endsOn: '31-02-2031' }, value: '31-02-2031', reason: 'date-impossible' }],
  [40, { change: { email: 'geen' }, value: 'geen', reason: 'email-unreadable' }],
  [43, { change: { hours: '400' }, value: '400', reason: 'hours-unreadable' }],
  [46, { change: { language: 'Frans' }, value: 'Frans', reason: 'language-unknown' }],
  [49, { change: { manager: '1061' }, value: '1061', reason: 'manager-left' }],
])

/** Nothing is wrong with these, but a reader has to be careful. */
const unusual: ReadonlyMap<number, Partial<PersonRow>> = new Map<number, Partial<PersonRow>>([
  [50, { name: { given: 'Jan', infix: '', family: 'Jansen' } }],
  [51, { name: { given: 'Jan', infix: '', family: 'Jansen' } }],
  // The infix stands before the family name, in one cell.
  [53, { name: { given: 'Willem', infix: '', family: 'van den Heuvel' } }],
  [55, { job: 'Wijk\nverpleegkundige' }],
  [56, { job: 'Medewerker "Nacht"; oproep' }],
  [57, { unit: '  Wijkteam Noord ' }],
  // These have left.
  ...[60, 61, 62].map((index) => [index, { endsOn: '31-08-2024' }] as const),
])

/** Rows that cannot be taken, each after the person at this place. */
const refusedRows: ReadonlyMap<
  number,
  { readonly row: PersonRow; readonly value: string; readonly reason: string }
> = new Map([
  [70, { row: { ...member(210), number: '1015' }, value: '1015', reason: 'number-twice' }],
  [
    75,
    {
      row: { ...member(211), name: { given: 'Naamloos', infix: '', family: '' } },
      value: '',
      reason: 'name-missing',
    },
  ],
  [80, { row: { ...member(212), number: '', email: '' }, value: '', reason: 'no-key' }],
  [
    85,
    {
      row: { ...member(213), startsOn: '01-05-2024', endsOn: '30-04-2024' },
      value: '30-04-2024',
      reason: 'ends-before-start',
    },
  ],
  [
    90,
    {
      row: { ...member(214), startsOn: '31-02-2021' },
      value: '31-02-2021',
      reason: 'first-day-impossible',
    },
  ],
])

const cell = (value: string): string => (/[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

const lineOf = (row: PersonRow, index: number): string =>
  [
    index % 7 === 0 ? `  ${row.number} ` : row.number,
    row.name.given,
    row.name.infix,
    row.name.family,
    row.email,
    row.job,
    row.unit,
    row.manager,
    row.startsOn,
    row.endsOn,
    row.hours,
    row.language,
    'AB-12-CD',
    '123456782',
    '4,2%',
  ]
    .map(cell)
    .join(';')

export interface DirtyFile {
  readonly name: string
  readonly bytes: Buffer
  /** How many people come in by it. */
  readonly people: number
  readonly problems: readonly ExpectedProblem[]
}

const write = (): { readonly text: string; readonly problems: ExpectedProblem[] } => {
  const lines: string[] = [headings.join(';')]
  const problems: ExpectedProblem[] = []
  // A quoted line end makes one row two lines of the file.
  const next = (): number => lines.join('\n').split('\n').length + 1
  const say = (value: string, reason: string): void => void problems.push({ line: next(), value, reason })

  staff().forEach((person, index) => {
    const fault = faults.get(index)
    const row = { ...person, ...unusual.get(index), ...fault?.change }
    if (fault !== undefined) say(fault.value, fault.reason)
    // The director, and who came in after they had left.
    else if (row.endsOn !== '') say('2024-08-31', 'new-left')
    else if (row.manager === '') say('', 'manager-missing')
    lines.push(lineOf(row, index))
    const refused = refusedRows.get(index)
    if (refused !== undefined) {
      say(refused.value, refused.reason)
      lines.push(lineOf(refused.row, index))
    }
    if (index % 45 === 44) lines.push('', ';;;;;;;;;;;;;;')
  })
  return { text: `${lines.join('\r\n')}\r\n`, problems }
}

/** Two hundred people as an older HR system gives them: Windows-1252, semicolons, and all that goes wrong over the years. */
export const peopleCsv = (): DirtyFile => {
  const { text, problems } = write()
  return { name: 'medewerkers.csv', bytes: Buffer.from(text, 'latin1'), people: 200, problems }
}

/** The very same people a month later, from a system that writes UTF-8 with a byte order mark. */
export const peopleCsvAgain = (): DirtyFile => {
  const { text, problems } = write()
  return {
    name: 'medewerkers-utf8.csv',
    bytes: Buffer.from(`\u{FEFF}${text}`, 'utf8'),
    people: 200,
    problems,
  }
}

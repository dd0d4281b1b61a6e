import { fullName, nameOf } from './names.ts'
import { joost, karim, type PersonRow, sanne } from './person-row.ts'

const teams = [
  'Wijkteam Noord',
  'Wijkteam Zuid',
  'Wijkteam Oost',
  'Wijkteam West',
  'Dagbesteding',
  'Huishoudelijke hulp',
  'Planning',
  'Roosters',
  'Kwaliteit',
  'Financiën',
] as const

/** Everybody below the director: ten lead a team, and stand first. */
const director = '1200'

const leaderNumber = (team: number): string => String(1001 + team)
const leaderName = (team: number): string => (team === 0 ? joost.name : fullName(nameOf(team)))
const emailOf = (number: string): string => `medewerker.${number}@delinde.example`

/** A manager is named by number, by address or by name: exports do it in every way, also within one file. */
const namedBy = (index: number, team: number): string => {
  const number = leaderNumber(team)
  return [number, team === 0 ? joost.email : emailOf(number), leaderName(team)][index % 3] ?? number
}

/** The same day as dd-mm-yyyy, as ISO, or with a year of two digits. */
const written = (index: number): string => {
  const year = 2008 + (index % 15)
  const day = String((index % 27) + 1).padStart(2, '0')
  const month = String((index % 12) + 1).padStart(2, '0')
  return (
    [`${day}-${month}-${year}`, `${year}-${month}-${day}`, `${day}-${month}-${String(year).slice(2)}`][
      index % 3
    ] ?? ''
  )
}

const leader = (team: number): PersonRow => ({
  number: leaderNumber(team),
  name: team === 0 ? { given: 'Joost', infix: 'van der', family: 'Meer' } : nameOf(team),
  email: team === 0 ? joost.email : emailOf(leaderNumber(team)),
  job: 'Teamleider',
  unit: teams[team] ?? '',
  // Who leads them stands at the end of the file.
  manager: director,
  startsOn: written(team),
  endsOn: '',
  hours: '36',
  language: '',
})

const known = (number: string): Pick<PersonRow, 'name' | 'email'> | undefined => {
  if (number === sanne.number)
    return { name: { given: 'Sanne', infix: 'de', family: 'Boer' }, email: sanne.email }
  if (number === karim.number)
    return { name: { given: 'Karim', infix: '', family: 'Haddad' }, email: karim.email }
  return undefined
}

/** Somebody of a team, by their place in the file. */
export const member = (index: number): PersonRow => {
  const number = String(1001 + index)
  const team = index === 10 || index === 11 ? 0 : index % teams.length
  return {
    number,
    name: nameOf(index),
    email: emailOf(number),
    job: index % 2 === 0 ? 'Wijkverpleegkundige' : 'Verzorgende IG',
    unit: teams[team] ?? '',
    manager: namedBy(index, team),
    startsOn: written(index),
    endsOn: '',
    hours: index % 4 === 0 ? '31,5' : '24',
    language: '',
    ...known(number),
  }
}

/** Two hundred people, without a fault yet. */
export const staff = (): PersonRow[] => [
  ...Array.from({ length: 10 }, (_, team) => leader(team)),
  ...Array.from({ length: 189 }, (_, index) => member(index + 10)),
  {
    ...member(199),
    number: director,
    name: { given: 'Ada', infix: '', family: 'Postma' },
    email: emailOf(director),
    job: 'Directeur',
    unit: 'Directie',
    manager: '',
  },
]

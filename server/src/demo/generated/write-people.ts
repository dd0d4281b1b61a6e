import { nameKey, searchTokens } from '../../modules/people/public.ts'
import type { Book } from './book.ts'
import { instantOf } from './days.ts'
import { leaderOn, type Organization } from './organization.ts'
import { idAt, Random } from './random.ts'
import { Rows } from './rows.ts'
import type { Person, Post } from './staff.ts'

/** Lowest first: those whom one can be in the demo. */
const numbersOf = ({
  people,
  hr,
  coaches,
  leaders,
  units,
  selected,
}: Organization): ReadonlyMap<number, string> => {
  const leading = selected.flatMap(
    (index) => leaderOn({ people, leaders }, people[index]?.posts[0]?.unit ?? 0, 0) ?? [],
  )
  const first = [
    ...selected.slice(0, 12),
    ...leading,
    ...hr.slice(0, 3).map(({ index }) => index),
    ...coaches.slice(0, 4),
    ...units.slice(0, 1).flatMap(({ index }) => leaderOn({ people, leaders }, index, 0) ?? []),
    ...selected,
  ]
  const order = new Set([...first, ...people.map(({ index }) => index)])
  return new Map([...order].map((index, place) => [index, String(1_000_001 + place)]))
}

/** The days on which somebody else came to lead the unit, within this post. */
const changesWithin = ({ leaders }: Organization, unit: number | null, { from, until }: Post): number[] =>
  (unit === null ? [] : (leaders[unit] ?? []))
    .map((leading) => leading.from)
    .filter((day) => day > from && (until === null || day <= until))

/** The work of one post: as many rows as it had managers. */
const assignments = (book: Book, person: Person, post: Post, employmentId: string): void => {
  const { organization, organizationId, rows } = book
  const { days, units, people } = organization
  const random = new Random(organization.seed, person.index, 6000 + post.from)
  const led = post.leads ? (units[post.unit]?.parent ?? null) : post.unit
  const starts = [post.from, ...changesWithin(organization, led, post)]
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1]
    const until = next === undefined ? post.until : next - 1
    const leader = led === null ? null : leaderOn(organization, led, from)
    rows.add('assignments', {
      organization_id: organizationId,
      assignment_id: idAt(days.moment(from, 0), random),
      employment_id: employmentId,
      person_id: person.id,
      unit_id: units[post.unit]?.id ?? null,
      job_title: post.job,
      manager_id: leader === null || leader === person.index ? null : (people[leader]?.id ?? null),
      hours_per_week: person.hours,
      starts_on: days.iso(from),
      ends_on: until === null ? null : days.iso(until),
    })
  }
}

/** An address of one's own: the number tells namesakes apart. */
const addressesOf = (domain: string) => {
  const taken = new Map<string, number>()
  return (key: string): string => {
    const [family = '', given = '', infix = ''] = key.split(', ')
    const name = `${given}.${infix}${family}`.replaceAll(' ', '')
    const before = taken.get(name) ?? 0
    taken.set(name, before + 1)
    return `${name}${before === 0 ? '' : before + 1}@${domain}`
  }
}

const atOnce = 4000

interface Writing {
  write(rows: Rows): Promise<void>
}

/** Writes something of everybody, some thousand people at a time. */
const ofEverybody = async (
  { organization }: Omit<Book, 'rows'>,
  pen: Writing,
  write: (rows: Rows, person: Person) => void,
): Promise<void> => {
  let rows = new Rows()
  for (const person of organization.people) {
    write(rows, person)
    if (person.index % atOnce !== atOnce - 1) continue
    await pen.write(rows)
    rows = new Rows()
  }
  await pen.write(rows)
}

const employmentIdOf = ({ days, seed }: Organization, { index, posts }: Person): string =>
  idAt(days.moment(posts[0]?.from ?? 0, 0), new Random(seed, index, 4))

/** The people themselves, as they are found, with their employments. */
const writeThemselves = async (book: Omit<Book, 'rows'>, pen: Writing): Promise<void> => {
  const { organization, organizationId } = book
  const { days, seed, trade, size } = organization
  const numbers = numbersOf(organization)
  const addressOf = addressesOf(`${trade.code}-${size}-${seed}.example`)
  const at = instantOf(days.moment(-1, 12 * 60))
  await ofEverybody(book, pen, (rows, person) => {
    const [first] = person.posts
    const until = person.posts.at(-1)?.until ?? null
    if (first === undefined) throw new Error(`Nothing is known of the work of person ${person.index}`)
    const key = nameKey(person)
    const leftOn = until === null ? null : days.iso(until)
    const own = { organization_id: organizationId, person_id: person.id }
    rows.add('people', {
      ...own,
      number: numbers.get(person.index) ?? null,
      email: addressOf(key),
      given_name: person.givenName,
      infix: person.infix,
      family_name: person.familyName,
      name_key: key,
      language: person.language,
      left_on: leftOn,
      created_at: at,
      changed_at: at,
    })
    for (const token of searchTokens(person)) rows.add('person_search', { ...own, token })
    rows.add('employments', {
      ...own,
      employment_id: employmentIdOf(organization, person),
      starts_on: days.iso(first.from),
      ends_on: leftOn,
    })
  })
}

/** Everybody, and then their work, which names managers. */
export const writePeople = async (book: Omit<Book, 'rows'>, pen: Writing): Promise<void> => {
  await writeThemselves(book, pen)
  await ofEverybody(book, pen, (rows, person) => {
    for (const post of person.posts)
      assignments({ ...book, rows }, person, post, employmentIdOf(book.organization, person))
  })
}

/** The tree, parents first. */
export const writeUnits = ({ organization, organizationId, rows }: Book): void => {
  for (const { id, parent, name, code } of organization.units)
    rows.add('units', {
      organization_id: organizationId,
      unit_id: id,
      parent_id: parent === null ? null : (organization.units[parent]?.id ?? null),
      name,
      code,
    })
}

/** HR for everybody, HR for a branch, administrators and coaches. */
export const writeRoles = ({ organization, organizationId, rows }: Book): void => {
  const { days, hr, coaches, people, units, seed } = organization
  const random = new Random(seed, 0, 5)
  const branches = units.filter(({ depth }) => depth === 1)
  const give = (
    person: Person | undefined,
    role: 'hr' | 'administrator' | 'coach',
    unit: string | null,
  ): void => {
    if (person === undefined) return
    rows.add('role_grants', {
      organization_id: organizationId,
      grant_id: idAt(days.moment(-400, 0), random),
      person_id: person.id,
      role,
      unit_id: unit,
      granted_at: instantOf(days.moment(-400, 9 * 60)),
    })
  }
  for (const [index, person] of hr.entries()) {
    if (index < 2) give(person, 'administrator', null)
    give(person, 'hr', index < 3 ? null : (branches[index % branches.length]?.id ?? null))
  }
  for (const index of coaches) give(people[index], 'coach', null)
}

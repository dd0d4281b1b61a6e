import { Readable } from 'node:stream'
import type { Language } from '@tweespraak/contract/id'
import type { EntryState, peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { FileAnswer } from '../../../platform/http/serve.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { csvLine, csvStart } from '../../../platform/spreadsheet/csv-text.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { importsAsHr, keepsAllPeople, keepsPeople } from '../policy.ts'
import { displayName } from '../name.ts'
import { findPeople, peopleOfUnits, wordsOf } from './scope.ts'
import { byHand, findOrganization } from '../store/by-hand.ts'

/** The last, only for whoever imports as HR: an empty column that is brought in again would take every day away. */
const probationHeading = { nl: 'Einde proeftijd', en: 'Probation ends on' } as const

const headings = {
  nl: [
    'Personeelsnummer',
    'E-mailadres',
    'Voornaam',
    'Tussenvoegsel',
    'Achternaam',
    'Functie',
    'Afdeling',
    'Afdelingscode',
    'Personeelsnummer leidinggevende',
    'Naam leidinggevende',
    'Datum in dienst',
    'Uit dienst',
    'Uren per week',
    'Taal',
    'Account',
  ],
  en: [
    'Employee number',
    'E-mail address',
    'First name',
    'Infix',
    'Last name',
    'Job title',
    'Unit path',
    'Unit code',
    'Manager number',
    'Manager name',
    'Hire date',
    'Last working day',
    'Hours per week',
    'Language',
    'Account',
  ],
} as const

/** Whether somebody has an account; who has left needs none. */
const accountWords = {
  nl: { in: 'ja', invited: 'uitgenodigd', 'not-in': 'nee' },
  en: { in: 'yes', invited: 'invited', 'not-in': 'no' },
} as const satisfies Readonly<Record<Language, Readonly<Record<EntryState, string>>>>

const pageSize = 2000

interface ExportRow {
  readonly person_id: string
  readonly name_key: string
  readonly number: string | null
  readonly email: string | null
  readonly given_name: string
  readonly infix: string | null
  readonly family_name: string
  readonly language: string
  readonly job_title: string | null
  readonly unit_path: string | null
  readonly unit_code: string | null
  readonly manager_number: string | null
  readonly manager_given_name: string | null
  readonly manager_infix: string | null
  readonly manager_family_name: string | null
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly probation_ends_on: string | null
  readonly hours_per_week: number | null
  readonly entry: EntryState | null
}

const lineOf = (row: ExportRow, language: Language, probation: boolean): string =>
  csvLine([
    row.number,
    row.email,
    row.given_name,
    row.infix,
    row.family_name,
    row.job_title,
    row.unit_path,
    row.unit_code,
    row.manager_number,
    row.manager_family_name === null
      ? null
      : displayName({
          givenName: row.manager_given_name ?? '',
          infix: row.manager_infix,
          familyName: row.manager_family_name,
        }),
    row.starts_on,
    row.ends_on,
    row.hours_per_week,
    row.language,
    row.entry === null ? null : accountWords[language][row.entry],
    ...(probation ? [row.probation_ends_on] : []),
  ])

/** One transaction, as whoever asks. */
type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

interface Extent {
  readonly day: string
  readonly now: Temporal.Instant
  /** false: only the people whom the asker is HR for. */
  readonly all: boolean
  /** With until when they are on probation. */
  readonly probation: boolean
  /** As on the screen; left out, everybody who works here. */
  readonly list?: Request<typeof peopleRoutes.export>['query']
}

const isListed = ({ day, all, list }: Extent) => {
  const { search = '', unit, state = 'present' } = list ?? {}
  const [words, whole] = [wordsOf(search), search.trim()]
  const narrowed = [
    state === 'left' ? sql`p.left_on < ${day}::date` : sql`(p.left_on is null or p.left_on >= ${day}::date)`,
    ...(state === 'not-in' ? [sql`p.person_id not in (select app_people_in())`] : []),
    ...(state === 'unmanaged'
      ? [sql`(m.person_id is null or coalesce(m.left_on < ${day}::date, false))`]
      : []),
    ...(whole === ''
      ? []
      : [
          sql`exists (select from people where people.organization_id = p.organization_id
          and people.person_id = p.person_id
          and ${findPeople({ words, many: words.length, whole: all ? whole : null })})`,
        ]),
    ...(unit === undefined
      ? []
      : [
          sql`exists (select from people where people.organization_id = p.organization_id
          and people.person_id = p.person_id and ${peopleOfUnits([unit], day)})`,
        ]),
  ]
  return sql.join(narrowed, sql` and `)
}

/**
 * A page of everybody who works here on the day, by family name as on the screen, with the work that they do
 * then; of somebody who is still to begin it is their first.
 */
const pageAfter = async (read: Read, after: ExportRow | undefined, extent: Extent): Promise<ExportRow[]> =>
  read(async (tx) => {
    const found = await sql<ExportRow>`
      with recursive paths (unit_id, code, path) as (
        select unit_id, code, name from units where organization_id = (select app_organization()) and parent_id is null
        union all
        select u.unit_id, u.code, p.path || ' > ' || u.name from units u join paths p on u.parent_id = p.unit_id
          where u.organization_id = (select app_organization())
      )
      select p.person_id, p.name_key, p.number, p.email, p.given_name, p.infix, p.family_name, p.language,
        a.job_title, paths.path as unit_path, paths.code as unit_code, a.hours_per_week,
        m.number as manager_number, m.given_name as manager_given_name, m.infix as manager_infix, m.family_name as manager_family_name,
        case when not e.start_assumed then e.starts_on end as starts_on, e.ends_on, case when ${extent.probation}::boolean then e.probation_ends_on end as probation_ends_on,
        case when p.left_on < ${extent.day}::date then null else app_entry_of(p.person_id, ${extent.now.toString()}::timestamptz) end as entry
      from people p
      left join lateral (
        select * from assignments a where a.organization_id = p.organization_id and a.person_id = p.person_id
        order by a.starts_on <= ${extent.day}::date desc, abs(a.starts_on - ${extent.day}::date) limit 1
      ) a on true
      left join employments e on e.organization_id = a.organization_id and e.employment_id = a.employment_id
      left join paths on paths.unit_id = a.unit_id
      left join people m on m.organization_id = a.organization_id and m.person_id = a.manager_id
      where p.organization_id = (select app_organization())
        and (${after === undefined}::boolean or (p.name_key, p.person_id) > (${after?.name_key ?? ''} collate "C", ${after?.person_id ?? null}::uuid))
        and ${isListed(extent)}
        and (${extent.all}::boolean or app_is_hr_for(p.person_id))
      order by p.name_key, p.person_id limit ${pageSize}`.execute(tx)
    return found.rows
  })

async function* linesOf(read: Read, language: Language, extent: Extent): AsyncGenerator<string> {
  const { probation } = extent
  yield csvStart + csvLine([...headings[language], ...(probation ? [probationHeading[language]] : [])])
  let after: ExportRow | undefined
  for (;;) {
    const rows: ExportRow[] = await pageAfter(read, after, extent)
    if (rows.length > 0) yield rows.map((row) => lineOf(row, language, probation)).join('')
    if (rows.length < pageSize) return
    after = rows.at(-1)
  }
}

/** Whom the viewer keeps of the list that they look at, as a file that can be imported again. */
export const exportPeople = async (
  services: Services,
  viewer: Viewer,
  list: Request<typeof peopleRoutes.export>['query'],
): Promise<Outcome<FileAnswer, 'not-allowed'>> => {
  if (!keepsPeople(viewer)) return refuse('not-allowed')
  const day = todayIn(services.clock, viewer.timeZone).toString()
  const body = Readable.from(
    linesOf((work) => services.db.transaction(viewer, work), viewer.language, {
      day,
      now: services.clock.now(),
      all: keepsAllPeople(viewer),
      probation: importsAsHr(viewer),
      list,
    }),
  )
  return accept({ body, name: `${viewer.language === 'nl' ? 'mensen' : 'people'}-${day}.csv` })
}

/** Everybody who works at this organisation, for the operator; the same file, in its language. */
export const exportPeopleByHand = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  organizationId: string,
): Promise<Outcome<AsyncIterable<string>, 'organization-unknown'>> => {
  const organization = await findOrganization(db, organizationId)
  if (organization === null) return refuse('organization-unknown')
  const { language, timeZone } = organization
  const day = todayIn(clock, timeZone).toString()
  return accept(
    linesOf((work) => byHand(db, organizationId, work), language, {
      day,
      now: clock.now(),
      all: true,
      probation: true,
    }),
  )
}

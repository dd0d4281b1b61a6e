import { Readable } from 'node:stream'
import type { insightsRoutes, PersonProgress, ProgressCounts } from '@tweespraak/contract/insights'
import type { Language } from '@tweespraak/contract/id'
import type { Request } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import type { FileAnswer } from '../../../platform/http/serve.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { csvLine, csvStart } from '../../../platform/spreadsheet/csv-text.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { showOverview } from './overview.ts'
import { pageOfPeople } from './people.ts'

const columns = [
  'held',
  'planned',
  'long-ago',
  'never',
  'preparation',
  'talk',
  'report',
  'signing',
  'late',
] as const

const words = {
  nl: {
    units: [
      'Afdeling',
      'Mensen',
      'Gesprek gehad',
      'Gesprek gepland',
      'Te lang geleden',
      'Nog nooit',
      'Wacht op voorbereiding',
      'Wacht op het gesprek',
      'Wacht op het verslag',
      'Wacht op een handtekening',
      'Langer dan de termijn',
      'Afspraak over datum',
    ],
    here: 'Hier zelf',
    total: 'Samen',
    people: [
      'Naam',
      'Functie',
      'Afdeling',
      'Leidinggevende',
      'Laatste gesprek',
      'Soort',
      'Volgende gesprek',
      'Soort',
      'Wacht op',
      'Langer dan de termijn',
      'Afspraak over datum sinds',
    ],
    waits: {
      preparation: 'voorbereiding',
      talk: 'het gesprek',
      report: 'het verslag',
      signing: 'een handtekening',
    },
    late: 'ja',
    file: 'voortgang',
  },
  en: {
    units: [
      'Unit',
      'People',
      'Had a conversation',
      'Conversation planned',
      'Too long ago',
      'Never',
      'Waits for preparation',
      'Waits for the talk',
      'Waits for the report',
      'Waits for a signature',
      'Longer than the term',
      'Agreement past its date',
    ],
    here: 'In this unit itself',
    total: 'Together',
    people: [
      'Name',
      'Job title',
      'Unit',
      'Manager',
      'Last conversation',
      'Kind',
      'Next conversation',
      'Kind',
      'Waits for',
      'Longer than the term',
      'Agreement past its date since',
    ],
    waits: { preparation: 'preparation', talk: 'the talk', report: 'the report', signing: 'a signature' },
    late: 'yes',
    file: 'progress',
  },
} as const

const fileName = (services: Services, { language, timeZone }: Viewer): string =>
  `${words[language].file}-${todayIn(services.clock, timeZone).toString()}.csv`

/** The counts of each unit on a line, with the total last. */
export const exportUnits = async (
  services: Services,
  viewer: Viewer,
  query: Request<typeof insightsRoutes.exportUnits>['query'],
): Promise<Outcome<FileAnswer, 'not-allowed' | 'not-found'>> => {
  const overview = await showOverview(services, viewer, query)
  if (!overview.ok) return overview
  const { units, here, total } = overview.value
  const say = words[viewer.language]
  // An agreement belongs to no kind of conversation.
  const measures = query.kind === undefined ? ([...columns, 'agreements'] as const) : columns
  const line = (name: string, { people, of }: ProgressCounts) =>
    csvLine([name, people, ...measures.map((measure) => of[measure])])
  const text = [
    csvLine(say.units.slice(0, measures.length + 2)),
    ...units.map(({ unit, counts }) => line(unit.name, counts)),
    ...(here === null ? [] : [line(say.here, here)]),
    line(say.total, total),
  ]
  return accept({
    body: Buffer.from(csvStart + text.join('')),
    name: fileName(services, viewer),
  })
}

const pageSize = 1000

const lineOf = (person: PersonProgress, { language, timeZone }: Viewer): string => {
  const say: (typeof words)[Language] = words[language]
  const day = (moment: string | undefined) =>
    moment === undefined
      ? null
      : Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  return csvLine([
    person.name,
    person.jobTitle,
    person.unit?.name ?? null,
    person.manager?.name ?? null,
    day(person.last?.at),
    person.last?.kind[language] ?? null,
    day(person.next?.at),
    person.next?.kind[language] ?? null,
    person.waits.map((wait) => say.waits[wait.for]).join(', '),
    person.waits.some(({ late }) => late) ? say.late : null,
    person.agreementDueOn,
  ])
}

/** The people behind a count, by family name; a page at a time, so that it takes no more memory for more of them. */
export const exportPeople = async (
  services: Services,
  viewer: Viewer,
  query: Request<typeof insightsRoutes.exportPeople>['query'],
): Promise<Outcome<FileAnswer, 'not-allowed' | 'not-found'>> => {
  const pageAfter = (cursor: string | undefined) =>
    pageOfPeople(services, viewer, { ...query, sort: 'name', limit: pageSize, cursor })
  const first = await pageAfter(undefined)
  if (!first.ok) return first
  async function* lines(): AsyncGenerator<string> {
    yield csvStart + csvLine(words[viewer.language].people)
    let page = first
    while (page.ok) {
      yield page.value.items.map((person) => lineOf(person, viewer)).join('')
      if (page.value.next === null) return
      page = await pageAfter(page.value.next)
    }
  }
  return accept({ body: Readable.from(lines()), name: fileName(services, viewer) })
}

import { Readable } from 'node:stream'
import {
  type insightsRoutes,
  type PersonProgress,
  type ProgressCounts,
  progressStandings,
} from '@tweespraak/contract/insights'
import type { Language } from '@tweespraak/contract/id'
import type { Request } from '@tweespraak/contract/route'
import en from '@tweespraak/messages/en/progress-file.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/progress-file.json' with { type: 'json' }
import { todayIn } from '../../../platform/clock.ts'
import type { FileAnswer } from '../../../platform/http/serve.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { csvLine, csvStart } from '../../../platform/spreadsheet/csv-text.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { showOverview } from './overview.ts'
import { pageOfPeople } from './people.ts'

const columns = [
  ...progressStandings,
  'held',
  'never',
  'preparation',
  'talk',
  'report',
  'signing',
  'late',
] as const

const columnsOfPeople = [
  'name',
  'job-title',
  'unit',
  'manager',
  'last',
  'last-kind',
  'next',
  'next-kind',
  'waits-for',
  'late',
  'agreement-since',
  'rest',
] as const

const awaited = {
  preparation: 'awaits-preparation',
  talk: 'awaits-talk',
  report: 'awaits-report',
  signing: 'awaits-signing',
} as const

const words: Readonly<Record<Language, Record<keyof typeof nl, string>>> = { nl, en }

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
  const { units, here, total, holdsFor } = overview.value
  const say = words[viewer.language]
  // Of what is not for everybody, who never had one misses nothing.
  const counted = columns.filter((column) => column !== 'never' || holdsFor === 'everybody')
  // An agreement belongs to no kind of conversation.
  const measures = query.kind === undefined ? ([...counted, 'agreements'] as const) : counted
  const line = (name: string, { people, of }: ProgressCounts) =>
    csvLine([name, people, ...measures.map((measure) => of[measure])])
  const text = [
    csvLine((['unit', 'people', ...measures] as const).map((column) => say[column])),
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
  const say = words[language]
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
    person.waits.map((wait) => say[awaited[wait.for]]).join(', '),
    person.waits.some(({ late }) => late) ? say.yes : null,
    person.agreementDueOn,
    person.rest === null ? null : (person.rest.until ?? say.yes),
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
    yield csvStart + csvLine(columnsOfPeople.map((column) => words[viewer.language][column]))
    let page = first
    while (page.ok) {
      yield page.value.items.map((person) => lineOf(person, viewer)).join('')
      if (page.value.next === null) return
      page = await pageAfter(page.value.next)
    }
  }
  return accept({ body: Readable.from(lines()), name: fileName(services, viewer) })
}

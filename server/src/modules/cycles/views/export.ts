import { Readable } from 'node:stream'
import type { Language } from '@tweespraak/contract/id'
import type { DuePerson, rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Request } from '@tweespraak/contract/route'
import en from '@tweespraak/messages/en/rhythm-file.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/rhythm-file.json' with { type: 'json' }
import { todayIn } from '../../../platform/clock.ts'
import type { FileAnswer } from '../../../platform/http/serve.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { csvLine, csvStart } from '../../../platform/spreadsheet/csv-text.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { listDue } from './due.ts'

const words: Readonly<Record<Language, Record<keyof typeof nl, string>>> = { nl, en }

const columns = [
  'name',
  'job-title',
  'unit',
  'manager',
  'kind',
  'state',
  'due-on',
  'latest-on',
  'according-to',
  'planned-on',
] as const

const pageSize = 1000

const lineOf = ({ due, ...person }: DuePerson, { language, timeZone }: Viewer): string => {
  const say = words[language]
  const planned =
    due.plannedAt === null
      ? null
      : Temporal.Instant.from(due.plannedAt).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  return csvLine([
    person.name,
    person.jobTitle,
    person.unit?.name ?? null,
    person.manager?.name ?? null,
    due.kind.name[language],
    say[due.state === 'late' && due.because === 'asked' ? 'late-asked' : due.state],
    due.dueOn,
    due.latest?.on ?? null,
    due.latest === null ? null : `${due.latest.source.name[language]} ${due.latest.source.article}`,
    planned,
  ])
}

/** For whom which talk is due, as a file; a page at a time, so that it takes no more memory for more of them. */
export const exportDue = async (
  services: Services,
  viewer: Viewer,
  query: Request<typeof rhythmRoutes.exportDue>['query'],
): Promise<Outcome<FileAnswer, 'not-allowed' | 'not-found'>> => {
  const pageAfter = (cursor: string | undefined) =>
    listDue(services, viewer, { ...query, limit: pageSize, cursor })
  const first = await pageAfter(undefined)
  if (!first.ok) return first
  const say = words[viewer.language]
  async function* lines(): AsyncGenerator<string> {
    yield csvStart + csvLine(columns.map((column) => say[column]))
    let page = first
    while (page.ok) {
      yield page.value.items.map((person) => lineOf(person, viewer)).join('')
      if (page.value.next === null) return
      page = await pageAfter(page.value.next)
    }
  }
  const name = `${say.file}-${todayIn(services.clock, viewer.timeZone).toString()}.csv`
  return accept({ body: Readable.from(lines()), name })
}

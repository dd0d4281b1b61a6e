import {
  type GoalFilePreview,
  type GoalLine,
  type GoalLineProblem,
  goalLinesAtMost,
} from '@tweespraak/contract/goal-import'
import { importFileLimit } from '@tweespraak/contract/people-import'
import { bytesOf, type UploadedFile } from '../../../platform/http/uploaded-file.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { openTable, type TableThread } from '../../../platform/spreadsheet/table-thread.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { recognise } from '../../people/public.ts'
import type { GoalDesk, ReadLine } from '../file-desk.ts'
import { goalColumns, missingIn } from '../file-heading.ts'
import { dayFor } from '../policy.ts'
import { namedRecipients, type Recipient } from './named-recipients.ts'
import { givesGoals } from './recipients.ts'
import { seekerOf, whoInRow } from './sought-person.ts'

const deskUrl = new URL('../file-desk.ts', import.meta.url)

interface Met {
  readonly lines: GoalLine[]
  readonly problems: GoalLineProblem[]
}

type About = Pick<GoalLineProblem, 'line' | 'column' | 'value'>

/** What would be proposed to whom; a goal that somebody has on an earlier line of the file is not proposed twice. */
const meet = (
  read: readonly ReadLine[],
  recipients: readonly Recipient[],
  about: (index: number) => About,
): Met => {
  const lines: GoalLine[] = []
  const problems: GoalLineProblem[] = []
  const before = new Set<string>()
  read.forEach(({ line, plan, remarks, guarded, problems: own }, index) => {
    const recipient = recipients[index] ?? { found: null, reason: 'person-missing' as const }
    const say = (reason: GoalLineProblem['reason'], severity: GoalLineProblem['severity']) =>
      problems.push({ ...about(index), reason, most: null, severity })
    if (recipient.found === null) say(recipient.reason, 'row')
    else if (recipient.differs) say('person-differs', 'notice')
    problems.push(...own)
    if (recipient.found === null || plan === null) return
    const key = `${recipient.found.personId} ${plan.what.toLowerCase()}`
    if (before.has(key)) return say('goal-twice', 'row')
    before.add(key)
    lines.push({ line, employee: recipient.found, plan, remarks, guarded })
  })
  return { lines, problems }
}

const readFrom = async (
  { db, clock }: Services,
  viewer: Viewer,
  desk: TableThread<GoalDesk>,
  meanings: string | undefined,
): Promise<Outcome<Omit<GoalFilePreview, 'fileName'>>> => {
  const rows = await desk.ask('rows')
  if (rows.length > goalLinesAtMost)
    return refuse('goal-lines-too-many', { rows: rows.length, most: goalLinesAtMost })
  const recognised = recognise(await desk.ask('headings'), null, null)
  const columns = await desk.ask('sampled', goalColumns(recognised, meanings))
  const missing = missingIn(columns)
  if (missing !== null) return accept({ rows: rows.length, columns, missing, lines: [], problems: [] })
  const today = dayFor(viewer, clock.now())
  const read = await desk.ask('read', columns, { language: viewer.language, today })
  const seek = seekerOf(columns, recognised)
  const recipients = await db.read(viewer, (tx) => namedRecipients(tx, rows.map(seek)))
  const about = (index: number): About => ({
    line: rows[index]?.line ?? 0,
    ...whoInRow(rows[index]?.cells ?? [], columns),
  })
  return accept({ rows: rows.length, columns, missing, ...meet(read, recipients, about) })
}

/**
 * What a file of goals would propose to whom, line by line, and what is wrong with it; or which columns are still to be
 * pointed out. Nothing of it is kept.
 */
export const readGoalFile = async (
  services: Services,
  viewer: Viewer,
  file: UploadedFile,
  meanings: string | undefined,
): Promise<Outcome<GoalFilePreview>> => {
  if (!(await services.db.read(viewer, givesGoals))) return refuse('not-allowed')
  const bytes = await bytesOf(file, importFileLimit)
  if (bytes === null) return refuse('file-too-large')
  const opened = await openTable<GoalDesk>(bytes, deskUrl)
  if (!opened.ok) return opened
  try {
    const read = await readFrom(services, viewer, opened.value, meanings)
    return read.ok ? accept({ fileName: file.name.slice(0, 200) || 'doelen', ...read.value }) : read
  } finally {
    await opened.value.close()
  }
}

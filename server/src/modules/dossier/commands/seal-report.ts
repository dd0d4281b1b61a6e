import { createHash } from 'node:crypto'
import type { Language } from '@tweespraak/contract/id'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { RenderedReport } from '../../../platform/documents/documents.ts'
import type { ReportDocument } from '../../../platform/documents/report-document.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import type { Services } from '../../../platform/services.ts'
import type { Task } from '../../../platform/viewer.ts'
import { ReportSealed, reportForSealing } from '../../conversations/public.ts'
import { factsOf, hasLeftBy, namesOf, workOf } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { documentOf } from '../document.ts'
import {
  dueReports,
  isSealed,
  keepWaiting,
  letterhead,
  startWaiting,
  storeSealed,
  triesOf,
} from '../store/file.ts'
import { minutesToNextTry } from '../timeline.ts'

/** Which report; of which conversation. */
interface Sealing {
  readonly organizationId: string
  readonly conversationId: string
}

interface Prepared {
  readonly employeeId: string
  readonly leaderId: string
  readonly language: Language
  readonly document: ReportDocument
}

/**
 * Makes the signed report into a document and stores it for good. Does nothing when it is sealed already
 * or not signed yet, so that it may be asked again at any time. Where documents cannot be made now, the
 * report waits, says so, and is tried again.
 */
export const sealReport = async (
  services: Services,
  sealing: Sealing,
): Promise<'sealed' | 'waiting' | 'nothing'> => {
  const task: Task = { purpose: 'seal', organizationId: sealing.organizationId }
  const at = services.clock.now()
  const prepared = await services.db.transaction(task, (tx) => prepare(tx, sealing, at.toString()))
  if (prepared === null) return 'nothing'
  const rendered = await render(services, sealing, prepared)
  return services.db.transaction(task, (tx) =>
    typeof rendered === 'string'
      ? wait(tx, sealing, rendered, at)
      : store(tx, task, sealing, { ...prepared, rendered, at }),
  )
}

const prepare = async (
  tx: Tx,
  { organizationId, conversationId }: Sealing,
  at: string,
): Promise<Prepared | null> => {
  if (await isSealed(tx, conversationId)) return null
  const signed = await reportForSealing(tx, conversationId)
  if (signed === null) return null
  const { employeeId, leaderId, report, kind, successorId } = signed
  await startWaiting(tx, organizationId, { conversationId, employeeId, at })
  const version = await kindVersion(tx, kind.kindId, kind.version)
  const jobTitles = new Map<string, string | null>()
  const named = report.content.people.map(({ personId }) => personId)
  for (const personId of [...named, ...(successorId === null ? [] : [successorId])]) {
    jobTitles.set(personId, (await workOf(tx, personId, report.content.heldOn))?.jobTitle ?? null)
  }
  const { name, time_zone: timeZone } = await letterhead(tx)
  const document = documentOf(report, {
    organization: name,
    timeZone,
    ledByCoach: version?.rules.ledBy === 'coach',
    thirdAssesses: version?.rules.thirdParty === 'none',
    employeeHadLeft: hasLeftBy((await factsOf(tx, employeeId))?.leftOn ?? null, report.closedAt, timeZone),
    successor:
      successorId === null
        ? null
        : { personId: successorId, name: (await namesOf(tx, [successorId])).get(successorId) ?? '' },
    jobTitles,
    form: version?.form?.content ?? null,
    sealedAt: at,
  })
  return { employeeId, leaderId, language: report.content.language, document }
}

/** The document, or why it cannot be made now. Outside of every transaction. */
const render = async (
  services: Services,
  { conversationId }: Sealing,
  { document, language }: Prepared,
): Promise<RenderedReport | 'documents-unavailable' | 'failed'> => {
  try {
    const outcome = await services.documents.render(document, language)
    return outcome.ok ? outcome.value : outcome.reason
  } catch (error) {
    services.log.error({ err: error, conversationId }, 'a signed report could not be sealed')
    return 'failed'
  }
}

const wait = async (
  tx: Tx,
  { conversationId }: Sealing,
  reason: 'documents-unavailable' | 'failed',
  at: Temporal.Instant,
): Promise<'waiting'> => {
  const tries = (await triesOf(tx, conversationId)) + 1
  const nextTryAt = at.add({ minutes: minutesToNextTry(tries) }).toString()
  await keepWaiting(tx, conversationId, { tries, reason, nextTryAt })
  return 'waiting'
}

const store = async (
  tx: Tx,
  task: Task,
  { organizationId, conversationId }: Sealing,
  given: Prepared & { readonly rendered: RenderedReport; readonly at: Temporal.Instant },
): Promise<'sealed' | 'nothing'> => {
  const { employeeId, leaderId, document, rendered, at } = given
  const pdfHash = createHash('sha256').update(rendered.pdf).digest('hex')
  const stored = await storeSealed(tx, organizationId, {
    conversationId,
    employeeId,
    heldOn: document.heldOn,
    contentHash: document.contentHash,
    pdf: rendered.pdf,
    pdfHash,
    pages: rendered.pages,
    sealedAt: document.sealedAt,
  })
  if (!stored) return 'nothing'
  const entry = {
    action: 'report.sealed',
    subjectType: 'conversation',
    subjectId: conversationId,
    digest: pdfHash,
  }
  await recordAudit(tx, task, entry, at)
  await emit(tx, task, ReportSealed, { conversationId, employeeId, leaderId, personIds: [] }, at)
  return 'sealed'
}

/** How many waiting reports one round tries. */
const round = 50

/** Tries again the reports whose time has come, of every organisation. */
export const sealWaitingReports = async (services: Services): Promise<void> => {
  const at = services.clock.now().toString()
  const everywhere: Task = { purpose: 'seal', organizationId: null }
  const due = await services.db.transaction(everywhere, (tx) => dueReports(tx, at, round))
  for (const sealing of due) await sealReport(services, sealing)
}

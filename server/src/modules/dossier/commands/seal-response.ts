import { createHash } from 'node:crypto'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { ReportDocument } from '../../../platform/documents/report-document.ts'
import { momentInWords, reportTexts } from '../../../platform/documents/report-texts.ts'
import type { Services } from '../../../platform/services.ts'
import type { Task } from '../../../platform/viewer.ts'
import { canonicalHash, reportForSealing } from '../../conversations/public.ts'
import { namesOf, workOf } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { documentOfResponse, type ResponseContent, type ResponseWords } from '../response-document.ts'
import {
  findResponsesToSeal,
  readForSealing,
  type SealedResponse,
  storeSealedResponse,
} from '../store/sealed-response.ts'
import { letterhead, sealedHashes } from '../store/file.ts'

/** Which response, of which organisation. */
interface Sealing {
  readonly organizationId: string
  readonly conversationId: string
  readonly responseId: string
}

type Prepared = Omit<SealedResponse, 'pdf' | 'pdfHash' | 'pages'> & {
  readonly document: ReportDocument
  readonly language: 'nl' | 'en'
}

const wordsIn = (language: 'nl' | 'en', timeZone: string): ResponseWords => {
  const say = reportTexts(language)
  return {
    heading: (kind) => say('procedure.heading', { kind }),
    label: (step) => say(`procedure.label.${step}`),
    section: (part, name) => say(`procedure.section.${part}`, { name }),
    verdict: (verdict, moment) => say(`procedure.${verdict}`, { moment }),
    unanswered: say('procedure.unanswered'),
    noTalk: say('procedure.noTalk'),
    rested: (moment) => say('procedure.rested', { moment }),
    moment: (at) => momentInWords(at, timeZone, language),
  }
}

const prepare = async (tx: Tx, sealing: Sealing, at: string): Promise<Prepared | null> => {
  const { conversationId, responseId } = sealing
  const found = await readForSealing(tx, responseId)
  const sealed = await sealedHashes(tx, conversationId)
  const report = await reportForSealing(tx, conversationId)
  if (found === null || sealed === null || report === null) return null
  const { language, heldOn, kind: kindOfReport } = report.report.content
  const ids = [report.employeeId, report.leaderId, found.answer?.by ?? null, found.talk?.higher ?? null]
  const people = ids.filter((each) => each !== null)
  const names = await namesOf(tx, people)
  const named = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  const { answer, talk } = found
  const content: ResponseContent = {
    schema: 1,
    responseId,
    conversationId,
    reportHash: sealed.contentHash,
    employee: named(report.employeeId),
    ...found,
    answer: answer === null ? null : { ...answer, by: named(answer.by) },
    talk: talk === null ? null : { ...talk, higher: talk.higher === null ? null : named(talk.higher) },
  }
  const jobTitles = new Map<string, string | null>()
  for (const personId of people)
    jobTitles.set(personId, (await workOf(tx, personId, heldOn))?.jobTitle ?? null)
  const { name: organization, time_zone: timeZone } = await letterhead(tx)
  const version = await kindVersion(tx, report.kind.kindId, report.kind.version)
  const contentHash = canonicalHash(content)
  const document = documentOfResponse(
    content,
    {
      organization,
      timeZone,
      language,
      kind: kindOfReport.name,
      heldOn,
      leader: named(report.leaderId),
      ledByCoach: version?.rules.ledBy === 'coach',
      jobTitles,
      contentHash,
      sealedAt: at,
    },
    wordsIn(language, timeZone),
  )
  return {
    responseId,
    conversationId,
    employeeId: report.employeeId,
    reportHash: sealed.contentHash,
    reportPdfHash: sealed.pdfHash,
    contentHash,
    sealedAt: at,
    document,
    language,
  }
}

/**
 * Makes a finished response into a document and stores it for good, beside the report. Does nothing while the report
 * is not sealed, or when this was done already, so that it may be asked again at any time.
 */
export const sealResponse = async (services: Services, sealing: Sealing): Promise<'sealed' | 'nothing'> => {
  const task: Task = { purpose: 'seal', organizationId: sealing.organizationId }
  const at = services.clock.now()
  const prepared = await services.db.transaction(task, (tx) => prepare(tx, sealing, at.toString()))
  if (prepared === null) return 'nothing'
  const { document, language, ...facts } = prepared
  const rendered = await services.documents.render(document, language)
  if (!rendered.ok) return 'nothing'
  const { pdf, pages } = rendered.value
  const pdfHash = createHash('sha256').update(pdf).digest('hex')
  return services.db.transaction(task, async (tx) => {
    const stored = await storeSealedResponse(tx, sealing.organizationId, { ...facts, pdf, pdfHash, pages })
    if (!stored) return 'nothing'
    const entry = {
      action: 'response.sealed',
      subjectType: 'conversation',
      subjectId: sealing.conversationId,
      digest: facts.contentHash,
    }
    await recordAudit(tx, task, entry, at)
    return 'sealed'
  })
}

/** Seals what could not be sealed before, of every organisation; one that cannot be made does not keep up the others. */
export const sealWaitingResponses = async (services: Services): Promise<void> => {
  const everywhere: Task = { purpose: 'seal', organizationId: null }
  const waiting = await services.db.transaction(everywhere, (tx) => findResponsesToSeal(tx))
  for (const sealing of waiting) {
    try {
      await sealResponse(services, sealing)
    } catch (error) {
      services.log.error(
        { err: error, responseId: sealing.responseId },
        'a finished response could not be sealed',
      )
    }
  }
}

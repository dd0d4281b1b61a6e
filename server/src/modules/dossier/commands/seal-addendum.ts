import { createHash } from 'node:crypto'
import type { Side } from '@tweespraak/contract/form'
import type { Language } from '@tweespraak/contract/id'
import type { Tx } from '../../../platform/db/database.ts'
import type { ReportDocument } from '../../../platform/documents/report-document.ts'
import { reportTexts } from '../../../platform/documents/report-texts.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Task, Viewer } from '../../../platform/viewer.ts'
import { canonicalHash, type ReportContent, reportToAddTo } from '../../conversations/public.ts'
import { factsOf, hasLeftBy, namesOf, workOf } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { type AddendumContent, documentOfAddendum } from '../addendum.ts'
import { letterhead, sealedHashes, storeAddendum } from '../store/file.ts'

/** A sealed report, and as whom somebody at its table would add to it. */
export interface Basis {
  readonly conversationId: string
  readonly employeeId: string
  readonly leaderId: string
  readonly kind: { readonly kindId: string; readonly version: number }
  readonly report: ReportContent
  readonly side: Side | null
  /** The other of the two, for whoever is one of them. */
  readonly otherId: string
  readonly sealed: { readonly contentHash: string; readonly pdfHash: string }
}

type BasisRefusal = 'not-found' | 'not-allowed' | 'conversation-withdrawn' | 'no-report-yet'

/** Takes hold of the conversation, so that its report is there until the transaction ends. */
export const basisOf = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Basis, BasisRefusal>> => {
  const found = await reportToAddTo(tx, viewer, conversationId)
  if (!found.ok) return found
  const sealed = await sealedHashes(tx, conversationId)
  if (found.value === null || sealed === null) return refuse('no-report-yet')
  const { employeeId, leaderId, content: report, kind, side } = found.value
  const otherId = viewer.personId === employeeId ? leaderId : employeeId
  return accept({ conversationId, employeeId, leaderId, kind, report, side, otherId, sealed })
}

/** Whether the other works here no more at a moment: nobody answers then. */
export const hasOtherLeft = async (
  tx: Tx,
  viewer: Viewer,
  { otherId }: Pick<Basis, 'otherId'>,
  at: Temporal.Instant,
): Promise<boolean> => hasLeftBy((await factsOf(tx, otherId))?.leftOn ?? null, at.toString(), viewer.timeZone)

/** An addition that can be made into a document. */
export interface Drafted {
  readonly basis: Basis
  readonly content: AddendumContent
  readonly contentHash: string
  readonly document: ReportDocument
  readonly language: Language
}

/** What an addition says and binds, as a document. */
export const draftAddendum = async (
  tx: Tx,
  basis: Basis,
  given: Omit<AddendumContent, 'schema' | 'conversationId' | 'reportHash'>,
): Promise<Drafted> => {
  const { conversationId, employeeId, leaderId, kind, report, sealed } = basis
  const content: AddendumContent = { ...given, schema: 1, conversationId, reportHash: sealed.contentHash }
  const contentHash = canonicalHash(content)
  const names = await namesOf(tx, [employeeId, leaderId])
  const { name: organization, time_zone: timeZone } = await letterhead(tx)
  const say = reportTexts(report.language)
  const jobTitle = async (personId: string) => (await workOf(tx, personId, report.heldOn))?.jobTitle ?? null
  const document = documentOfAddendum(
    content,
    {
      organization,
      timeZone,
      language: report.language,
      kind: report.kind.name,
      heldOn: report.heldOn,
      employee: names.get(employeeId) ?? '',
      leader: names.get(leaderId) ?? '',
      jobTitle: await jobTitle(leaderId),
      employeeJobTitle: await jobTitle(employeeId),
      ledByCoach: (await kindVersion(tx, kind.kindId, kind.version))?.rules.ledBy === 'coach',
      contentHash,
    },
    {
      heading: (ofKind, corrects) =>
        say(corrects ? 'correction.heading' : 'addendum.heading', { kind: ofKind }),
      added: (name) => say('addendum.section', { name }),
      corrected: say('correction.section'),
      wrong: say('correction.wrong'),
      correct: say('correction.correct'),
      agreed: (author, other) => say('correction.agreed', { author, other }),
    },
  )
  return { basis, content, contentHash, document, language: report.language }
}

/**
 * Makes the document and stores it for good, with what `also` does in the same transaction (false: not after all). The
 * report is not touched. Refused where documents cannot be made now, and nothing is lost.
 */
export const sealAddendum = async (
  services: Services,
  viewer: Viewer,
  { basis, content, contentHash, document, language }: Drafted,
  also: {
    readonly before?: (tx: Tx) => Promise<boolean>
    readonly after: (tx: Tx, task: Task & { readonly organizationId: string }) => Promise<void>
  },
): Promise<Outcome<'sealed' | 'was-there' | 'not-after-all', 'documents-unavailable'>> => {
  const rendered = await services.documents.render(document, language)
  if (!rendered.ok) return refuse('documents-unavailable')
  const { pdf, pages } = rendered.value
  const task = { purpose: 'seal', organizationId: viewer.organizationId } as const
  return services.db.transaction(task, async (tx) => {
    if (also.before !== undefined && !(await also.before(tx))) return accept('not-after-all')
    const stored = await storeAddendum(tx, viewer.organizationId, {
      ...content,
      employeeId: basis.employeeId,
      contentHash,
      reportPdfHash: basis.sealed.pdfHash,
      pdf,
      pdfHash: createHash('sha256').update(pdf).digest('hex'),
      pages,
    })
    if (!stored) return accept('was-there')
    await also.after(tx, task)
    return accept('sealed')
  })
}

import { createHash } from 'node:crypto'
import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { reportTexts } from '../../../platform/documents/report-texts.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { defineEvent } from '../../../platform/outbox/event.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { canonicalHash, reportToAddTo } from '../../conversations/public.ts'
import { namesOf, workOf } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { type AddendumContent, documentOfAddendum, maySayMore } from '../addendum.ts'
import { letterhead, sealedHashes, storeAddendum } from '../store.ts'

/** Something was added to a sealed report, by one of the two; the other is told. */
export const AddendumSealed = defineEvent(
  'AddendumSealed',
  z.object({ conversationId: id, addendumId: id, authorId: id, otherId: id }),
)

type AddendumRefusal = 'not-found' | 'not-allowed' | 'no-report-yet' | 'documents-unavailable'

const prepare = async (
  tx: Tx,
  viewer: Viewer,
  { conversationId, addendumId, text }: Given,
  writtenAt: string,
) => {
  const found = await reportToAddTo(tx, viewer, conversationId)
  if (!found.ok) return found
  const sealed = await sealedHashes(tx, conversationId)
  if (found.value === null || sealed === null) return refuse('no-report-yet')
  const side = maySayMore(found.value.side)
  if (!side.ok) return side
  const { employeeId, leaderId, content: report, kind } = found.value
  const names = await namesOf(tx, [viewer.personId, employeeId])
  const author = { personId: viewer.personId, name: names.get(viewer.personId) ?? '', side: side.value }
  const content: AddendumContent = {
    schema: 1,
    addendumId,
    conversationId,
    reportHash: sealed.contentHash,
    author,
    text,
    writtenAt,
  }
  const contentHash = canonicalHash(content)
  const { name: organization, time_zone: timeZone } = await letterhead(tx)
  const say = reportTexts(report.language)
  const document = documentOfAddendum(
    content,
    {
      organization,
      timeZone,
      language: report.language,
      kind: report.kind.name,
      heldOn: report.heldOn,
      employee: names.get(employeeId) ?? '',
      jobTitle: (await workOf(tx, viewer.personId, report.heldOn))?.jobTitle ?? null,
      ledByCoach: (await kindVersion(tx, kind.kindId, kind.version))?.rules.ledBy === 'coach',
      contentHash,
    },
    {
      heading: (ofKind) => say('addendum.heading', { kind: ofKind }),
      section: (name) => say('addendum.section', { name }),
    },
  )
  const otherId = side.value === 'employee' ? leaderId : employeeId
  return accept({ content, contentHash, document, employeeId, otherId, sealed, language: report.language })
}

interface Given {
  readonly conversationId: string
  readonly addendumId: string
  readonly text: string
}

/**
 * Adds something to a sealed report: it is made into a document and stored for good, with the check number of the
 * report it belongs to. The report is not touched. Where documents cannot be made now it is refused, and nothing is
 * lost; sent twice it is added once.
 */
export const writeAddendum = async (
  services: Services,
  viewer: Viewer,
  given: Given,
): Promise<Outcome<undefined, AddendumRefusal>> => {
  const at = services.clock.now()
  const prepared = await services.db.transaction(viewer, (tx) => prepare(tx, viewer, given, at.toString()))
  if (!prepared.ok) return prepared
  const { content, contentHash, document, employeeId, otherId, sealed, language } = prepared.value
  const rendered = await services.documents.render(document, language)
  if (!rendered.ok) return refuse('documents-unavailable')
  const { conversationId, addendumId, author } = content
  const pdfHash = createHash('sha256').update(rendered.value.pdf).digest('hex')
  const task = { purpose: 'seal', organizationId: viewer.organizationId } as const
  await services.db.transaction(task, async (tx) => {
    const stored = await storeAddendum(tx, viewer.organizationId, {
      ...content,
      employeeId,
      contentHash,
      reportPdfHash: sealed.pdfHash,
      pdf: rendered.value.pdf,
      pdfHash,
      pages: rendered.value.pages,
    })
    if (!stored) return
    const entry = { action: 'addendum.sealed', subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, task, { ...entry, digest: contentHash }, at)
    await emit(
      tx,
      task,
      AddendumSealed,
      { conversationId, addendumId, authorId: author.personId, otherId },
      at,
    )
  })
  return accept(undefined)
}

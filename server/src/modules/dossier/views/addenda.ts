import { createHash } from 'node:crypto'
import type { CorrectionProposal } from '@tweespraak/contract/correction'
import type { dossierRoutes } from '@tweespraak/contract/dossier'
import type { Output } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hasLeftBy, lastDayOf, namedBy, nameOfRow } from '../../people/public.ts'
import { type AddendumSide, maySayMore } from '../addendum.ts'
import { mayCorrect } from '../correction.ts'
import { writeOpening } from '../store/file.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { correctionsOf } from './reports.ts'

const readAddenda = prepare(['conversationId', 'me'], (tx, { conversationId, me }) => ({
  seats: tx
    .selectFrom('conversation_participants')
    .select('role')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', me),
  sealed: tx
    .selectFrom('sealed_reports')
    .select('pages')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId),
  addenda: tx
    .selectFrom('addenda')
    .select(['addendum_id', 'author_id', 'side', 'text', 'sealed_at', 'content_hash', 'corrects'])
    .select(namedBy(sql.ref('addenda.author_id')).as('author_name'))
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('sealed_at')
    .orderBy('addendum_id'),
  proposals: tx
    .selectFrom('correction_proposals')
    .select([
      'correction_id',
      'proposed_by',
      'asked_id',
      'wrong',
      'correct',
      'proposed_at',
      'state',
      'reason',
    ])
    .select(namedBy(sql.ref('correction_proposals.proposed_by')).as('proposed_by_name'))
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('proposed_at'),
  leaving: tx
    .selectFrom('conversations')
    .select(
      lastDayOf(sql`case when employee_id = ${me}::uuid then leader_id else employee_id end`).as('left_on'),
    )
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId),
}))

type Read = Awaited<ReturnType<typeof readAddenda>>

const proposalOf = (row: Read['proposals'][number], viewer: Viewer): CorrectionProposal => ({
  correctionId: row.correction_id,
  by: { personId: row.proposed_by, name: nameOfRow(row.proposed_by_name) },
  wrong: row.wrong,
  correct: row.correct,
  at: row.proposed_at,
  state: row.state as CorrectionProposal['state'],
  reason: row.reason,
  can: {
    answer: row.state === 'waiting' && row.asked_id === viewer.personId,
    takeBack: row.proposed_by === viewer.personId,
  },
})

/** What was corrected in a sealed report and added to it: for those with a voice at its table. */
export const listAddenda = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Output<typeof dossierRoutes.addenda>, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const { seats, sealed, addenda, proposals, leaving } = await readAddenda(tx, {
      conversationId,
      me: viewer.personId,
    })
    const role = seats[0]?.role
    if (role === undefined || role === 'companion') return refuse('not-found')
    const side = role === 'employee' || role === 'manager' ? role : 'third'
    const items = addenda
      .filter(({ corrects }) => corrects === null)
      .map((row) => ({
        addendumId: row.addendum_id,
        author: { personId: row.author_id, name: nameOfRow(row.author_name) },
        side: row.side as AddendumSide,
        text: row.text,
        sealedAt: row.sealed_at,
        contentHash: row.content_hash,
      }))
    const isSealed = sealed.length > 0
    const otherHasLeft = hasLeftBy(
      leaving[0]?.left_on ?? null,
      services.clock.now().toString(),
      viewer.timeZone,
    )
    const waits = proposals.some((row) => row.state === 'waiting' && row.proposed_by === viewer.personId)
    return accept({
      items,
      corrections: correctionsOf(addenda.map((row) => ({ ...row, correct: row.text }))),
      proposals: proposals.map((row) => proposalOf(row, viewer)),
      can: {
        add: isSealed && maySayMore(side).ok,
        correct: isSealed && mayCorrect({ side, otherHasLeft, waits }).ok,
      },
    })
  })

/**
 * Opens the document of an addition. That somebody opened that of somebody else's report is written down in the same
 * transaction, as for the report. A file that is not what was sealed is never shown.
 */
export const openAddendum = (
  services: Services,
  viewer: Viewer,
  { conversationId, addendumId }: { readonly conversationId: string; readonly addendumId: string },
): Promise<Outcome<{ readonly pdf: Uint8Array }, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const row = await tx
      .selectFrom('addenda')
      .select(['employee_id', 'pdf', 'pdf_hash'])
      .where('organization_id', '=', thisOrganization)
      .where('conversation_id', '=', conversationId)
      .where('addendum_id', '=', addendumId)
      .executeTakeFirst()
    if (row === undefined) return refuse('not-found')
    if (createHash('sha256').update(row.pdf).digest('hex') !== row.pdf_hash)
      throw new Error(`The addition ${addendumId} is not the file that was sealed`)
    if (row.employee_id !== viewer.personId)
      await writeOpening(tx, services.clock, viewer, row.employee_id, { what: 'report', conversationId })
    return accept({ pdf: row.pdf })
  })

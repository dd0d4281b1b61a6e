import type { Agreement as Sent } from '@tweespraak/contract/agreements'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { isOverdue, type Agreement } from '../agreement.ts'
import { actionsOf, dayFor, sideOf } from '../policy.ts'
import { agreementOf, isResting, type Names, selectAgreements } from '../store.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Agreements as the asker may see them, with the one that took their place. */
export const readAgreements = (tx: Tx) =>
  selectAgreements(tx)
    .leftJoin('agreements as follower', (join) =>
      join
        .onRef('follower.organization_id', '=', 'agreements.organization_id')
        .onRef('follower.follows_id', '=', 'agreements.agreement_id'),
    )
    .select(['follower.agreement_id as followed_by', isResting.as('resting')])
    .select([
      namedBy(sql.ref('agreements.employee_id')).as('employee_name'),
      namedBy(sql.ref('agreements.leader_id')).as('leader_name'),
    ])

export type ReadRow = Awaited<ReturnType<ReturnType<typeof readAgreements>['execute']>>[number]

const who = (agreement: Agreement, personId: string) => sideOf(agreement, personId) ?? 'employee'

const closingOf = (agreement: Agreement): Sent['closed'] => {
  if (agreement.state === 'open') return null
  const reason = agreement.state === 'broken' ? agreement.reason : null
  return { by: who(agreement, agreement.closed.by), at: agreement.closed.at, reason }
}

const changeOf = (agreement: Agreement): Sent['change'] => {
  if (agreement.state !== 'open' || agreement.change === null) return null
  const { proposedBy, terms, why, at } = agreement.change
  return { ...terms, proposedBy: who(agreement, proposedBy), why, at }
}

/**
 * Whoever is not one of the two (HR, that is) has their reading written down in the file of the employee; not
 * who came to lead the conversation that it was made in, and reads it there.
 */
const noteReading = async (
  tx: Tx,
  services: Pick<Services, 'noteOpening'>,
  viewer: Viewer,
  rows: readonly ReadRow[],
): Promise<void> => {
  const read = rows.filter(
    (row) => ![row.employee_id, row.leader_id, row.leads_now_id].includes(viewer.personId),
  )
  for (const [personId, [first, ...more]] of Map.groupBy(read, (row) => row.employee_id)) {
    const one = first === undefined || more.length > 0 ? null : first.agreement_id
    const opened =
      one === null ? ({ what: 'agreements' } as const) : { what: 'agreement' as const, agreementId: one }
    await services.noteOpening(tx, viewer, personId, opened)
  }
}

/** An agreement as it travels: with the names of the two, and what its reader may do now. */
export const sentAgreement = (
  viewer: Viewer,
  agreement: Agreement,
  {
    names,
    followedBy,
    resting,
    now,
  }: {
    readonly names: Names
    readonly followedBy: string | null
    readonly resting: boolean
    readonly now: Temporal.Instant
  },
): Sent => {
  const today = dayFor(viewer, now)
  return {
    agreementId: agreement.agreementId,
    ...agreement.terms,
    employee: { personId: agreement.employeeId, name: names.employee },
    leader: { personId: agreement.leaderId, name: names.leader },
    doer: who(agreement, agreement.doerId),
    mySide: sideOf(agreement, viewer.personId),
    state: agreement.state,
    overdue: !resting && isOverdue(agreement, today),
    support: agreement.support,
    conversationId: agreement.conversationId,
    madeBy: who(agreement, agreement.madeBy),
    madeAt: agreement.madeAt,
    closed: closingOf(agreement),
    change: changeOf(agreement),
    followedBy,
    follows: agreement.followsId,
    revision: agreement.revision,
    can: actionsOf(agreement, { by: viewer.personId, now, today }),
  }
}

/** Rows as they travel. That somebody else than the two reads them is written down. */
export const sendAgreements = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  rows: readonly ReadRow[],
): Promise<Sent[]> => {
  await noteReading(tx, services, viewer, rows)
  const now = services.clock.now()
  return rows.map((row) => {
    const names = { employee: nameOfRow(row.employee_name), leader: nameOfRow(row.leader_name) }
    const { followed_by: followedBy, resting } = row
    return sentAgreement(viewer, agreementOf(row), { names, followedBy, resting, now })
  })
}

/** The pair of a conversation as the asker may see it. */
export const pairQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('agreement_pairs')
    .select(['employee_id', 'leader_id', 'settled_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

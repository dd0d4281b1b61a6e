import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { linksOf } from '../store.ts'
import { resetPath } from '../token.ts'

/**
 * A link to choose a new password, for an operator who hands it over in person: for somebody whose mail does
 * not arrive. Works once, for an hour. That it was made is written in the audit of every organisation that
 * the account leads to; whoever cannot be audited gets no link.
 */
export const resetAccount = async (
  services: Pick<Services, 'db' | 'clock' | 'accounts' | 'address'>,
  email: string,
): Promise<Outcome<{ readonly link: string }, 'not-found'>> => {
  const { db, clock, accounts, address } = services
  const userId = await accounts.find(email)
  if (userId === null) return refuse('not-found')
  const links = await db.transaction({ purpose: 'auth', organizationId: null }, (tx) => linksOf(tx, userId))
  if (links.length === 0) return refuse('not-found')
  for (const { organizationId, personId } of links) {
    const identity = { purpose: 'auth', organizationId } as const
    const entry = { action: 'account.reset-by-operator', subjectType: 'person', subjectId: personId }
    await db.transaction(identity, (tx) => recordAudit(tx, identity, entry, clock.now()))
  }
  return accept({ link: `${address}${resetPath(await accounts.makeResetToken(userId))}` })
}

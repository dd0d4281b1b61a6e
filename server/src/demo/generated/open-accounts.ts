import { randomBytes } from 'node:crypto'
import { displayName } from '../../modules/people/public.ts'
import type { Services } from '../../platform/services.ts'
import { instantOf } from './days.ts'
import { leaderOn, type Organization } from './organization.ts'
import type { Person } from './staff.ts'

export interface OpenedAccount {
  readonly as: 'HR and administrator' | 'manager' | 'employee'
  readonly email: string
  readonly password: string
}

const chosen = (
  organization: Organization,
): readonly (readonly [OpenedAccount['as'], Person | undefined])[] => {
  const { people, hr, selected } = organization
  const employee = people[selected[0] ?? -1]
  const manager = leaderOn(organization, employee?.posts[0]?.unit ?? 0, 0)
  return [
    ['HR and administrator', hr[0]],
    ['manager', people[manager ?? -1]],
    ['employee', employee],
  ]
}

/**
 * Lets a few people sign in with a password that was thought up now, so that the organisation can be looked at
 * on a server that was not started for a demo.
 */
export const openAccounts = async (
  { db, accounts }: Services,
  organization: Organization,
  organizationId: string,
): Promise<readonly OpenedAccount[]> => {
  const opened: OpenedAccount[] = []
  for (const [as, person] of chosen(organization)) {
    if (person === undefined) continue
    const { email } = await db.owner
      .selectFrom('people')
      .select('email')
      .where('organization_id', '=', organizationId)
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
    if (email === null || (await accounts.find(email)) !== null) continue
    const password = randomBytes(12).toString('base64url')
    const userId = await accounts.create({ email, name: displayName(person), password })
    await db.owner
      .insertInto('account_links')
      .values({
        organization_id: organizationId,
        person_id: person.id,
        user_id: userId,
        linked_at: instantOf(organization.days.now),
      })
      .execute()
    opened.push({ as, email, password })
  }
  return opened
}

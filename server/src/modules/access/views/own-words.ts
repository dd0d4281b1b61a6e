import type { Services } from '../../../platform/services.ts'

/** Whose account it is, as far as it is known. */
interface Owner {
  readonly userId: string
  readonly name: string
  readonly email: string
}

/** The words that whoever knows a person tries first: their name, their address and the organisations they are of. */
export const ownWordsOf = async (
  { db }: Pick<Services, 'db'>,
  { userId, name, email }: Owner,
): Promise<string[]> => {
  const organizations = await db.transaction({ purpose: 'auth', organizationId: null }, (tx) =>
    tx
      .selectFrom('account_links as link')
      .innerJoin('organizations as o', 'o.organization_id', 'link.organization_id')
      .select('o.name')
      .where('link.user_id', '=', userId)
      .execute(),
  )
  return [name, email, ...organizations.map((organization) => organization.name)]
}

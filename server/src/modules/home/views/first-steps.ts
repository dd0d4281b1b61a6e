import { sql } from 'kysely'

interface Begun {
  readonly alone: boolean
  readonly invited: boolean
}

/** How far a new organisation is. A query still to be run, so that Home can ask it together with others. */
export const firstStepsQuery = sql<Begun>`select
    not exists (select from people where organization_id = (select app_organization()) offset 1) as alone,
    exists (select from invitations where organization_id = (select app_organization()))
      or exists (select from account_links where organization_id = (select app_organization()) offset 1) as invited`

/**
 * What HR of a new organisation does first: bring in the people, then invite them. Null once somebody
 * besides who set it up has been invited or has an account.
 */
export const firstStepOf = ({ alone, invited }: Begun): 'import-people' | 'invite-people' | null => {
  if (alone) return 'import-people'
  return invited ? null : 'invite-people'
}

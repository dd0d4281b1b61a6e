import { sql } from 'kysely'

interface Begun {
  readonly alone: boolean
  readonly invited: boolean
}

/**
 * How far a new organisation is: `alone` while everybody in it has a role that was given, as HR and administrators have who
 * begin. A query still to be run, so that Home can ask it together with others.
 */
export const firstStepsQuery = sql<Begun>`select
    not exists (
      select from people p
      where p.organization_id = (select app_organization()) and not exists (
        select from role_grants g where g.organization_id = p.organization_id and g.person_id = p.person_id)
    ) as alone,
    not exists (
      select from people p
      where p.organization_id = (select app_organization()) and p.email is not null
        and (p.left_on is null or p.left_on >= (select app_today()))
        and not exists (select from account_links l where l.organization_id = p.organization_id and l.person_id = p.person_id)
        and not exists (select from invitations i where i.organization_id = p.organization_id and i.person_id = p.person_id)
    ) as invited`

/**
 * What HR or an administrator of a new organisation does first: bring in the people, then invite them. Null once everybody
 * who has an address has been invited or has an account.
 */
export const firstStepOf = ({ alone, invited }: Begun): 'import-people' | 'invite-people' | null => {
  if (alone) return 'import-people'
  return invited ? null : 'invite-people'
}

import { sql } from 'kysely'

/** The organisation of the transaction, evaluated once for each statement, so that indexes are used. */
export const thisOrganization = sql<string>`(select app_organization())`

import { sql } from 'kysely'

/** The organisation of the transaction; read once for a whole query, as the planner sees it. */
export const thisOrganization = sql<string>`(select app_organization())`

import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** The conversations (`c`) that the asker may know of, each with the version of its kind (`kind`) that it began with. */
export const conversationsWithKind = (tx: Tx) =>
  tx
    .selectFrom('conversations as c')
    .innerJoin('kind_versions as kind', (join) =>
      join
        .onRef('kind.organization_id', '=', 'c.organization_id')
        .onRef('kind.kind_id', '=', 'c.kind_id')
        .onRef('kind.version', '=', 'c.kind_version'),
    )
    .where('c.organization_id', '=', thisOrganization)

/** Of these: the report was offered, and waits for a signature. */
export const waitsForSignature = sql<boolean>`c.state = 'recorded'
  and exists (select from app_awaited_signers(c.conversation_id))`

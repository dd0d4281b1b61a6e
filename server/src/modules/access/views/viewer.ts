import type { FastifyRequest } from 'fastify'
import { CompiledQuery } from 'kysely'
import type { Services } from '../../../platform/services.ts'
import { mintViewer, type HumanResources, type Viewer } from '../../../platform/viewer.ts'

interface Found {
  readonly organization_id: string
  readonly person_id: string
  readonly account_id: string
  readonly session_id: string
  readonly language: string
  readonly time_zone: string
  readonly demo: boolean
  readonly hr_for_all: boolean
  readonly hr_units: readonly string[]
  readonly administrator: boolean
  readonly coach: boolean
}

const hrOf = ({ hr_for_all: all, hr_units: unitIds }: Found): HumanResources => {
  if (all) return { scope: 'all' }
  return unitIds.length === 0 ? { scope: 'none' } : { scope: 'units', unitIds }
}

const lookUp = 'select * from public.viewer_by_session($1, $2)'

type Gate = Pick<Services, 'db' | 'clock' | 'accounts' | 'demo'>

/**
 * Who a session is: read anew for every request, so that a session, a role or an employment that ended
 * counts at once. The one place where a viewer is made.
 */
export const viewerBySession = async ({ db, clock, demo }: Gate, token: string): Promise<Viewer | null> => {
  const found = await db.auth.executeQuery<Found>(CompiledQuery.raw(lookUp, [token, clock.now().toString()]))
  const [row] = found.rows
  // Whoever came into a demo without a password stays outside once the server serves none.
  if (row === undefined || (row.demo && !demo)) return null
  return mintViewer({
    organizationId: row.organization_id,
    personId: row.person_id,
    accountId: row.account_id,
    sessionId: row.session_id,
    language: row.language === 'en' ? 'en' : 'nl',
    timeZone: row.time_zone,
    hr: hrOf(row),
    administrator: row.administrator,
    coach: row.coach,
    demo: row.demo,
  })
}

/** Who sends this request, proven by the signed cookie of a session that lives. */
export const authenticate = async (
  gate: Gate,
  request: Pick<FastifyRequest, 'headers'>,
): Promise<Viewer | null> => {
  const token = gate.accounts.tokenOf(request.headers.cookie)
  return token === null ? null : viewerBySession(gate, token)
}

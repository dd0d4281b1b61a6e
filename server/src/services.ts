import { mailReset, setUpCode } from './modules/access/public.ts'
import { writeOpening } from './modules/dossier/public.ts'
import { putAwayNotices, tellPeople } from './modules/notices/public.ts'
import { installBuiltInKinds } from './modules/templates/public.ts'
import { createAccounts } from './platform/accounts/accounts.ts'
import { addressOf } from './platform/address.ts'
import type { Beat, Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/db/database.ts'
import type { Documents } from './platform/documents/documents.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { Log } from './platform/log.ts'
import { closedOutgoing, openOutgoing, type Outgoing } from './platform/outgoing/outgoing.ts'
import { reachable } from './platform/outgoing/reachable.ts'
import { openLive } from './platform/realtime/live.ts'
import type { Services } from './platform/services.ts'
import { version } from './version.ts'

export interface Parts {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
  readonly db: Database
  readonly jobs: Jobs
  readonly documents: Documents
  /** In tests: another than the guarded one. */
  readonly outgoing?: Outgoing
  readonly secret: string
  readonly demo: boolean
  /** When the access of live connections is asked again; every half minute where nothing is said. */
  readonly beat?: Beat
}

/** From a demo nothing leaves: anybody can be anybody in it, and give any address. */
const outgoingOf = ({ config, demo }: Parts): Outgoing =>
  demo ? closedOutgoing : openOutgoing({ mayReach: reachable(config.outgoingPrivate) })

/** Puts the parts together, by hand. */
export const createServices = (parts: Parts): Services => {
  const { config, db, secret } = parts
  const address = addressOf(config)
  const accounts = createAccounts({
    db,
    secret,
    baseUrl: address,
    onReset: (account, token) => mailReset(services, account, token),
  })
  const services: Services = {
    ...parts,
    accounts,
    live: openLive(parts),
    outgoing: parts.outgoing ?? outgoingOf(parts),
    address,
    version,
    noteOpening: (tx, viewer, personId, opened) => writeOpening(tx, parts.clock, viewer, personId, opened),
    tell: (tx, task, news) => tellPeople(parts, tx, task, news),
    putAway: putAwayNotices,
    furnish: (owner, organizationId) => installBuiltInKinds(owner, organizationId, parts.clock.now()),
    setUpCode: setUpCode(secret),
  }
  return services
}

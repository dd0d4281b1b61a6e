import type { accessRoutes, PersonWaiting } from '@tweespraak/contract/access'
import type { Answer, Request } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standingOf } from '../invitation.ts'
import { mayInvite } from '../policy.ts'
import { mailsBeginWith } from '../token.ts'
import { countsOfWaiting, pageOfWaiting } from './people-to-invite.ts'

type Parts = Pick<Services, 'db' | 'clock'>
type List = typeof accessRoutes.waiting
type Count = typeof accessRoutes.countWaiting

/** Who is not in yet, a page at a time, with how far each is. */
export const listWaiting = async (
  { db, clock }: Parts,
  viewer: Viewer,
  query: Request<List>['query'],
): Promise<Outcome<Answer<List>, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const day = todayIn(clock, viewer.timeZone).toString()
  const people = await db.transaction(viewer, (tx) =>
    pageOfWaiting(tx, day, { ...query, limit: query.limit + 1 }),
  )
  const items = people.slice(0, query.limit).flatMap((person): PersonWaiting[] => {
    const { personId, name, number, unit, beginsOn, invitedAt } = person
    const state = standingOf(person, clock.now())
    return state === 'in' ? [] : [{ personId, name, number, unit, beginsOn, state, invitedAt }]
  })
  return accept({ items, next: people.length > query.limit ? (items.at(-1)?.personId ?? null) : null })
}

/** How many of them would get an invitation, have one, or cannot for want of an address. */
export const countWaiting = async (
  services: Parts & Pick<Services, 'config' | 'address'>,
  viewer: Viewer,
  filter: Request<Count>['query'],
): Promise<Outcome<Answer<Count>, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const { db, clock } = services
  const at = clock.now()
  const day = todayIn(clock, viewer.timeZone).toString()
  const counts = await db.transaction(viewer, (tx) => countsOfWaiting(tx, { day, at }, filter))
  return accept({ ...counts, linksBeginWith: mailsBeginWith(services) })
}

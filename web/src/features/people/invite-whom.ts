import { accessRoutes } from '@tweespraak/contract/access'
import type { Answer } from '@tweespraak/contract/route'
import { call } from '../../lib/api.ts'
import type { WaitingSearch } from './queries.ts'
import type { Whom } from './whom.ts'

type Invited = Answer<typeof accessRoutes.invite>

const together = (one: Invited, other: Invited): Invited => ({
  ...other,
  invited: one.invited + other.invited,
  links: [...one.links, ...other.links],
})

/** As many as one request takes. */
const atOnce = 1000

/** Invites whom was chosen. Everybody goes so many at a time: whoever is invited is not asked for again. */
export const inviteWhom = async (
  { everybody, but, some }: Whom['choice'],
  { search, unit }: WaitingSearch,
): Promise<Invited> => {
  let sum: Invited = { invited: 0, withoutAddress: 0, alreadyIn: 0, mailed: true, more: everybody, links: [] }
  while (sum.more) {
    const body = { everybody: true as const, search, ...(unit === null ? {} : { unit }), except: [...but] }
    sum = together(sum, await call(accessRoutes.invite, { body }))
  }
  const personIds = [...some]
  for (let from = 0; from < personIds.length; from += atOnce) {
    const body = { personIds: personIds.slice(from, from + atOnce) }
    sum = together(sum, await call(accessRoutes.invite, { body }))
  }
  return sum
}

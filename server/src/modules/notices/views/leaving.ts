import { deriveKey } from '../../../platform/derive-key.ts'
import { makeLinkToken, readLinkToken } from '../../../platform/link-token.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { leavable, type Leavable, leavePurpose } from '../unsubscribe.ts'

/** Whose link it is, and what it leaves. */
export interface Leaver {
  readonly organizationId: string
  readonly personId: string
  readonly sort: Leavable
}

const keyOf = ({ secret }: Pick<Services, 'secret'>, sort: Leavable): Buffer =>
  deriveKey(secret, leavePurpose(sort))

/** The link in a mail by which its reader says that they can do without, below the address of the product. */
export const leavePath = (
  services: Pick<Services, 'secret'>,
  { organizationId, personId, sort }: Leaver,
): string => `/unsubscribe/${sort}/${makeLinkToken([organizationId, personId], keyOf(services, sort))}`

/** Who a link is of; null for one that was never made. */
export const readLeaving = (
  services: Pick<Services, 'secret'>,
  given: { readonly sort: string; readonly token: string },
): Leaver | null => {
  const sort = leavable.safeParse(given.sort)
  if (!sort.success) return null
  const [organizationId, personId] = readLinkToken(given.token, keyOf(services, sort.data)) ?? []
  if (organizationId === undefined || personId === undefined) return null
  return { organizationId, personId, sort: sort.data }
}

/** What the page behind such a link says, and in which language; null for a link that was never made, or of nobody any more. */
export const showLeaving = async (
  services: Pick<Services, 'db' | 'secret'>,
  given: { readonly sort: string; readonly token: string },
): Promise<{ readonly sort: Leavable; readonly language: 'nl' | 'en' } | null> => {
  const leaver = readLeaving(services, given)
  if (leaver === null) return null
  const { organizationId, personId, sort } = leaver
  const person = await services.db.read({ purpose: 'mail', organizationId }, (tx) => factsOf(tx, personId))
  return person === null ? null : { sort, language: person.language }
}

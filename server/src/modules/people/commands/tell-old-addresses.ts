import type { Tx } from '../../../platform/db/database.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { OldAddress } from '../store/person.ts'
import { namesOf } from '../views/neighbours.ts'

/**
 * Tells each of these at the address that they have until now who gives them another one: nobody is given an
 * address by which somebody else would come in without their hearing of it. The new one is not told.
 */
export const tellOldAddresses = async (
  services: Services,
  tx: Tx,
  viewer: Viewer,
  addresses: readonly OldAddress[],
): Promise<void> => {
  const names = await namesOf(tx, [viewer.personId])
  const facts = { other: names.get(viewer.personId) ?? '', path: '/' }
  for (const { personId, email, language } of addresses)
    await queueMail(services, tx, viewer, {
      kind: 'address-changed',
      personId,
      recipient: email,
      language,
      facts,
    })
}

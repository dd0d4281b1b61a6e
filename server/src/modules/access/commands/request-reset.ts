import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import { lock } from '../../../platform/sealed-box.ts'
import { deriveKey } from '../../../platform/derive-key.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { linkToUse } from '../store.ts'
import { resetPath } from '../token.ts'

/**
 * Mails the link of a reset. To the address of the account, which its owner proved; never to the one in the
 * record of the person, which others keep; and not to who works nowhere here any more. The link is locked while it waits in the database.
 */
export const mailReset = async (
  services: Pick<Services, 'db' | 'clock' | 'jobs' | 'config' | 'secret'>,
  { userId, email }: { readonly userId: string; readonly email: string },
  token: string,
): Promise<void> => {
  const link = await services.db.transaction({ purpose: 'auth', organizationId: null }, (tx) =>
    linkToUse(tx, userId, services.clock.now()),
  )
  if (link === null) return
  const identity = { purpose: 'auth', organizationId: link.organizationId } as const
  await services.db.transaction(identity, async (tx) => {
    const person = await factsOf(tx, link.personId)
    if (person === null) return
    await queueMail(services, tx, identity, {
      kind: 'password-reset',
      personId: link.personId,
      recipient: email,
      language: person.language,
      facts: { lockedPath: lock(resetPath(token), deriveKey(services.secret, 'mail')) },
    })
  })
}

/** Asks for a link to choose a new password. Answers the same whether the address is known or not. */
export const requestReset = async (
  { accounts }: Pick<Services, 'accounts'>,
  visitor: Visitor,
  email: string,
): Promise<Outcome<undefined, 'too-many-requests'>> =>
  (await accounts.requestReset(visitor, email)) ? accept(undefined) : refuse('too-many-requests')

import { type Weakness, weaknessOf } from '../../../platform/accounts/password.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { factsOf } from '../../people/public.ts'
import { ownWordsOf } from '../views/own-words.ts'

type Refusals = 'password-wrong' | 'password-wrong-no-mail' | Weakness | 'passwords-tried'

/**
 * Chooses a new password, knowing the current one: an unlocked screen alone is not enough. Whoever else was
 * signed in to the account is out. Without mail, who signs out to ask for a link stays out: they are told to stay in.
 */
export const changePassword = async (
  { db, clock, accounts, config }: Pick<Services, 'db' | 'clock' | 'accounts' | 'config'>,
  viewer: Viewer,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Outcome<undefined, Refusals>> => {
  const check = await accounts.checkPassword(viewer.accountId, current)
  if (check.outcome === 'too-many') return refuse('passwords-tried', { minutes: check.minutes })
  if (check.outcome === 'wrong')
    return refuse(config.smtpUrl === null ? 'password-wrong-no-mail' : 'password-wrong')
  const self = await db.transaction(viewer, (tx) => factsOf(tx, viewer.personId))
  const owner = { userId: viewer.accountId, name: self?.name ?? '', email: self?.email ?? '' }
  const weakness = await weaknessOf(password, await ownWordsOf({ db }, owner))
  if (weakness !== null) return refuse(weakness)
  await accounts.setPassword(viewer.accountId, password)
  await db.auth
    .deleteFrom('session')
    .where('userId', '=', viewer.accountId)
    .where('id', '!=', viewer.sessionId)
    .execute()
  await db.transaction(viewer, (tx) =>
    recordAudit(
      tx,
      viewer,
      { action: 'password.changed', subjectType: 'person', subjectId: viewer.personId },
      clock.now(),
    ),
  )
  return accept(undefined)
}

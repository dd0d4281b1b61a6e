import type { accessRoutes } from '@tweespraak/contract/access'
import { type HrInvited, type SetUpInput, setUpInput } from '@tweespraak/contract/set-up'
import type { Request } from '@tweespraak/contract/route'
import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { addFirstAccount } from '../../../platform/accounts/first-account.ts'
import { type Weakness, weaknessOf } from '../../../platform/accounts/password.ts'
import { type InputProblem, problemsOfIssues, problemWith } from '../../../platform/http/input-problems.ts'
import { sentenceFor } from '../../../platform/http/sentences.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { displayName, timeZoneExists } from '../../people/public.ts'
import { addInvitationByHand } from './invite-by-hand.ts'
import { isSetUpCode } from '../set-up-code.ts'
import { linkAccount, organizationsExist } from '../store.ts'
import { linkToHandOver } from '../token.ts'
import { createFirstOrganization } from './create-organization.ts'
import type { Entered } from './open-account.ts'

type Typed = Request<typeof accessRoutes.setUp>['body']
type OfOneField = 'set-up-code-wrong' | Weakness | 'time-zone-unknown'

/** What only this server can say of a field: each with the place where it was typed. */
const namedProblems = async (
  { code, organization, person, password }: Typed,
  rightCode: string,
): Promise<{ readonly field: string; readonly reason: OfOneField }[]> => {
  const ownWords = [organization.name, person.givenName, person.familyName, person.email]
  const weakness = await weaknessOf(password, ownWords)
  return [
    ...(isSetUpCode(code, rightCode) ? [] : [{ field: 'code', reason: 'set-up-code-wrong' } as const]),
    ...(timeZoneExists(organization.timeZone)
      ? []
      : [{ field: 'organization.timeZone', reason: 'time-zone-unknown' } as const]),
    ...(weakness === null ? [] : [{ field: 'password', reason: weakness }]),
  ]
}

/** Who sets up for HR is not HR themselves: two people have two addresses. */
const addressTwice = ({ person, hr }: SetUpInput, language: Visitor['language']): InputProblem[] =>
  hr?.email.toLowerCase() === person.email.toLowerCase()
    ? [problemWith('hr.email', 'own-address', language)]
    : []

/**
 * What was typed, once nothing is wrong with it. Everything that is wrong is answered at once, a field with one
 * sentence; what is wrong with a single field keeps the name of its refusal.
 */
const checked = async (
  typed: Typed,
  rightCode: string,
  { language }: Visitor,
): Promise<Outcome<SetUpInput, OfOneField | 'bad-input'>> => {
  const parsed = setUpInput.safeParse(typed)
  const unfit: InputProblem[] = parsed.success
    ? addressTwice(parsed.data, language)
    : problemsOfIssues(parsed.error, language, typed)
  const named = (await namedProblems(typed, rightCode)).filter(
    ({ field }) => !unfit.some((problem) => problem.field === field),
  )
  const [first] = named
  if (parsed.success && unfit.length === 0 && first === undefined) return accept(parsed.data)
  if (unfit.length === 0 && first !== undefined && named.length === 1) return refuse(first.reason)
  const fields = [
    ...unfit,
    ...named.map(({ field, reason }) => ({ field, message: sentenceFor(reason, language) })),
  ]
  return refuse('bad-input', { fields })
}

interface SetUp extends Entered {
  /** Who was invited as HR; null where the one who set up is HR. */
  readonly hr: HrInvited | null
}

/**
 * The first visit. The code proves that whoever sets up can read the server's own output: behind a proxy
 * everybody looks local. Works once, for the first organisation; the demo does not count as one. The
 * organisation and the account of who may keep it come together or not at all, so that a server that stopped
 * halfway is set up with the same form.
 */
export const setUpServer = async (
  services: Services,
  visitor: Visitor,
  typed: Typed,
): Promise<Outcome<SetUp, OfOneField | 'bad-input' | 'set-up-done'>> => {
  const done = await services.db.transaction({ purpose: 'auth', organizationId: null }, organizationsExist)
  if (done) return refuse(isSetUpCode(typed.code, services.setUpCode) ? 'set-up-done' : 'set-up-code-wrong')
  const input = await checked(typed, services.setUpCode, visitor)
  if (!input.ok) return input
  const { organization, person, hr, password } = input.value
  const { accounts, clock } = services
  const passwordHash = await accounts.hash(password)
  let userId = ''
  let invited: HrInvited | null = null
  const founded = await createFirstOrganization(
    services,
    { ...organization, demo: false, first: person, hr },
    async (owner, { organizationId, personId, hrId }) => {
      if (personId === null) throw new Error('The organisation was founded without its first person')
      const account = { email: person.email, name: displayName(person), passwordHash }
      userId = await addFirstAccount(owner, account, clock.now())
      await linkAccount(owner, { organizationId, personId, userId }, clock.now())
      if (hr === null || hrId === null) return
      const byPerson = { organizationId, personId: hrId, email: hr.email }
      const invitationId = await addInvitationByHand(services, owner, byPerson)
      const entry = { action: 'person.invited', subjectType: 'person', subjectId: hrId }
      await recordAudit(owner, { purpose: 'auth', organizationId }, entry, clock.now())
      const link = linkToHandOver(services, { organizationId, invitationId })
      invited = { name: displayName(hr), email: hr.email, link }
    },
  )
  return founded.ok ? accept({ ...(await accounts.startSession(userId, visitor)), hr: invited }) : founded
}

import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { invitationExpiry } from '../invitation.ts'
import { todayIn } from '../../../platform/clock.ts'
import { factsOf } from '../../people/public.ts'
import { mayInvite } from '../policy.ts'
import { addInvitation } from '../store.ts'
import { linkToHandOver } from '../token.ts'
import { firstToInvite, type Invitee, peopleToInvite, type WaitingFilter } from '../views/people-to-invite.ts'

export interface Invited {
  readonly invited: number
  readonly withoutAddress: number
  readonly alreadyIn: number
  readonly mailed: boolean
  /** Of everybody: there are more than were invited at once. */
  readonly more: boolean
  /** To hand over, where nothing is mailed. */
  readonly links: { readonly personId: string; readonly name: string; readonly link: string }[]
}

/** As many as one hands over by hand; each person's own page has theirs too. */
const mostLinks = 50

/** So many at a time of everybody: others come in between, and no transaction lasts long. */
const mostAtOnce = 500

/** These people, or everybody who is not in yet, as far as one looks for them. */
type Whom =
  | { readonly personIds: readonly string[] }
  | ({ readonly everybody: true; readonly except: readonly string[] } & WaitingFilter)

interface Chosen {
  readonly people: readonly Invitee[]
  readonly more: boolean
}

/** Asked for by name somebody gets a new invitation; as one of everybody not while the last one still works. */
const choose = async (
  { clock }: Pick<Services, 'clock'>,
  tx: Tx,
  viewer: Viewer,
  whom: Whom,
): Promise<Chosen> => {
  if ('personIds' in whom) return { people: await peopleToInvite(tx, whom.personIds), more: false }
  const when = { day: todayIn(clock, viewer.timeZone).toString(), at: clock.now() }
  const people = await firstToInvite(tx, when, { ...whom, limit: mostAtOnce + 1 })
  return { people: people.slice(0, mostAtOnce), more: people.length > mostAtOnce }
}

/** Invites people to come in. Who already has an account or no address is counted, and left as they are. */
export const invitePeople = async (
  services: Services,
  viewer: Viewer,
  whom: Whom,
): Promise<Outcome<Invited, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const at = services.clock.now()
  return services.db.transaction(viewer, async (tx) => {
    const { people, more } = await choose(services, tx, viewer, whom)
    if (people.some((person) => !person.allowed)) return refuse('not-allowed')
    const invitable = people.flatMap((person) =>
      person.email === null || person.alreadyIn ? [] : [{ ...person, email: person.email }],
    )
    const links: Invited['links'][number][] = []
    const inviter = await factsOf(tx, viewer.personId)
    for (const { personId, name, email, language } of invitable) {
      const invitationId = newId(services.clock)
      const link = linkToHandOver(services, { organizationId: viewer.organizationId, invitationId })
      if (link !== null && links.length < mostLinks) links.push({ personId, name, link })
      await addInvitation(
        tx,
        viewer.organizationId,
        { invitationId, personId, email, invitedBy: viewer.personId, expiresAt: invitationExpiry(at) },
        at,
      )
      await queueMail(services, tx, viewer, {
        kind: 'invitation',
        personId,
        recipient: email,
        language,
        facts: { invitationId, ...(inviter === null ? {} : { other: inviter.name }) },
      })
      await recordAudit(
        tx,
        viewer,
        { action: 'person.invited', subjectType: 'person', subjectId: personId },
        at,
      )
    }
    return accept({
      invited: invitable.length,
      withoutAddress: people.filter((person) => person.email === null && !person.alreadyIn).length,
      alreadyIn: people.filter((person) => person.alreadyIn).length,
      mailed: services.config.smtpUrl !== null,
      more,
      links,
    })
  })
}

import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayInvite, mayKeep } from '../policy.ts'
import { findPerson, type PersonRecord, savePerson, unlessTaken } from '../store/person.ts'
import { placeOf, vouchesFor } from '../store/role.ts'

type Input = Request<typeof peopleRoutes.edit>['body']

const or = <Value>(said: Value | undefined, there: Value): Value => (said === undefined ? there : said)

const changed = (person: PersonRecord, input: Input): PersonRecord => ({
  number: or(input.number, person.number),
  email: or(input.email, person.email),
  givenName: input.givenName ?? person.givenName,
  infix: or(input.infix, person.infix),
  familyName: input.familyName ?? person.familyName,
  language: input.language ?? person.language,
})

/** Changes somebody's name, number, address or language. */
export const editPerson = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  input: Input,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'number-taken' | 'email-taken'>> => {
  const at = services.clock.now()
  return unlessTaken(() =>
    services.db.transaction(viewer, async (tx) => {
      const place = await placeOf(tx, personId, null)
      const person = await findPerson(tx, personId)
      if (place === null || person === null) return refuse('not-found')
      if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
      const readdressed = input.email !== undefined && input.email !== person.email
      if (readdressed && !mayInvite(viewer, place.relation, await vouchesFor(tx, personId)))
        return refuse('not-allowed')
      await savePerson(tx, { organizationId: viewer.organizationId, personId }, changed(person, input), at)
      await recordAudit(
        tx,
        viewer,
        { action: 'person.edited', subjectType: 'person', subjectId: personId },
        at,
      )
      return accept(undefined)
    }),
  )
}

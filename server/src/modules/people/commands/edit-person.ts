import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeep, mayReaddress } from '../policy.ts'
import { findPerson, type PersonRecord, savePerson, unlessTaken } from '../store/person.ts'
import { placeOf, vouchesFor } from '../store/role.ts'
import { tellOldAddresses } from './tell-old-addresses.ts'

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

type Refusals = 'not-allowed' | 'not-found' | 'address-for-hr' | 'number-taken' | 'email-taken'

/** Changes somebody's name, number, address or language. The old address hears that it is theirs no longer. */
export const editPerson = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  input: Input,
): Promise<Outcome<undefined, Refusals>> => {
  const at = services.clock.now()
  return unlessTaken(() =>
    services.db.transaction(viewer, async (tx) => {
      const place = await placeOf(tx, personId, null)
      const person = await findPerson(tx, personId)
      if (place === null || person === null) return refuse('not-found')
      if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
      const readdressed = input.email !== undefined && input.email !== person.email
      if (readdressed && !mayReaddress(place.relation, await vouchesFor(tx, personId)))
        return refuse('address-for-hr')
      if (readdressed && person.email !== null)
        await tellOldAddresses(services, tx, viewer, [{ ...person, personId, email: person.email }])
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

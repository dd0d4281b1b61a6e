import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { byHand, findOrganization, recordByHand } from '../store/by-hand.ts'
import { personByEmail } from '../store/person.ts'
import { addGrant } from '../store/role.ts'

interface Given {
  readonly personId: string
  /** They were it already, and nothing was given. */
  readonly already: boolean
}

/**
 * Makes somebody HR for everybody by hand of the operator: in a new organisation, or where nobody is left
 * who may give it. Whoever is it already stays so.
 */
export const giveHrByHand = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  organizationId: string,
  email: string,
): Promise<Outcome<Given, 'organization-unknown' | 'person-unknown'>> => {
  const organization = await findOrganization(db, organizationId)
  if (organization === null) return refuse('organization-unknown')
  const at = clock.now()
  return byHand(db, organizationId, async (tx) => {
    const personId = await personByEmail(tx, email.toLowerCase())
    if (personId === null) return refuse('person-unknown')
    const grant = { personId, role: 'hr', unitId: null } as const
    const given = await addGrant(tx, { organizationId, grantId: newId(clock) }, grant, null, at)
    if (given === 'added') {
      const entry = { action: 'role.hr-given', subjectType: 'person', subjectId: personId }
      await recordByHand(tx, organizationId, entry, at)
    }
    return accept({ personId, already: given === 'there-already' })
  })
}

import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { demoPersonToBe } from '../views/demo-people.ts'
import { type Entered, openAccount } from './open-account.ts'

/** Lets a visitor be somebody of the demo organisation, without a password. Nowhere else, and only with `--demo`. */
export const signInDemo = async (
  services: Services,
  visitor: Visitor,
  personId: string,
): Promise<Outcome<Entered, 'not-found'>> => {
  if (!services.demo) return refuse('not-found')
  const person = await demoPersonToBe(services, personId)
  if (person === null) return refuse('not-found')
  const email = `${person.personId}@demo.invalid`
  return openAccount(services, visitor, { ...person, email, password: null })
}

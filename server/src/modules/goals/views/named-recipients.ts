import type { PersonName } from '@tweespraak/contract/people'
import type { Tx } from '../../../platform/db/database.ts'
import { displayName, type KnownAs, nameKey, type NameParts, peopleKnownAs } from '../../people/public.ts'
import { recipientsOf } from './recipients.ts'

/** Whom a line is for, as the file says it: by the first of these that is there. */
export interface Sought {
  readonly number: string | null
  /** In lower case. */
  readonly email: string | null
  readonly name: NameParts | null
}

export type Recipient =
  | { readonly found: PersonName; readonly differs: boolean }
  | { readonly found: null; readonly reason: 'person-missing' | 'person-unknown' | 'person-several' }

const keyOf = ({ name }: Sought): string | null => (name === null ? null : nameKey(name))

const isMeant = (sought: Sought, key: string | null, { number, email, nameKey: named }: KnownAs): boolean => {
  if (sought.number !== null) return number === sought.number
  return sought.email === null ? named === key : email === sought.email
}

const sameFamily = (name: NameParts, { familyName }: KnownAs): boolean =>
  nameKey({ ...name, givenName: '', infix: null }) === nameKey({ givenName: '', infix: null, familyName })

/**
 * Who is meant, among those to whom the asker can propose a goal. Of all others nothing comes back: whether they exist,
 * or have left, or are led by somebody else, sounds the same. `differs`: a number or address of somebody with another name.
 */
export const namedRecipients = async (tx: Tx, sought: readonly Sought[]): Promise<Recipient[]> => {
  const asked = { numbers: new Set<string>(), emails: new Set<string>(), nameKeys: new Set<string>() }
  for (const each of sought) {
    const key = keyOf(each)
    if (each.number !== null) asked.numbers.add(each.number)
    else if (each.email !== null) asked.emails.add(each.email)
    else if (key !== null) asked.nameKeys.add(key)
  }
  const named = await peopleKnownAs(tx, {
    numbers: [...asked.numbers],
    emails: [...asked.emails],
    nameKeys: [...asked.nameKeys],
  })
  const personIds = named.map(({ personId }) => personId)
  const among = new Set(personIds.length === 0 ? [] : await recipientsOf(tx, { as: 'people', personIds }))
  const known = named.filter(({ personId }) => among.has(personId))
  return sought.map((each) => recipientOf(each, known))
}

const recipientOf = (sought: Sought, known: readonly KnownAs[]): Recipient => {
  const key = keyOf(sought)
  if (sought.number === null && sought.email === null && key === null)
    return { found: null, reason: 'person-missing' }
  const [person, ...others] = known.filter((each) => isMeant(sought, key, each))
  if (person === undefined) return { found: null, reason: 'person-unknown' }
  if (others.length > 0) return { found: null, reason: 'person-several' }
  const { personId, name } = person
  const differs = sought.name !== null && displayName(sought.name) !== '' && !sameFamily(sought.name, person)
  return { found: { personId, name }, differs }
}

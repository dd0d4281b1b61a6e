import { givenName } from '../../../lib/given-name.ts'
import { type AtTable, nameOfAuthor, nameOfSide } from '../people.ts'

export interface Writer {
  readonly side: 'employee' | 'manager' | 'third'
  readonly name: string
}

/** Who of the table this is, with their side and given name; null for nobody there. */
export const writerIn = (conversation: AtTable, personId: string): Writer | null => {
  const { employee, leader, handovers, guests } = conversation
  const named = (side: Writer['side']): Writer => ({
    side,
    name: givenName(
      nameOfAuthor(conversation, { authorId: personId, side }) || nameOfSide(conversation, side),
    ),
  })
  if (personId === employee.personId) return named('employee')
  if (personId === leader.personId || handovers.some(({ from }) => from.personId === personId))
    return named('manager')
  return guests.some((guest) => guest.personId === personId && guest.role !== 'companion')
    ? named('third')
    : null
}

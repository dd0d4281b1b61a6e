import type { GuestRole, Role } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'

/** Somebody at the table. `manager` is whoever leads: a manager or a coach. */
export interface Participant {
  readonly personId: string
  readonly role: Role
  /** Came to lead it after the talk had begun, and was not there: what was said, noted and agreed in it is not theirs to word. */
  readonly cameAfter?: true
}

/** One of the two whose conversation it is. */
export type Main = 'employee' | 'manager'

/** The side somebody speaks for; a companion speaks for none. */
export const sideOf = ({ role }: Participant): Side | null => (role === 'companion' ? null : role)

export const mainOf = ({ role }: Participant): Main | null =>
  role === 'employee' || role === 'manager' ? role : null

export const otherOf = (main: Main): Main => (main === 'employee' ? 'manager' : 'employee')

export const findParticipant = (people: readonly Participant[], personId: string): Participant | null =>
  people.find((each) => each.personId === personId) ?? null

/** A second assessor and somebody from outside both speak as the third side. */
export const roleOfGuest = (guest: GuestRole): Role => (guest === 'companion' ? 'companion' : 'third')

import type { TeamMember } from '@tweespraak/contract/home'

type Turn = Pick<TeamMember, 'name' | 'rest' | 'last' | 'next' | 'offer' | 'due'>

/**
 * 0: a conversation is proposed and its day has passed; 1: nobody ever talked and nothing is planned;
 * 2: it is time to plan one; 3: nothing is planned; 4: one is planned, or its moment is being chosen; 5: their
 * conversations rest.
 */
const urgency = ({ rest, last, next, offer, due }: Turn): number => {
  const comes = next !== null || offer !== null
  if (rest !== null) return 5
  if (due?.overdue === true) return 0
  if (last === null && !comes) return 1
  if (due?.timely === true) return 2
  return comes ? 4 : 3
}

/** Orders a team by whose turn it is; among equals by the day it was due, then by when they last talked. */
export const byTurn = (a: Turn, b: Turn): number =>
  urgency(a) - urgency(b) ||
  compare(a.due?.on, b.due?.on) ||
  compare(a.next?.at, b.next?.at) ||
  compare(a.last?.at, b.last?.at) ||
  0

const compare = (a: string | undefined, b: string | undefined): number => {
  if (a === b || a === undefined || b === undefined) return 0
  return a < b ? -1 : 1
}

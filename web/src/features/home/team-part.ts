import type { TeamMember } from '@tweespraak/contract/home'
import { withoutConversation } from './without-conversation.ts'

/** What the counts above a team are about: time for a talk, never a talk, late with what one would do oneself. */
export const teamParts = ['due', 'never', 'promised'] as const
export type TeamPart = (typeof teamParts)[number]

interface Team {
  readonly members: readonly TeamMember[]
  readonly talksExpected: boolean
}

/** Whom of a team such a count is about, in their order; everybody where none is asked. */
export const membersOf = (part: TeamPart | undefined, team: Team): readonly TeamMember[] => {
  switch (part) {
    case undefined:
      return team.members
    case 'due':
      return team.members.filter(({ due }) => due?.now === true)
    case 'never':
      return team.members.filter((member) => withoutConversation({ ...team, members: [member] }) > 0)
    case 'promised':
      return team.members.filter(({ agreements }) => agreements.promisedOverdue > 0)
    default:
      return part satisfies never
  }
}

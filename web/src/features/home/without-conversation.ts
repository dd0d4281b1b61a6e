import type { TeamMember } from '@tweespraak/contract/home'

interface Team {
  readonly members: readonly Pick<TeamMember, 'rest' | 'last' | 'next' | 'offer' | 'takeOver' | 'due'>[]
  readonly talksExpected: boolean
}

/**
 * With how many of a team its manager never had a conversation, while none is planned, offered or proposed either; who rests is
 * not counted, and nobody where no kind in use is for everybody.
 */
export const withoutConversation = ({ members, talksExpected }: Team): number => {
  if (!talksExpected) return 0
  return members.filter(
    ({ rest, last, next, offer, takeOver, due }) =>
      rest === null && last === null && next === null && offer === null && takeOver === null && due === null,
  ).length
}

import type { TeamMember } from '@tweespraak/contract/home'

/** With how many of a team its manager never had a conversation, while none is planned or proposed either. */
export const withoutConversation = (
  members: readonly Pick<TeamMember, 'last' | 'next' | 'takeOver' | 'due'>[],
): number =>
  members.filter(
    ({ last, next, takeOver, due }) => last === null && next === null && takeOver === null && due === null,
  ).length

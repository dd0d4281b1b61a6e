import type { TeamMember } from '@tweespraak/contract/home'

/** With how many of a team its manager never had a conversation, while none is planned or proposed either; who rests is not counted. */
export const withoutConversation = (
  members: readonly Pick<TeamMember, 'rest' | 'last' | 'next' | 'takeOver' | 'due'>[],
): number =>
  members.filter(
    ({ rest, last, next, takeOver, due }) =>
      rest === null && last === null && next === null && takeOver === null && due === null,
  ).length

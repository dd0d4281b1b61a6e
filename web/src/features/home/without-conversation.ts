import type { TeamMember } from '@tweespraak/contract/home'

/** With how many of a team its manager never had a conversation, while none is planned or proposed either. */
export const withoutConversation = (members: readonly Pick<TeamMember, 'last' | 'next' | 'due'>[]): number =>
  members.filter(({ last, next, due }) => last === null && next === null && due === null).length

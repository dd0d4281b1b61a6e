import type { ParticipantConversation } from '@tweespraak/contract/conversation'

/**
 * A conversation with only what all at the table read, for a screen that they look at together: what stands on it is
 * drawn from this and from nothing else, so that no private word can come up.
 */
export const asShared = (conversation: ParticipantConversation): ParticipantConversation => {
  const talkingPoints = conversation.talkingPoints.filter(({ open }) => open)
  const countOf = (side: 'employee' | 'manager' | 'third') =>
    talkingPoints.filter((point) => point.side === side).length
  return {
    ...conversation,
    talkingPoints,
    talkingPointCounts: {
      employee: countOf('employee'),
      manager: countOf('manager'),
      third: countOf('third'),
    },
    preparation: null,
    otherPreparations: [],
    report: null,
    // What somebody typed and did not add yet would stand in the field for it.
    can: { ...conversation.can, addTalkingPoint: false, share: false },
  }
}

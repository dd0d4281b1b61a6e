import type { ParticipantConversation, Phase } from '@tweespraak/contract/conversation'

/** What can be put on paper of a conversation. */
export type PaperOf = 'preparation' | 'report'

/** What there is to print for this viewer. */
export const papersOf = (
  conversation: Pick<ParticipantConversation, 'preparation' | 'form' | 'report'>,
): readonly PaperOf[] => [
  ...(conversation.preparation !== null && conversation.form !== null ? (['preparation'] as const) : []),
  ...(conversation.report !== null ? (['report'] as const) : []),
]

/** What lies before one in a phase: the preparation until the report is written. */
export const paperIn = (phase: Phase): PaperOf =>
  phase === 'planned' || phase === 'preparing' || phase === 'talk' ? 'preparation' : 'report'

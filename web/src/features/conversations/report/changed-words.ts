import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'

type Sections = NonNullable<ParticipantConversation['report']>['sections']

/** The revision of words as they were drafted. */
const drafted = 1

/** Whether somebody on this side changed a word of their own since the report was drafted. */
export const changedOwnWords = (
  sections: readonly Pick<Sections[number], 'revisions'>[],
  side: Side,
): boolean => sections.some(({ revisions }) => revisions[side] > drafted)

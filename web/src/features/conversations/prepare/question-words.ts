import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Field, Side } from '@tweespraak/contract/form'
import { useBilingual } from '../../../lib/bilingual.ts'
import { namedInQuestions } from '../people.ts'

/** Says questions to one side as they stand on its page, with the name of the other filled in. */
export const useQuestionWords = (conversation: ParticipantConversation, side: Side) => {
  const say = useBilingual()
  const named = (text: string) => text.replaceAll('{name}', namedInQuestions(conversation, side))
  return {
    question: (field: Field): string => named(say(field.questions[side] ?? field.label)),
    guidance: (field: Field): string | undefined => {
      const guidance = field.guidance?.[side]
      return guidance === undefined ? undefined : named(say(guidance))
    },
  }
}

import { type ClosedAnswer, closedAnswers } from '@tweespraak/contract/closed-answers'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { isAnsweredBy, questionTo } from '@tweespraak/contract/form'
import type { Language } from '@tweespraak/contract/id'
import type { ReportVoice } from '@tweespraak/contract/report'
import en from '@tweespraak/messages/en/draft.json'
import nl from '@tweespraak/messages/nl/draft.json'
import { namedInQuestions } from '../people.ts'

/** What a part of the report was asked, and how it may be answered. */
export interface Asked {
  /** The question as it was put to this voice, in the language of the report; null where there was none. */
  readonly question: string | null
  /** The answers to choose from; none where it is answered in words. */
  readonly answers: readonly ClosedAnswer[]
}

/** What the report says of yes and no. */
export const reportWords = { nl, en }

/** What of the form a section of the report comes from. */
export const askedIn = (
  conversation: ParticipantConversation,
  { sectionId, language }: { readonly sectionId: string; readonly language: Language },
  voice: ReportVoice,
): Asked => {
  const field = conversation.form?.content.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === sectionId)
  if (field === undefined) return { question: null, answers: [] }
  const other = namedInQuestions(conversation, voice === 'together' ? 'manager' : voice)
  return {
    question: questionTo(field, voice, language, other),
    answers: isAnsweredBy(field, voice) ? closedAnswers(field, language, reportWords[language]) : [],
  }
}

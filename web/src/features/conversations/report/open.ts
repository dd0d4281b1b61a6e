import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { type OpenQuestion, openQuestions } from '@tweespraak/contract/open-questions'

/** The required questions that the report leaves open while it is written. */
export const openIn = ({ form, report, guests }: ParticipantConversation): readonly OpenQuestion[] => {
  if (report === null || report.status !== 'draft') return []
  const third = guests.some(({ role }) => role !== 'companion')
  return openQuestions(form?.content ?? null, report.sections, [
    'employee',
    'manager',
    ...(third ? (['third'] as const) : []),
  ])
}

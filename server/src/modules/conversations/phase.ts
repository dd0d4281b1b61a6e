import type { Ask, ConversationState, Phase, Standing } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'
import type { Conversation } from './conversation.ts'
import { offers, type ReportStage } from './report-stage.ts'

/** Where on the line of words at the top of the screen a conversation stands. */
export const phaseOf = (state: ConversationState, reportStage: ReportStage['stage'] | null): Phase => {
  switch (state) {
    case 'planned':
    case 'cancelled':
      return 'planned'
    case 'preparing':
      return 'preparing'
    case 'held':
      return 'talk'
    case 'recorded':
      return reportStage === 'offered' ? 'signing' : 'report'
    case 'signed':
      return 'signing'
    case 'filed':
    case 'followed-up':
    case 'withdrawn':
      return 'follow-up'
    default:
      return state satisfies never
  }
}

export const phaseOfConversation = (state: Conversation): Phase =>
  phaseOf(state.status, state.status === 'recorded' ? state.report.stage : null)

/** Where a deed left a conversation. */
export const standingAfter = (conversationId: string, state: Conversation, revision: number): Standing => ({
  conversationId,
  state: state.status,
  phase: phaseOfConversation(state),
  revision,
})

/** The few facts from which it follows what somebody is asked: enough for a list, without a word of anybody. */
export interface AskFacts {
  readonly state: ConversationState
  readonly role: 'employee' | 'manager' | 'third' | 'companion'
  readonly rules: KindRules
  readonly prepares: boolean
  readonly hasAnswers: boolean
  readonly shared: boolean
  readonly reportStage: 'draft' | 'offered' | 'closed' | null
  readonly turn: 'employee' | 'manager' | null
  readonly signed: boolean
}

/** The one thing that a conversation asks of somebody now; null when nothing. */
export const askOf = (facts: AskFacts): Ask | null => {
  if (facts.role === 'companion') return null
  switch (facts.state) {
    case 'planned':
    case 'preparing':
      if (!facts.prepares || facts.shared) return 'attend'
      return facts.hasAnswers ? 'share-preparation' : 'prepare'
    case 'held':
      return 'attend'
    case 'recorded':
      if (facts.reportStage === 'offered')
        return facts.rules.signs.includes(facts.role) && !facts.signed ? 'sign-report' : null
      if (facts.turn !== facts.role) return null
      return facts.role === offers ? 'write-report' : 'read-report'
    case 'signed':
    case 'filed':
    case 'followed-up':
    case 'cancelled':
    case 'withdrawn':
      return null
    default:
      return facts.state satisfies never
  }
}

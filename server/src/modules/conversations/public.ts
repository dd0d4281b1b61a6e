export { conversationsWith, type ConversationTask, conversationTasks } from './views/list.ts'
export {
  reportForSealing,
  type ReportForSealing,
  type TeamConversation,
  type TeamConversations,
  teamConversations,
} from './views/neighbours.ts'
export { proposalsOf } from './views/proposals.ts'
export {
  ConversationCancelled,
  ConversationFiled,
  ConversationFollowedUp,
  ConversationPlanned,
  ConversationRescheduled,
  PreparationShared,
  PreparationsRevealed,
  ReportCommented,
  ReportOffered,
  ReportPassed,
  ReportSealed,
  ReportSigned,
  ReportTakenBack,
  SignaturePut,
  SignaturesVoided,
  TalkBegun,
  TalkHeld,
} from './store/event.ts'

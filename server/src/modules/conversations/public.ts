export { ReportSealed, ReportSigned } from './store/event.ts'
export { conversationsWith, conversationTaskOf, conversationTasksQuery } from './views/list.ts'
export { reportForSealing, teamConversationOf, teamConversationsQueries } from './views/neighbours.ts'
export { proposalOf, proposalsQuery } from './views/proposals.ts'

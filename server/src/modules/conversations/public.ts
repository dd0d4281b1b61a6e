export { ReportSealed, ReportSigned } from './store/event.ts'
export { conversationsWith, conversationTasks } from './views/list.ts'
export { reportForSealing, teamConversations } from './views/neighbours.ts'
export { proposalsOf } from './views/proposals.ts'

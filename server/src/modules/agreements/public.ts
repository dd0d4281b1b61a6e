export { agreementFollowedUp } from './store.ts'
export { joinPair, settleAgreements } from './commands/join-pair.ts'
export { agreementsOfConversation, agreementsOfEmployee } from './views/neighbours.ts'
export { agreementTasks, teamAgreements } from './views/tasks.ts'

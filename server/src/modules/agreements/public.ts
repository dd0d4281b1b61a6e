export { joinPair, settleAgreements } from './commands/join-pair.ts'
export { foundAgreementOf, foundAgreementsQuery } from './views/found.ts'
export {
  agreementsOfConversation,
  agreementsOfEmployeeQuery,
  filedAgreementOf,
  openAgreementsQuery,
} from './views/neighbours.ts'
export { agreementTaskOf, agreementTasksQuery, teamAgreementsOf, teamAgreementsQuery } from './views/tasks.ts'
export { waitingAgreements, type WaitingAgreement } from './views/waiting.ts'

export { answerByMail } from './commands/answer-invitation.ts'
export { withholdAtRest } from './commands/withhold-mail.ts'
export { takeBackWithin } from './commands/offer-report.ts'
export { draftSections, type RevealedPreparation } from './draft.ts'
export { type Answer } from './preparation.ts'
export { canonicalHash, hashContent, type ReportAgreement, type ReportContent } from './report.ts'
export { holdBeforehand } from './store/conversation.ts'
export { ReportSealed, ReportSigned } from './store/event.ts'
export { handedOverOf, handedOverQuery } from './views/handed-over.ts'
export { conversationTaskOf, conversationTasksQuery, findOwnConversations } from './views/list.ts'
export {
  kindAndMoment,
  leftBehindQuery,
  reportForSealing,
  reportToAddTo,
  standingTaskOf,
  takeOversQuery,
  teamConversationOf,
  teamConversationsQueries,
} from './views/neighbours.ts'
export { placeInSeries, placesOf } from './store/series.ts'
export { restBeside, restOfRow, restsQuery } from './store/rest.ts'
export { offerOfRow, offersQuery } from './views/moment-offer.ts'
export { proposalOf, proposalsQuery } from './views/proposals.ts'
export { withdrawalTasksQuery } from './views/withdrawal.ts'
export { conversationsWithKind, waitsForSignature } from './views/with-kind.ts'
export {
  isOffered,
  isProposed,
  restsOn,
  waitingProposals,
  type WaitingProposal,
  waitingSeats,
  type WaitingSeat,
} from './views/waiting.ts'

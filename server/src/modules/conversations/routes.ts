import { assessmentRoutes as assessing } from '@tweespraak/contract/assessment'
import { checkInRoutes } from '@tweespraak/contract/check-ins'
import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { evaluationRoutes } from '@tweespraak/contract/evaluation'
import { invitationRoutes } from '@tweespraak/contract/invitations'
import { leftDraftsRoutes as leftDrafts } from '@tweespraak/contract/left-drafts'
import { momentOfferRoutes as offers } from '@tweespraak/contract/moment-offers'
import { restRoutes } from '@tweespraak/contract/rest'
import { seriesRoutes } from '@tweespraak/contract/series'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { addTalkingPoint } from './commands/add-talking-point.ts'
import { carryTalkingPoints } from './commands/carry-talking-points.ts'
import { answerInvitation } from './commands/answer-invitation.ts'
import { beginTalk } from './commands/begin-talk.ts'
import { cancelConversation } from './commands/cancel-conversation.ts'
import {
  bringTalkingPoint,
  editTalkingPoint,
  orderTalkingPoints,
  placeTalkingPoint,
  removeTalkingPoint,
  restoreTalkingPoint,
  tickTalkingPoint,
} from './commands/change-talking-point.ts'
import { commentReport, takeCommentBack } from './commands/comment-report.ts'
import { concludeConversation } from './commands/conclude-conversation.ts'
import { dropLeftDraft } from './commands/drop-left-draft.ts'
import { editReport } from './commands/edit-report.ts'
import { endRest } from './commands/end-rest.ts'
import { evaluateTalk } from './commands/evaluate-talk.ts'
import { finishTalk } from './commands/finish-talk.ts'
import { addEvidence, removeEvidence } from './commands/gather-evidence.ts'
import { handOverConversation } from './commands/hand-over-conversation.ts'
import { keepTalk } from './commands/keep-talk.ts'
import { letConversationsRest } from './commands/let-conversations-rest.ts'
import { offerReport, passReport, takeBackReport } from './commands/offer-report.ts'
import { wantCalendarMails } from './commands/want-calendar-mails.ts'
import { chooseOffered, declineOffered } from './commands/choose-moment.ts'
import { offerMoments, offerOthers, withdrawOffer } from './commands/offer-moments.ts'
import { planConversation, planProposal } from './commands/plan-conversation.ts'
import { planSeries, prolongSeries } from './commands/plan-series.ts'
import { wordSeriesGoal } from './commands/word-goal.ts'
import { rescheduleConversation } from './commands/reschedule-conversation.ts'
import {
  giveScores,
  leaveScoresOut,
  scoreCriterion,
  settleCriterion,
  takeScoresBack,
} from './commands/score-criteria.ts'
import { saveAnswer } from './commands/save-answer.ts'
import { dismissProposal, restoreProposal } from './commands/settle-proposal.ts'
import { sharePreparation } from './commands/share-preparation.ts'
import { signReport } from './commands/sign-report.ts'
import { startTalk } from './commands/start-talk.ts'
import { takeStartBack } from './commands/undo-start.ts'
import {
  askToWithdraw,
  declineToWithdraw,
  letItStand,
  withdrawConversation,
} from './commands/withdraw-conversation.ts'
import { listOfferedEvidence, showAssessment } from './views/assessment.ts'
import { showConclusion } from './views/conclusion.ts'
import { showContext } from './views/context.ts'
import { showSeries } from './views/series.ts'
import { showConversation } from './views/conversation.ts'
import { showEvaluation } from './views/evaluation.ts'
import { listLeftDrafts } from './views/left-drafts.ts'
import { listConversations } from './views/list.ts'
import { listProgress } from './views/progress.ts'
import { showCalendarMails } from './views/calendar-mails.ts'
import { listOffers, showOffer } from './views/moment-offer.ts'
import { showReach } from './views/reach.ts'
import { showRest } from './views/rest.ts'
import { listProposals } from './views/proposals.ts'

export const registerConversations = (serve: Serve, services: Services): void => {
  serve(routes.list, async ({ viewer, query }) => accept(await listConversations(services, viewer, query)))
  serve(routes.progress, async ({ viewer, params }) =>
    accept(await listProgress(services, viewer, params.personId)),
  )
  serve(routes.get, ({ viewer, params }) => showConversation(services, viewer, params.conversationId))
  serve(routes.context, ({ viewer, params }) => showContext(services, viewer, params.conversationId))
  serve(leftDrafts.list, async ({ viewer }) => accept(await listLeftDrafts(services, viewer)))
  serve(leftDrafts.drop, ({ viewer, params }) => dropLeftDraft(services, viewer, params.conversationId))
  registerPlanning(serve, services)
  registerOffers(serve, services)
  registerInvitations(serve, services)
  registerRest(serve, services)
  registerPreparing(serve, services)
  registerTalk(serve, services)
  registerReport(serve, services)
  registerSeries(serve, services)
  registerAssessment(serve, services)
  registerWithdrawing(serve, services)
}

const registerPlanning = (serve: Serve, services: Services): void => {
  serve(routes.reach, ({ viewer, params }) => showReach(services, viewer, params.personId))
  serve(checkInRoutes.keep, ({ viewer, params, body }) =>
    keepTalk(services, viewer, params.conversationId, body.wanted),
  )
  serve(checkInRoutes.start, ({ viewer, body }) => startTalk(services, viewer, body))
  serve(checkInRoutes.undo, ({ viewer, params }) => takeStartBack(services, viewer, params.conversationId))
  serve(routes.plan, ({ viewer, body }) => planConversation(services, viewer, body))
  serve(routes.reschedule, ({ viewer, params, body }) =>
    rescheduleConversation(services, viewer, params.conversationId, body),
  )
  serve(routes.cancel, ({ viewer, params, body }) =>
    cancelConversation(services, viewer, params.conversationId, body),
  )
  serve(routes.handOver, ({ viewer, params, body }) =>
    handOverConversation(services, viewer, params.conversationId, body.leaderId),
  )
  serve(routes.proposals, async ({ viewer }) => accept(await listProposals(services, viewer)))
  serve(routes.planProposal, ({ viewer, params, body }) =>
    planProposal(services, viewer, params.proposalId, body),
  )
  serve(routes.dismissProposal, ({ viewer, params }) => dismissProposal(services, viewer, params.proposalId))
  serve(routes.restoreProposal, ({ viewer, params }) => restoreProposal(services, viewer, params.proposalId))
}

const registerInvitations = (serve: Serve, services: Services): void => {
  serve(invitationRoutes.answer, ({ viewer, params, body }) =>
    answerInvitation(services, viewer, params.conversationId, body.answer),
  )
  serve(invitationRoutes.calendarMails, async ({ viewer }) =>
    accept(await showCalendarMails(services, viewer)),
  )
  serve(invitationRoutes.wantCalendarMails, ({ viewer, body }) =>
    wantCalendarMails(services, viewer, body.wanted),
  )
}

const registerOffers = (serve: Serve, services: Services): void => {
  serve(offers.offer, ({ viewer, body }) => offerMoments(services, viewer, body))
  serve(offers.list, async ({ viewer }) => accept(await listOffers(services, viewer)))
  serve(offers.show, ({ viewer, params }) => showOffer(services, viewer, params.offerId))
  serve(offers.choose, ({ viewer, params, body }) =>
    chooseOffered(services, viewer, params.offerId, body.startsAt),
  )
  serve(offers.decline, ({ viewer, params, body }) =>
    declineOffered(services, viewer, params.offerId, body.moments),
  )
  serve(offers.change, ({ viewer, params, body }) =>
    offerOthers(services, viewer, params.offerId, body.moments),
  )
  serve(offers.withdraw, ({ viewer, params }) => withdrawOffer(services, viewer, params.offerId))
}

const registerRest = (serve: Serve, services: Services): void => {
  serve(restRoutes.show, ({ viewer, params }) => showRest(services, viewer, params.personId))
  serve(restRoutes.set, ({ viewer, params, body }) =>
    letConversationsRest(services, viewer, params.personId, body),
  )
  serve(restRoutes.end, ({ viewer, params }) => endRest(services, viewer, params.personId))
}

const registerWithdrawing = (serve: Serve, services: Services): void => {
  serve(routes.proposeWithdrawal, ({ viewer, params, body }) =>
    askToWithdraw(services, viewer, params.conversationId, body.reason),
  )
  serve(routes.takeWithdrawalBack, ({ viewer, params }) =>
    letItStand(services, viewer, params.conversationId),
  )
  serve(routes.agreeWithdrawal, ({ viewer, params }) =>
    withdrawConversation(services, viewer, params.conversationId),
  )
  serve(routes.declineWithdrawal, ({ viewer, params }) =>
    declineToWithdraw(services, viewer, params.conversationId),
  )
}

const registerPreparing = (serve: Serve, services: Services): void => {
  serve(routes.saveAnswer, ({ viewer, params, body }) => saveAnswer(services, viewer, params, body))
  serve(routes.share, ({ viewer, params, body }) =>
    sharePreparation(services, viewer, params.conversationId, body?.seen),
  )
  serve(routes.addTalkingPoint, ({ viewer, params, body }) =>
    addTalkingPoint(services, viewer, params.conversationId, body),
  )
  serve(routes.editTalkingPoint, ({ viewer, params, body }) =>
    editTalkingPoint(services, viewer, params, body.text),
  )
  serve(routes.orderTalkingPoints, ({ viewer, params, body }) =>
    orderTalkingPoints(services, viewer, params.conversationId, body.pointIds),
  )
  serve(routes.removeTalkingPoint, ({ viewer, params }) => removeTalkingPoint(services, viewer, params))
  serve(routes.restoreTalkingPoint, ({ viewer, params }) => restoreTalkingPoint(services, viewer, params))
}

const registerTalk = (serve: Serve, services: Services): void => {
  serve(routes.begin, ({ viewer, params }) => beginTalk(services, viewer, params.conversationId))
  serve(routes.bringTalkingPoint, ({ viewer, params }) => bringTalkingPoint(services, viewer, params))
  serve(routes.carryTalkingPoints, ({ viewer, params, body }) =>
    carryTalkingPoints(services, viewer, params.conversationId, body),
  )
  serve(routes.placeTalkingPoint, ({ viewer, params, body }) =>
    placeTalkingPoint(services, viewer, params, body.before),
  )
  serve(routes.tickTalkingPoint, ({ viewer, params, body }) =>
    tickTalkingPoint(services, viewer, params, body.discussed),
  )
  serve(routes.finish, ({ viewer, params }) => finishTalk(services, viewer, params.conversationId))
  serve(evaluationRoutes.own, ({ viewer, params }) => showEvaluation(services, viewer, params.conversationId))
  serve(evaluationRoutes.evaluate, ({ viewer, params, body }) =>
    evaluateTalk(services, viewer, params.conversationId, body),
  )
}

const registerAssessment = (serve: Serve, services: Services): void => {
  serve(assessing.show, ({ viewer, params }) => showAssessment(services, viewer, params.conversationId))
  serve(assessing.offeredEvidence, ({ viewer, params }) =>
    listOfferedEvidence(services, viewer, params.conversationId),
  )
  serve(assessing.addEvidence, ({ viewer, params, body }) =>
    addEvidence(services, viewer, params.conversationId, body),
  )
  serve(assessing.removeEvidence, ({ viewer, params }) => removeEvidence(services, viewer, params))
  serve(assessing.score, ({ viewer, params, body }) => scoreCriterion(services, viewer, params, body))
  serve(assessing.give, ({ viewer, params }) => giveScores(services, viewer, params.conversationId))
  serve(assessing.takeBack, ({ viewer, params }) => takeScoresBack(services, viewer, params.conversationId))
  serve(assessing.settle, ({ viewer, params, body }) => settleCriterion(services, viewer, params, body))
  serve(assessing.leaveOut, ({ viewer, params, body }) =>
    leaveScoresOut(services, viewer, params.conversationId, body.leftOut),
  )
}

const registerSeries = (serve: Serve, services: Services): void => {
  serve(seriesRoutes.plan, ({ viewer, body }) => planSeries(services, viewer, body))
  serve(seriesRoutes.show, ({ viewer, params }) => showSeries(services, viewer, params.conversationId))
  serve(seriesRoutes.word, ({ viewer, params, body }) => wordSeriesGoal(services, viewer, params, body))
  serve(seriesRoutes.prolong, ({ viewer, params, body }) =>
    prolongSeries(services, viewer, params.conversationId, body),
  )
}

const registerReport = (serve: Serve, services: Services): void => {
  serve(conclusionRoutes.show, ({ viewer, params }) =>
    showConclusion(services, viewer, params.conversationId),
  )
  serve(conclusionRoutes.save, ({ viewer, params, body }) =>
    concludeConversation(services, viewer, params.conversationId, body),
  )
  serve(routes.editReport, ({ viewer, params, body }) => editReport(services, viewer, params, body))
  serve(routes.passReport, ({ viewer, params }) => passReport(services, viewer, params.conversationId))
  serve(routes.offer, ({ viewer, params }) => offerReport(services, viewer, params.conversationId))
  serve(routes.comment, ({ viewer, params, body }) =>
    commentReport(services, viewer, params.conversationId, body.text),
  )
  serve(routes.takeCommentBack, ({ viewer, params }) => takeCommentBack(services, viewer, params))
  serve(routes.takeBack, ({ viewer, params }) => takeBackReport(services, viewer, params.conversationId))
  serve(routes.sign, ({ viewer, params, body }) => signReport(services, viewer, params.conversationId, body))
}

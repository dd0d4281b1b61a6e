import type { Services } from '../../platform/services.ts'
import { closeUnsigned } from './commands/close-unsigned.ts'
import { endRestsOver } from './commands/end-rest.ts'
import { endTalksOfPastDays } from './commands/end-talks.ts'
import { fileConversation, ReportSealed } from './commands/file-conversation.ts'
import { followLeaving, LastDayChanged } from './commands/follow-leaving.ts'
import {
  followPerson,
  followTeam,
  handOverPlannedConversations,
  handOverTeamConversations,
  onTheDay,
  PersonHandedOver,
  TeamHandedOver,
} from './commands/hand-over-team-conversations.ts'
import { lapseOffers } from './commands/lapse-offers.ts'
import { mailOffer, MomentsOffered, withdrawAsked } from './commands/mail-offer.ts'
import {
  ConversationCameBack,
  ConversationCancelled,
  ConversationHandedOver,
  ConversationPlanned,
  ConversationRescheduled,
  ConversationWithdrawn,
  InvitationDeclined,
  mailParticipants,
  ReportOffered,
  withdrawAnnouncements,
  WithdrawalDeclined,
  WithdrawalProposed,
} from './commands/mail-participants.ts'
import { catchUp, catchUpEmployee } from './commands/tell-resumed.ts'
import { tellBegun } from './commands/tell-begun.ts'
import { proposeAgain } from './commands/propose-again.ts'
import { putStartAway, StartUndone } from './commands/put-start-away.ts'
import { proposeNext, TalkHeld } from './commands/propose-next.ts'

/** How often it is looked whether a day ended with a talk under way. */
const secondsBetweenEndings = 60
/** How often it is looked whether a term to sign has passed, who leaves, and whose conversations rest no more. */
const secondsBetweenSweeps = 600

export const registerConversationJobs = (services: Services): void => {
  services.jobs.on(ReportSealed, 'file-conversation', async ({ organizationId, payload }) => {
    await fileConversation(services, organizationId, payload.conversationId)
  })
  services.jobs.on(ConversationPlanned, 'mail-invitation', async ({ organizationId, payload, jobId }) => {
    const { conversationId, news = { talks: 1 } } = payload
    if (news === 'begins-at-once') return tellBegun(services, organizationId, conversationId)
    const kind = 'conversation-planned'
    const talks = news === 'told-with-another' ? 0 : news === 'chosen' ? 1 : news.talks
    const chosen = news === 'chosen'
    await mailParticipants(services, { organizationId, conversationId, kind, talks, chosen, occasion: jobId })
  })
  services.jobs.on(ConversationPlanned, 'withdraw-asked-moments', async ({ organizationId, payload }) => {
    await withdrawAsked(services, organizationId, payload.conversationId)
  })
  services.jobs.on(MomentsOffered, 'mail-offer', async ({ organizationId, payload, jobId }) => {
    await mailOffer(services, organizationId, { ...payload, occasion: jobId })
  })
  services.jobs.on(ReportOffered, 'mail-offered-report', async ({ organizationId, payload, jobId }) => {
    const { conversationId } = payload
    await mailParticipants(services, {
      organizationId,
      conversationId,
      kind: 'report-offered',
      occasion: jobId,
    })
  })
  services.jobs.on(ConversationRescheduled, 'mail-move', async ({ organizationId, payload, jobId }) => {
    const { conversationId, moved, personIds } = payload
    const [by] = personIds
    if (moved === undefined || by === undefined) return
    const kind = 'conversation-moved'
    await mailParticipants(services, { organizationId, conversationId, kind, by, ...moved, occasion: jobId })
  })
  services.jobs.on(ConversationCancelled, 'mail-cancellation', async ({ organizationId, payload, jobId }) => {
    const { conversationId, personIds } = payload
    const [by = null] = personIds
    await withdrawAnnouncements(services, organizationId, conversationId)
    const kind = 'conversation-cancelled'
    await mailParticipants(services, { organizationId, conversationId, kind, by, occasion: jobId })
  })
  services.jobs.on(ConversationCameBack, 'mail-return', async ({ organizationId, payload, jobId }) => {
    const { conversationId } = payload
    const kind = 'conversation-came-back'
    await mailParticipants(services, { organizationId, conversationId, kind, occasion: jobId })
  })
  services.jobs.on(InvitationDeclined, 'mail-decline', async ({ organizationId, payload, jobId }) => {
    const { conversationId, personIds } = payload
    const [by] = personIds
    if (by === undefined) return
    const kind = 'invitation-declined'
    await mailParticipants(services, { organizationId, conversationId, kind, by, occasion: jobId })
  })
  services.jobs.on(ConversationHandedOver, 'mail-handover', async ({ organizationId, payload, jobId }) => {
    const { conversationId, personIds } = payload
    const [former, heir, by = null] = personIds
    if (former === undefined || heir === undefined) return
    const kind = 'conversation-handed-over'
    await mailParticipants(services, {
      organizationId,
      conversationId,
      kind,
      former,
      heir,
      by,
      occasion: jobId,
    })
  })
  for (const [event, kind] of [
    [WithdrawalProposed, 'withdrawal-proposed'],
    [WithdrawalDeclined, 'withdrawal-declined'],
    [ConversationWithdrawn, 'conversation-withdrawn'],
  ] as const) {
    services.jobs.on(event, `mail-${kind}`, async ({ organizationId, payload, jobId }) => {
      const { conversationId, personIds } = payload
      const [by, other] = personIds
      if (by === undefined || other === undefined) return
      await mailParticipants(services, { organizationId, conversationId, kind, by, other, occasion: jobId })
    })
  }
  services.jobs.work(catchUp, async ({ organizationId, payload, jobId }) => {
    await catchUpEmployee(services, organizationId, { ...payload, occasion: jobId })
  })
  services.jobs.on(TeamHandedOver, 'follow-team', async ({ organizationId, payload }) => {
    const { leaverId, from } = payload
    await onTheDay(services, organizationId, from, followTeam, { leaverId })
  })
  services.jobs.work(followTeam, async ({ organizationId, payload }) => {
    await handOverTeamConversations(services, organizationId, payload.leaverId)
  })
  services.jobs.on(PersonHandedOver, 'follow-person', async ({ organizationId, payload }) => {
    const { personId, from } = payload
    await onTheDay(services, organizationId, from, followPerson, { personId })
  })
  services.jobs.work(followPerson, async ({ organizationId, payload }) => {
    await handOverPlannedConversations(services, organizationId, payload.personId)
  })
  services.jobs.on(ConversationCancelled, 'propose-again', async ({ organizationId, payload }) => {
    await proposeAgain(services, organizationId, payload.conversationId)
  })
  services.jobs.on(TalkHeld, 'propose-next', async ({ organizationId, payload }) => {
    await proposeNext(services, organizationId, payload.conversationId)
  })
  services.jobs.on(StartUndone, 'put-start-away', async ({ organizationId, payload }) => {
    await putStartAway(services, organizationId, payload)
  })
  services.jobs.on(LastDayChanged, 'follow-last-day', () => followLeaving(services))
  services.jobs.every(secondsBetweenSweeps, 'follow-leaving', () => followLeaving(services))
  services.jobs.every(secondsBetweenEndings, 'end-talks', async () => {
    await endTalksOfPastDays(services)
  })
  services.jobs.every(secondsBetweenSweeps, 'end-rests', async () => {
    await endRestsOver(services)
  })
  services.jobs.every(secondsBetweenSweeps, 'lapse-offers', async () => {
    await lapseOffers(services)
  })
  services.jobs.every(secondsBetweenSweeps, 'close-unsigned-reports', async () => {
    await closeUnsigned(services)
  })
}

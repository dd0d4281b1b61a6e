import { z } from 'zod'
import { id } from './id.ts'
import { route } from './route.ts'

/** What somebody answers to an invitation: they come, they cannot, or they do not know yet. */
export const invitationAnswer = z.enum(['accepted', 'declined', 'tentative'])
export type InvitationAnswer = z.infer<typeof invitationAnswer>

/** Whether somebody at the table comes, of a conversation that has not begun. */
export const comingGuest = z.object({
  personId: id,
  name: z.string(),
  /** Null while there is no answer. Who planned or moved it last comes without being asked. */
  answer: invitationAnswer.nullable(),
  /** What they answered was to an earlier moment. */
  outdated: z.boolean(),
  /** Whether it is asked of them: not of who set the moment, unless they answered about it. */
  asked: z.boolean(),
})
export type ComingGuest = z.infer<typeof comingGuest>

export const invitationRoutes = {
  calendarMails: route({
    method: 'GET',
    path: '/me/calendar-mails',
    summary: 'Whether the viewer gets appointments by mail, for their calendar.',
    access: 'signed-in',
    output: z.object({ wanted: z.boolean() }),
    refusals: [],
  }),
  wantCalendarMails: route({
    method: 'PUT',
    path: '/me/calendar-mails',
    summary:
      'Get appointments by mail or not; what was sent already is still changed and taken back. The mails that tell of a talk come all the same.',
    access: 'signed-in',
    body: z.object({ wanted: z.boolean() }),
    refusals: [],
  }),
  answer: route({
    method: 'PUT',
    path: '/conversations/:conversationId/invitation-answer',
    summary: 'Say whether the viewer comes to a conversation that has not begun, as an answer by mail does.',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    body: z.object({ answer: invitationAnswer }),
    refusals: ['not-found', 'talk-already-begun', 'conversation-cancelled', 'conversation-withdrawn'],
  }),
}

import { z } from 'zod'
import { answerValue, form } from './form.ts'
import { bilingual, id, instant } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

/** What somebody prepared for a conversation that somebody else leads since, and did not share. Theirs alone. */
export const leftDraft = z.object({
  conversationId: id,
  kind: bilingual,
  employee: personName,
  /** Who took it over from them, and when. */
  leader: personName,
  leftAt: instant,
  form: form.nullable(),
  answers: z.array(z.object({ fieldId: z.string(), value: answerValue.nullable() })),
  /** The talking points that they did not share. */
  points: z.array(z.string()),
})
export type LeftDraft = z.infer<typeof leftDraft>

export const leftDraftsRoutes = {
  list: route({
    method: 'GET',
    path: '/left-drafts',
    summary:
      'What the viewer prepared for conversations that somebody else leads since, and never shared, newest first',
    access: 'signed-in',
    output: z.object({ items: z.array(leftDraft) }),
    refusals: [],
  }),
  drop: route({
    method: 'DELETE',
    path: '/left-drafts/:conversationId',
    summary: 'Throw away what one prepared for a conversation that somebody else leads since',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    refusals: ['not-found'],
  }),
}

import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { aConversation, seenBy } from '../factories/conversations.ts'
import type { HotWorld } from './hot-world.ts'

/** Something that is asked of the server many times a day. */
type Ask = () => Promise<{ readonly status: number; readonly refusal: unknown }>

/** Makes ready what a request needs, then leaves only the request itself to be done. */
type HotRequest = (world: HotWorld) => Promise<Ask> | Ask

const newAgreement = (
  { clock }: HotWorld['app'],
  { employee, manager }: HotWorld['circle'],
  conversationId: string | null,
) => ({
  employeeId: employee.personId,
  leaderId: manager.personId,
  doer: 'employee' as const,
  what: 'Een dag meelopen bij een andere afdeling',
  measure: null,
  dueOn: clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 40 }).toString(),
  support: null,
  conversationId,
})

/** Of what every working day is made. */
export const hotRequests = {
  'Home of an employee':
    ({ app, circle }) =>
    () =>
      app.call(homeRoutes.home, circle.employee.asker),
  'Home of a manager':
    ({ app, circle }) =>
    () =>
      app.call(homeRoutes.home, circle.manager.asker),
  'my conversations':
    ({ app, circle }) =>
    () =>
      app.call(conversationsRoutes.list, circle.employee.asker, { query: { scope: 'mine' } }),
  'the conversations I lead':
    ({ app, circle }) =>
    () =>
      app.call(conversationsRoutes.list, circle.manager.asker, { query: { scope: 'leading' } }),
  'a conversation':
    ({ app, circle, talking }) =>
    () =>
      app.call(conversationsRoutes.get, circle.employee.asker, { params: { conversationId: talking } }),
  'the context of a conversation':
    ({ app, circle, talking }) =>
    () =>
      app.call(conversationsRoutes.context, circle.employee.asker, { params: { conversationId: talking } }),
  'the agreements of a conversation':
    ({ app, circle, talking }) =>
    () =>
      app.call(agreementsRoutes.ofConversation, circle.employee.asker, {
        params: { conversationId: talking },
      }),
  'my agreements':
    ({ app, circle }) =>
    () =>
      app.call(agreementsRoutes.list, circle.employee.asker, { query: {} }),
  'my team':
    ({ app, circle }) =>
    () =>
      app.call(homeRoutes.team, circle.manager.asker),
  people:
    ({ app, circle }) =>
    () =>
      app.call(peopleRoutes.list, circle.employee.asker, { query: {} }),
  'people by name':
    ({ app, circle, familyName }) =>
    () =>
      app.call(peopleRoutes.list, circle.employee.asker, { query: { search: familyName } }),
  'people by name, for HR':
    ({ app, circle, familyName }) =>
    () =>
      app.call(peopleRoutes.list, circle.hr.asker, { query: { search: familyName } }),
  'a few typed letters':
    ({ app, circle, familyName }) =>
    () =>
      app.call(homeRoutes.search, circle.employee.asker, { query: { text: familyName } }),
  'my file':
    ({ app, circle }) =>
    () =>
      app.call(dossierRoutes.mine, circle.employee.asker),
  'save an answer': async ({ app, circle, prepared }) => {
    const { form, preparation } = await seenBy(app, circle.employee, prepared)
    const field = form?.content.sections
      .flatMap(({ fields }) => fields)
      .find(({ type, answeredBy }) => type === 'text' && answeredBy !== 'manager')
    const fieldId = field?.id ?? ''
    const saved = preparation?.answers.find((answer) => answer.fieldId === fieldId)
    return () =>
      app.call(conversationsRoutes.saveAnswer, circle.employee.asker, {
        params: { conversationId: prepared, fieldId },
        body: { value: 'Het rooster geeft rust', baseRevision: saved?.revision ?? 0 },
      })
  },
  'add an agreement':
    ({ app, circle, talking }) =>
    () =>
      app.call(agreementsRoutes.add, circle.employee.asker, { body: newAgreement(app, circle, talking) }),
  'add an agreement between conversations':
    ({ app, circle }) =>
    () =>
      app.call(agreementsRoutes.add, circle.manager.asker, { body: newAgreement(app, circle, null) }),
  sign: async ({ app, circle }) => {
    const conversationId = await aConversation(app, circle, 'offered')
    const { report } = await seenBy(app, circle.employee, conversationId)
    return () =>
      app.call(conversationsRoutes.sign, circle.employee.asker, {
        params: { conversationId },
        body: { manner: 'agreed', response: null, contentHash: report?.contentHash ?? '' },
      })
  },
} as const satisfies Record<string, HotRequest>

export type HotName = keyof typeof hotRequests

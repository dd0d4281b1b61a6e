import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { formsRoutes } from '@tweespraak/contract/forms'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

/** HR publishes the form of this kind again, with one question more. */
const addQuestion = async () => {
  const { asker } = circle.hr
  const { body: all } = await app.call(formsRoutes.list, asker)
  const formId = all.forms.find(({ builtIn }) => builtIn === 'progress')?.formId ?? ''
  const { body: form } = await app.call(formsRoutes.show, asker, { params: { formId } })
  const content = structuredClone(form.content ?? { sections: [] })
  content.sections[0]?.fields.push({
    id: 'tempo',
    type: 'scale',
    label: { nl: 'Tempo', en: 'Pace' },
    questions: { employee: { nl: 'Past het tempo?', en: 'Does the pace fit?' } },
    answeredBy: 'employee',
    required: true,
    steps: [
      { nl: 'Nee', en: 'No' },
      { nl: 'Ja', en: 'Yes' },
    ],
  })
  const params = { formId }
  const saved = await app.call(formsRoutes.saveDraft, asker, {
    params,
    body: { name: form.name, content, baseRevision: form.revision },
  })
  const { revision } = saved.body
  expect(await app.call(formsRoutes.publish, asker, { params, body: { revision } })).toMatchObject({
    status: 200,
  })
}

const asks = async (conversationId: string, fieldId: string) =>
  (await seenBy(app, circle.employee, conversationId)).form?.content.sections.some(({ fields }) =>
    fields.some(({ id }) => id === fieldId),
  )

test('a conversation begun on version 1 ends on version 1 while version 2 is in use', async () => {
  const first = await aConversation(app, circle, 'planned')
  await addQuestion()
  const second = await aConversation(app, circle, 'planned')

  expect(await asks(first, 'tempo')).toBe(false)
  expect(await asks(second, 'tempo')).toBe(true)
  const answer = (conversationId: string) =>
    app.call(conversationsRoutes.saveAnswer, circle.employee.asker, {
      params: { conversationId, fieldId: 'tempo' },
      body: { value: 2, baseRevision: 0 },
    })
  expect(await answer(first)).toMatchObject({ status: 404, refusal: { code: 'field-unknown' } })
  expect(await answer(second)).toMatchObject({ status: 200 })

  const share = (conversationId: string) =>
    app.call(conversationsRoutes.share, circle.manager.asker, { params: { conversationId } })
  for (const fieldId of ['proud', 'ahead'])
    await app.call(conversationsRoutes.saveAnswer, circle.manager.asker, {
      params: { conversationId: first, fieldId },
      body: { value: 'Gedaan', baseRevision: 0 },
    })
  expect(await share(first)).toMatchObject({ status: 200 })
  expect(await asks(first, 'tempo')).toBe(false)
})

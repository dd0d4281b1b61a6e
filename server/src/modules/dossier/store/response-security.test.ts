import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { aResponse } from '../../../../test/factories/responses.ts'
import { answerTo, unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
let responseId: string

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  const conversationId = await aConversation(app, circle, 'offered', { kind: 'improvement' })
  responseId = await aResponse(app, circle, conversationId, 'handed-in')
})
afterAll(() => app.close())

/** Asked of the database itself, past everything that the product would refuse. */
const as = async (who: Guest, statement: RawBuilder<unknown>) => {
  const viewer = unhindered(circle.organizationId, who.personId)
  return app.services.db.transaction(viewer, async (tx) => (await statement.execute(tx)).rows)
}
const refused = (who: Guest, statement: RawBuilder<unknown>) => answerTo(as(who, statement))

describe('the database itself', () => {
  it('shows what is said to the two alone, and how far it is also to HR', async () => {
    const { employee, manager, hr, managersManager, colleague, administrator, stranger } = circle
    const seen = async (who: Guest) => [
      (await as(who, sql`select from responses`)).length,
      (await as(who, sql`select from response_words`)).length,
    ]
    for (const who of [employee, manager]) expect(await seen(who)).toEqual([1, 1])
    expect(await seen(hr)).toEqual([1, 0])
    for (const who of [managersManager, colleague, administrator, stranger])
      expect(await seen(who)).toEqual([0, 0])
  })

  it('lets nobody take a step that is not theirs', async () => {
    const { employee, manager, hr, colleague } = circle
    const answer = (by: Guest) => sql`update responses set step = 'employee', verdict = 'declines',
      answered_by = ${by.personId}, answered_at = now()`
    for (const who of [employee, hr]) expect(await refused(who, answer(who))).toMatch(/who is asked/)
    // In somebody else's name neither.
    expect(await refused(manager, answer(employee))).toMatch(/who is asked/)
    const ask = sql`update responses set step = 'higher', asked_at = now(), higher_id = ${colleague.personId}`
    for (const who of [employee, manager, hr]) expect(await refused(who, ask)).toMatch(/who is asked/)
    const decide = sql`update responses set step = 'ended', due_before = null, decision = 'declines',
      decided_at = now(), ending = 'decided', ended_at = now()`
    for (const who of [employee, manager, hr]) expect(await refused(who, decide)).toMatch(/who is asked/)
    expect(await as(colleague, answer(colleague))).toEqual([])
    expect(await as(employee, sql`select from responses where step = 'leader'`)).toHaveLength(1)
  })

  it('keeps the words of each as they said them, and takes none in the name of another', async () => {
    const { employee, manager, hr } = circle
    const say = (part: string, author: Guest) =>
      sql`insert into response_words values (${circle.organizationId}, ${responseId}, ${part}, ${author.personId}, 'x')`
    expect(await refused(employee, say('answer', employee))).toMatch(/row-level security/)
    expect(await refused(manager, say('answer', employee))).toMatch(/row-level security/)
    for (const who of [employee, manager, hr])
      expect(await refused(who, say('decision', who))).toMatch(/row-level security/)
    await as(manager, sql`update response_words set text = 'anders', author_id = author_id`)
    const [words] = await as(employee, sql`select text from response_words`)
    expect(words).toEqual({ text: 'zienswijze response' })
    expect(await refused(employee, sql`delete from response_words`)).toMatch(/permission denied/)
    expect(await refused(employee, sql`insert into sealed_responses select * from sealed_responses`)).toMatch(
      /permission denied/,
    )
  })

  it('has one that runs for a report, and none in the name of another', async () => {
    const { employee, manager } = circle
    const another = sql`insert into responses (organization_id, response_id, conversation_id, employee_id, report_hash,
        step, due_before, handed_in_at)
      select organization_id, ${crypto.randomUUID()}, conversation_id, employee_id, report_hash, step, due_before, now()
        from responses`
    expect(await refused(employee, another)).toMatch(/responses_running/)
    expect(await refused(manager, another)).toMatch(/row-level security/)
  })
})

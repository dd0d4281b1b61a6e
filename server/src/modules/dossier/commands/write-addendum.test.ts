import { createHash } from 'node:crypto'
import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let conversationId: string

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  circle = await aCircle(app)
  conversationId = await aConversation(app, circle, 'signed')
})

const text = 'Na het gesprek bleek dat de cursus vol zit.'

const add = (who: Guest, addendumId: string = crypto.randomUUID(), words = text) =>
  app.call(routes.addAddendum, who.asker, {
    params: { conversationId },
    body: { addendumId, text: words },
  })

const addenda = (who: Guest) => app.call(routes.addenda, who.asker, { params: { conversationId } })

const rowOf = (table: 'addenda' | 'sealed_reports') =>
  app.services.db.owner
    .selectFrom(table)
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow()

describe('an addition to a sealed report', () => {
  it('is made by either of the two, and read by both', async () => {
    const { employee, manager } = circle
    // Both at the same moment of the clock of the test: then their ids tell which came first.
    const [first = '', second = ''] = [crypto.randomUUID(), crypto.randomUUID()].toSorted()
    expect((await add(employee, first)).status).toBe(204)
    expect((await add(manager, second, 'Volgend jaar is er plek.')).status).toBe(204)
    for (const who of [employee, manager]) {
      const { body } = await addenda(who)
      expect(body.can.add).toBe(true)
      expect(body.items).toMatchObject([
        { side: 'employee', author: { personId: employee.personId }, text },
        { side: 'manager', author: { personId: manager.personId }, text: 'Volgend jaar is er plek.' },
      ])
    }
  })

  it('is sealed itself, names the report it belongs to, and leaves that as it was', async () => {
    const before = await rowOf('sealed_reports')
    const addendumId = crypto.randomUUID()
    await add(circle.employee, addendumId)
    expect(await rowOf('sealed_reports')).toEqual(before)
    const row = await app.services.db.owner
      .selectFrom('addenda')
      .selectAll()
      .where('addendum_id', '=', addendumId)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ report_hash: before.content_hash, report_pdf_hash: before.pdf_hash })
    const pdf = await app.call(routes.addendumPdf, circle.manager.asker, {
      params: { conversationId, addendumId },
    })
    expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(row.pdf_hash)
  })

  it('stands in the file beside the report, for whom the report is', async () => {
    await add(circle.employee)
    const file = await app.call(routes.ofPerson, circle.hr.asker, {
      params: { personId: circle.employee.personId },
    })
    const entry = file.body.entries.find((each) => each.type === 'conversation')
    expect(entry?.type === 'conversation' && entry.report).toMatchObject({
      state: 'sealed',
      addenda: [{ by: circle.employee.name }],
    })
    expect(JSON.stringify(file.body)).not.toContain(text)
  })

  it('is added once, however often it is sent', async () => {
    const addendumId = crypto.randomUUID()
    await add(circle.employee, addendumId)
    expect((await add(circle.employee, addendumId)).status).toBe(204)
    expect((await addenda(circle.employee)).body.items).toHaveLength(1)
  })

  it('is told to the other, without a word of it', async () => {
    await app.services.jobs.drain()
    const before = mailbox.mails.length
    await add(circle.employee)
    await app.services.jobs.drain()
    const mails = mailbox.mails.slice(before)
    expect(mails).toHaveLength(1)
    expect(JSON.stringify(mails)).not.toContain('cursus')
    expect([...app.logged].join('')).not.toContain('cursus')
  })

  it('is refused before the report is sealed, to who is not one of the two, and without words', async () => {
    const { employee, hr, colleague } = circle
    expect((await add(hr)).refusal?.code).toBe('not-allowed')
    expect((await add(colleague)).refusal?.code).toBe('not-found')
    expect((await add(employee, crypto.randomUUID(), '  ')).refusal?.code).toBe('bad-input')
    expect((await add(employee, crypto.randomUUID(), 'x'.repeat(4001))).refusal?.code).toBe('bad-input')
    conversationId = await aConversation(app, circle, 'offered')
    expect((await add(employee)).refusal?.code).toBe('no-report-yet')
    expect((await addenda(employee)).body.can.add).toBe(false)
    expect((await addenda(hr)).refusal?.code).toBe('not-found')
  })
})

describe('the database itself', () => {
  it('lets nobody change, remove or put in an addition, and shows it to whom the report is for alone', async () => {
    await add(circle.employee)
    const as = (who: Guest, statement: ReturnType<typeof sql>) =>
      app.services.db.transaction(unhindered(circle.organizationId, who.personId), (tx) =>
        statement.execute(tx),
      )
    const { employee, colleague, administrator } = circle
    await expect(as(employee, sql`update addenda set text = 'anders'`)).rejects.toThrow(/permission denied/)
    await expect(as(employee, sql`delete from addenda`)).rejects.toThrow(/permission denied/)
    await expect(as(employee, sql`insert into addenda select * from addenda`)).rejects.toThrow(
      /permission denied/,
    )
    for (const who of [colleague, administrator])
      expect((await as(who, sql`select from addenda`)).rows).toEqual([])
    expect((await as(employee, sql`select from addenda`)).rows).toHaveLength(1)
  })

  it('takes none in the name of who has no seat, also from the task that seals', async () => {
    await add(circle.employee)
    const row = await rowOf('addenda')
    const put = (author: Guest, report = row.report_hash) =>
      app.services.db.transaction({ purpose: 'seal', organizationId: circle.organizationId }, (tx) =>
        tx
          .insertInto('addenda')
          .values({
            ...row,
            addendum_id: crypto.randomUUID(),
            author_id: author.personId,
            report_hash: report,
          })
          .execute(),
      )
    await expect(put(circle.colleague)).rejects.toThrow(/row-level security/)
    await expect(put(circle.employee, 'a'.repeat(64))).rejects.toThrow(/row-level security/)
    await put(circle.employee)
  })
})

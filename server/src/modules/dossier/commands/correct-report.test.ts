import { createHash } from 'node:crypto'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { homeRoutes } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let conversationId: string
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  conversationId = await aConversation(app, circle, 'signed')
})

const words = { wrong: 'de cursus van maandag', correct: 'de cursus van dinsdag' }

const propose = async ({ asker }: Guest, given: Partial<typeof words> = {}) => {
  const correctionId = crypto.randomUUID()
  const answer = await app.call(routes.proposeCorrection, asker, {
    params: { conversationId },
    body: { correctionId, ...words, ...given },
  })
  return { ...answer, correctionId }
}
const agree = ({ asker }: Guest, correctionId: string) =>
  app.call(routes.agreeCorrection, asker, { params: { conversationId, correctionId } })
const decline = ({ asker }: Guest, correctionId: string) =>
  app.call(routes.declineCorrection, asker, {
    params: { conversationId, correctionId },
    body: { reason: 'Het was echt maandag.' },
  })
const takeBack = ({ asker }: Guest, correctionId: string) =>
  app.call(routes.takeCorrectionBack, asker, { params: { conversationId, correctionId } })
const seenBy = async ({ asker }: Guest) =>
  (await app.call(routes.addenda, asker, { params: { conversationId } })).body

const reportInFile = async ({ asker }: Guest) => {
  const { body } = await app.call(routes.ofPerson, asker, { params: { personId: circle.employee.personId } })
  const entry = body.entries.find(
    (each) => each.type === 'conversation' && each.conversationId === conversationId,
  )
  return entry?.type === 'conversation' ? entry.report : null
}

const asked = async ({ asker }: Guest) =>
  (await app.call(homeRoutes.home, asker)).body.now.filter(
    ({ task, subjectId }) => task === 'answer-correction' && subjectId === conversationId,
  )

describe('what is wrong in a sealed report', () => {
  it('is proposed to the other, who is mailed without a word of it, and nobody else knows', async () => {
    const { employee, manager, hr } = circle
    expect((await propose(employee)).status).toBe(204)
    await app.services.jobs.drain()
    expect(await asked(manager)).toHaveLength(1)
    expect(await asked(employee)).toEqual([])
    expect((await seenBy(manager)).proposals).toMatchObject([
      { ...words, state: 'waiting', can: { answer: true, takeBack: false } },
    ])
    expect((await seenBy(employee)).proposals).toMatchObject([{ can: { answer: false, takeBack: true } }])
    expect((await seenBy(employee)).can.correct).toBe(false)
    expect(JSON.stringify(await reportInFile(hr))).not.toContain('cursus')
    const told = mailbox.mails.filter(({ text }) => text?.includes('feit niet klopt'))
    expect(told).toHaveLength(1)
    expect(told[0]?.text).not.toContain('cursus')
  })

  it('is sealed once the other agrees: it stands before the report, which stays as it was', async () => {
    const { employee, manager, hr } = circle
    const sealed = () =>
      app.services.db.owner
        .selectFrom('sealed_reports')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .executeTakeFirstOrThrow()
    const before = await sealed()
    const { correctionId } = await propose(employee)
    expect((await agree(manager, correctionId)).status).toBe(204)
    expect(await sealed()).toEqual(before)
    for (const who of [employee, manager]) {
      const { corrections, proposals, items } = await seenBy(who)
      expect(corrections).toMatchObject([{ ...words, addendumId: correctionId }])
      expect([proposals, items]).toEqual([[], []])
    }
    for (const who of [manager, hr])
      expect(await reportInFile(who)).toMatchObject({ corrections: [words], addenda: [] })
    const row = await app.services.db.owner
      .selectFrom('addenda')
      .selectAll()
      .where('addendum_id', '=', correctionId)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      author_id: employee.personId,
      agreed_by: manager.personId,
      report_hash: before.content_hash,
      report_pdf_hash: before.pdf_hash,
    })
    const pdf = await app.call(routes.addendumPdf, hr.asker, {
      params: { conversationId, addendumId: correctionId },
    })
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(row.pdf_hash)
    await app.services.jobs.drain()
    expect(mailbox.mails.some(({ text }) => text?.includes('eens met je correctie'))).toBe(true)
  })

  it('comes nowhere into the file when the other does not agree, and can be added by its author', async () => {
    const { employee, manager, hr } = circle
    const { correctionId } = await propose(manager)
    expect((await decline(employee, correctionId)).status).toBe(204)
    expect((await seenBy(manager)).proposals).toMatchObject([
      { state: 'declined', reason: 'Het was echt maandag.', can: { answer: false, takeBack: true } },
    ])
    expect((await seenBy(manager)).can).toEqual({ add: true, correct: true })
    expect(await reportInFile(hr)).toMatchObject({ corrections: [], addenda: [] })
    expect((await agree(employee, correctionId)).refusal?.code).toBe('correction-settled')
    expect((await takeBack(manager, correctionId)).status).toBe(204)
    expect((await seenBy(employee)).proposals).toEqual([])
  })

  it('is taken back before the answer, and then there is nothing to agree to', async () => {
    const { employee, manager } = circle
    const { correctionId } = await propose(employee)
    expect((await takeBack(manager, correctionId)).refusal?.code).toBe('not-allowed')
    expect((await takeBack(employee, correctionId)).status).toBe(204)
    expect((await agree(manager, correctionId)).refusal?.code).toBe('not-found')
  })

  it('is agreed to and taken back at the same moment: one of the two is done', async () => {
    const { employee, manager } = circle
    const { correctionId } = await propose(employee)
    const [agreed, taken] = await Promise.all([
      agree(manager, correctionId),
      takeBack(employee, correctionId),
    ])
    expect([agreed.refusal, taken.refusal].filter((refusal) => refusal === null)).toHaveLength(1)
    const { corrections, proposals } = await seenBy(employee)
    expect([corrections.length, proposals.length]).toEqual([agreed.refusal === null ? 1 : 0, 0])
  })

  it('is proposed one at a time by each, as something else, and about a report that is sealed', async () => {
    const { employee, manager, hr, colleague } = circle
    expect((await propose(employee, { correct: words.wrong })).refusal?.code).toBe('nothing-changes')
    await propose(employee)
    expect((await propose(employee)).refusal?.code).toBe('correction-waits')
    expect((await propose(manager)).status).toBe(204)
    expect((await propose(hr)).refusal?.code).toBe('not-allowed')
    expect((await propose(colleague)).refusal?.code).toBe('not-found')
    conversationId = await aConversation(app, circle, 'offered')
    expect((await propose(employee)).refusal?.code).toBe('no-report-yet')
  })

  it('is agreed to by who was asked alone', async () => {
    const { employee, hr, stranger } = circle
    const { correctionId } = await propose(employee)
    expect((await agree(employee, correctionId)).refusal?.code).toBe('own-proposal')
    expect((await agree(hr, correctionId)).refusal?.code).toBe('not-allowed')
    expect((await agree(stranger, correctionId)).refusal?.code).toBe('not-found')
  })

  it('goes with the conversation when that is withdrawn', async () => {
    const { employee, manager } = circle
    const { correctionId } = await propose(employee)
    await agree(manager, correctionId)
    await propose(manager, { wrong: 'nog een fout' })
    const params = { conversationId }
    const body = { reason: 'wrong-person' } as const
    await app.call(conversationsRoutes.proposeWithdrawal, employee.asker, { params, body })
    await app.call(conversationsRoutes.agreeWithdrawal, manager.asker, { params })
    for (const who of [employee, manager])
      expect(await seenBy(who)).toMatchObject({ corrections: [], proposals: [], items: [] })
    expect(await asked(employee)).toEqual([])
    const pdf = await app.call(routes.addendumPdf, employee.asker, {
      params: { conversationId, addendumId: correctionId },
    })
    expect(pdf.status).toBe(404)
  })
})

describe('the database alone', () => {
  const as = <Result>(
    personId: string,
    work: (say: (statement: string) => Promise<number>) => Promise<Result>,
  ) =>
    app.services.db.owner.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'tweespraak_app', true),
        set_config('app.organization_id', ${circle.organizationId}, true),
        set_config('app.person_id', ${personId}, true)`.execute(tx)
      return work(async (statement) => {
        const { numAffectedRows, rows } = await sql.raw(statement).execute(tx)
        return Number(numAffectedRows ?? rows.length)
      })
    })

  it('shows a proposal to the two alone, and lets only who was asked decline it', async () => {
    const { employee, manager, hr, colleague } = circle
    const { correctionId } = await propose(employee)
    const one = `correction_id = '${correctionId}'`
    const read = (who: Guest) =>
      as(who.personId, (say) => say(`select from correction_proposals where ${one}`))
    expect([await read(employee), await read(manager), await read(hr), await read(colleague)]).toEqual([
      1, 1, 0, 0,
    ])
    const no = (who: Guest) =>
      as(who.personId, (say) =>
        say(
          `update correction_proposals set state = 'declined', reason = 'nee', answered_at = now() where ${one}`,
        ),
      )
    expect(await no(employee)).toBe(0)
    expect(await no(manager)).toBe(1)
    const seals = (who: Guest) =>
      as(who.personId, (say) =>
        say(`insert into addenda select * from addenda where ${one.replace('correction', 'addendum')}`),
      )
    await expect(seals(manager)).rejects.toThrow(/permission denied/)
  })
})

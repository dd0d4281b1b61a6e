import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'

import { momentOfferRoutes } from '@tweespraak/contract/moment-offers'
import { restRoutes } from '@tweespraak/contract/rest'
import { rhythmRoutes } from '@tweespraak/contract/rhythm'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { anAgreement } from '../../../../test/factories/agreements.ts'
import { aCircle, aConversation, type Circle } from '../../../../test/factories/conversations.ts'
import { aStandingConversation } from '../../../../test/factories/insights.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { countDue } from '../../cycles/public.ts'
import { remindPeople } from './remind-people.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://gesprek.voorbeeld.nl' } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  // Of a Monday: 2 November 2026, nine o'clock where they work.
  app.clock.set('2026-11-02T08:00:00Z')
  // Nobody of the organisations of earlier tests is reminded again.
  await sql`insert into reminder_days select organization_id, '2099-01-01' from organizations
    on conflict (organization_id) do update set swept_on = excluded.swept_on`.execute(app.services.db.owner)
  circle = await aCircle(app)
})

const addressOf = async ({ personId }: { readonly personId: string }): Promise<string> => {
  const { email } = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return email ?? ''
}

/** People are reminded on each of these days, at nine o'clock, and the mails are sent. */
const on = async (...days: readonly string[]): Promise<void> => {
  for (const day of days) {
    app.clock.set(`${day}T08:00:00Z`)
    if ((await remindPeople(app.services)) > 0) await app.services.jobs.drain()
  }
}

/** The subjects of the reminders that somebody got. */
const mailed = async (person: { readonly personId: string }): Promise<string[]> => {
  const address = await addressOf(person)
  return mailbox.mails
    .filter(({ to }) => to?.some((each) => each.address === address) === true)
    .map(({ subject }) => subject ?? '')
    .filter((subject) => !/^(Gesprek (gepland|afgezegd)|In je agenda|Er ligt een verslag)/.test(subject))
}

describe('before a conversation', () => {
  it('whoever has not shared is reminded to prepare, and both of the talk, once', async () => {
    // It takes place on Wednesday 2 December; points are shared two days before.
    const conversationId = await aConversation(app, circle, 'planned')
    await on('2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03')
    for (const who of [circle.employee, circle.manager])
      expect(await mailed(who)).toEqual([
        expect.stringMatching(/^Bereid je gesprek van wo 2 dec.* voor$/),
        expect.stringMatching(/^Je gesprek: wo 2 dec/),
      ])
    const text = mailbox.to(await addressOf(circle.employee))?.text ?? ''
    expect(text).toContain(`praat je met ${circle.manager.name}: voortgangsgesprek.`)
    expect(text).toContain(`https://gesprek.voorbeeld.nl/conversations/${conversationId}`)
    expect(text).not.toContain('woorden purpose')
    expect(await mailed(circle.hr)).toEqual([])
  })

  it('the same stands among their notices, without a word of anybody', async () => {
    await aConversation(app, circle, 'planned')
    await on('2026-11-27', '2026-12-01')
    const notices = await app.services.db.owner
      .selectFrom('notices')
      .selectAll()
      .where('person_id', '=', circle.employee.personId)
      .where('sort', 'like', 'reminder-%')
      .orderBy('notice_id')
      .execute()
    expect(notices.map(({ sort }) => sort)).toEqual(['reminder-prepare', 'reminder-talk'])
    expect(notices.every(({ other_id: other }) => other === circle.manager.personId)).toBe(true)
    expect(JSON.stringify(notices)).not.toContain('woorden')
  })

  it('of one that was called off nothing comes any more, and what waited is never sent', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await on('2026-11-27', '2026-11-30')
    app.clock.advance({ hours: 24 })
    await remindPeople(app.services)
    await app.services.db.owner
      .updateTable('conversations')
      .set({ state: 'cancelled', cancelled_at: app.clock.now().toString(), cancel_reason: 'not-needed' })
      .where('conversation_id', '=', conversationId)
      .execute()
    await on('2026-12-01', '2026-12-02')
    await app.services.jobs.drain()
    expect(await mailed(circle.employee)).toEqual([expect.stringMatching(/^Bereid je gesprek/)])
    const states = await app.services.db.owner
      .selectFrom('mails')
      .select(['kind', 'state'])
      .where('person_id', '=', circle.employee.personId)
      .where('kind', '=', 'reminder-talk')
      .execute()
    expect(states).toEqual([{ kind: 'reminder-talk', state: 'withdrawn' }])
  })

  it('while the conversations of the employee rest, nobody is reminded of anything', async () => {
    await aConversation(app, circle, 'planned')
    await anAgreement(app.services.db, {
      organizationId: circle.organizationId,
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      dueOn: '2026-11-27',
    })
    const rested = await app.call(restRoutes.set, circle.hr.asker, {
      params: { personId: circle.employee.personId },
      body: { from: Temporal.Now.plainDateISO('Europe/Amsterdam').toString(), until: null },
    })
    expect(rested.refusal).toBeNull()
    await app.services.db.owner.updateTable('conversation_rests').set({ from_on: '2026-11-02' }).execute()
    await on('2026-11-24', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-07')
    expect(await mailed(circle.employee)).toEqual([])
    expect(await mailed(circle.manager)).toEqual([])
    await app.services.db.owner.deleteFrom('conversation_rests').execute()
  })
})

describe('after it', () => {
  it('the report that waits is asked of who writes it, and HR hears once that it waits', async () => {
    await aConversation(app, circle, 'reported')
    await on('2026-11-13', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-23', '2026-11-24')
    // Held on 2 November with a term of two weeks.
    expect(await mailed(circle.manager)).toEqual(['Een verslag wacht op jou', 'Een verslag wacht nog op jou'])
    expect(await mailed(circle.hr)).toEqual(['Een verslag blijft liggen'])
    expect(await mailed(circle.employee)).toEqual([])
    expect(await mailed(circle.managersManager)).toEqual([])
  })

  it('a signature is asked for until it is there; the manager hears once that it waits', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const shown = await app.call(routes.get, circle.manager.asker, { params: { conversationId } })
    const contentHash = shown.body.view === 'participant' ? (shown.body.report?.contentHash ?? '') : ''
    const signed = await app.call(routes.sign, circle.manager.asker, {
      params: { conversationId },
      body: { manner: 'agreed', response: null, contentHash },
    })
    expect(signed.refusal).toBeNull()
    await on('2026-11-09', '2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17')
    expect(await mailed(circle.employee)).toEqual([
      'Teken het verslag, uiterlijk ma 16 nov',
      'Teken het verslag, uiterlijk ma 16 nov',
    ])
    expect(await mailed(circle.manager)).toEqual(['Een handtekening ontbreekt nog'])
    expect(await mailed(circle.hr)).toEqual([])
  })

  it('an agreement is asked of who does it, the support of who promised it, and the other of the two hears once', async () => {
    const agreementId = await anAgreement(app.services.db, {
      organizationId: circle.organizationId,
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      what: 'woorden van hen beiden',
      dueOn: '2026-11-10',
      support: { kind: 'time' },
    })
    await on('2026-11-06', '2026-11-09', '2026-11-11', '2026-11-12')
    expect(await mailed(circle.employee)).toEqual([
      'Een afspraak loopt af op di 10 nov',
      'Een afspraak had klaar moeten zijn',
    ])
    expect(await mailed(circle.manager)).toEqual([
      'Je zegde steun toe, tot en met di 10 nov',
      'De steun die je toezegde, staat nog open',
    ])
    const settled = await app.call(agreementsRoutes.keep, circle.employee.asker, {
      params: { agreementId },
      body: { revision: 1 },
    })
    expect(settled.refusal).toBeNull()
    await on('2026-11-18', '2026-11-19')
    expect(await mailed(circle.manager)).toHaveLength(2)
    expect(await mailed(circle.employee)).toHaveLength(2)
    expect(mailbox.mails.every(({ text }) => text?.includes('woorden van hen') !== true)).toBe(true)
  })
})

describe('the next one', () => {
  it('is asked of who leads, then again, and HR hears that nothing is planned', async () => {
    await aConversation(app, circle, 'signed')
    // Usual a year later, on Tuesday 2 November 2027.
    await on('2027-10-18', '2027-10-20', '2027-11-09', '2027-11-10', '2027-11-23', '2027-11-24')
    expect(await mailed(circle.manager)).toEqual([
      'Tijd om een gesprek te plannen',
      'Een gesprek is nog niet gepland',
    ])
    expect(await mailed(circle.hr)).toEqual(['Een gesprek is al een tijd niet gepland'])
    expect(await mailed(circle.employee)).toEqual([])
  })

  it('is asked of nobody while a moment of it is being chosen, and again when that is withdrawn', async () => {
    await aConversation(app, circle, 'signed')
    const moments = ['2027-12-01T09:00:00Z', '2027-12-02T09:00:00Z'].map((startsAt) => ({
      startsAt,
      endsAt: startsAt.replace('T09', 'T10'),
    }))
    const two = { employeeId: circle.employee.personId, leaderId: circle.manager.personId }
    const about = {
      ...two,
      kindId: await circle.kindId('progress'),
      place: null,
      videoLink: null,
      purpose: null,
    }
    const offered = await app.call(momentOfferRoutes.offer, circle.manager.asker, {
      body: { ...about, moments },
    })
    expect(offered.refusal).toBeNull()
    await on('2027-10-18', '2027-10-20')
    expect(await mailed(circle.manager)).toEqual([])
    await app.services.db.owner
      .updateTable('moment_offers')
      .set({ state: 'withdrawn', settled_at: '2027-11-01T08:00:00Z' })
      .where('offer_id', '=', offered.body.offerId)
      .execute()
    await on('2027-11-09')
    expect(await mailed(circle.manager)).toEqual(['Een gesprek is nog niet gepland'])
  })

  it('of whom a proposal was let go, nothing planned is said a month after the rhythm', async () => {
    await aConversation(app, circle, 'signed')
    await app.services.db.owner
      .updateTable('conversation_proposals')
      .set({ state: 'dismissed' })
      .where('employee_id', '=', circle.employee.personId)
      .execute()
    app.clock.set('2027-12-01T07:00:00Z')
    await countDue(app.services)
    await on('2027-12-01', '2027-12-02', '2027-12-03')
    expect(await mailed(circle.manager)).toEqual(['Er is een gesprek aan de beurt'])
  })

  it('where a rule of HR asks it, is also asked of who leads somebody who never had one, until it is planned', async () => {
    const rule = {
      kindId: await circle.kindId('progress'),
      unitId: null,
      jobTitle: 'Arts',
      when: { moment: 'repeating', months: 3 },
    } as const
    expect((await app.call(rhythmRoutes.addRule, circle.hr.asker, { body: rule })).refusal).toBeNull()
    await app.services.db.owner
      .updateTable('assignments')
      .set({ job_title: 'Arts' })
      .where('person_id', '=', circle.employee.personId)
      .execute()
    // Three months after the organisation began here, on the second of November.
    await app.services.db.owner
      .updateTable('organizations')
      .set({ created_at: '2026-11-02T08:00:00Z' })
      .where('organization_id', '=', circle.organizationId)
      .execute()
    app.clock.set('2027-03-01T07:00:00Z')
    await countDue(app.services)
    await on('2027-03-03', '2027-03-04', '2027-03-05')
    expect(await mailed(circle.manager)).toEqual(['Er is een gesprek aan de beurt'])
    expect(mailbox.to(await addressOf(circle.manager))?.text).toContain(
      `Aan de beurt, rond di 2 feb: voortgangsgesprek met ${circle.employee.name}.`,
    )
    await aStandingConversation(app.services.db, {
      organizationId: circle.organizationId,
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      at: '2027-05-12T08:00:00Z',
      state: 'planned',
    })
    await on('2027-04-05', '2027-04-06')
    expect(await mailed(circle.manager)).toHaveLength(1)
    expect(await mailed(circle.hr)).toEqual([])
  })
})

describe('each morning', () => {
  it('people are reminded once, from seven o’clock on a working day, and not on a holiday', async () => {
    await aConversation(app, circle, 'planned')
    app.clock.set('2026-12-01T05:59:00Z')
    expect(await remindPeople(app.services)).toBe(0)
    app.clock.set('2026-12-01T06:01:00Z')
    expect(await remindPeople(app.services)).toBe(2)
    expect(await remindPeople(app.services)).toBe(0)
    app.clock.set('2026-12-25T08:00:00Z')
    expect(await remindPeople(app.services)).toBe(0)
  })

  it('two that remind at the same moment claim each reminder once', async () => {
    await aConversation(app, circle, 'planned')
    app.clock.set('2026-12-01T08:00:00Z')
    const went = await Promise.all([remindPeople(app.services), remindPeople(app.services)])
    expect(went.reduce((one, other) => one + other)).toBe(2)
  })
})

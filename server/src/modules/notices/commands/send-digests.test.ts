import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { mailChoicesRoutes as routes, type MailHours, usualHours } from '@tweespraak/contract/mail-choices'
import type { Email } from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { anAgreement } from '../../../../test/factories/agreements.ts'
import { aCircle, type Circle } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { remindPeople } from './remind-people.ts'
import { sendDigests } from './send-digests.ts'

const address = 'https://gesprek.voorbeeld.nl'
let app: TestApp
let mailbox: Mailbox
let circle: Circle

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url, PUBLIC_URL: address } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  app.clock.set('2026-11-20T08:00:00Z')
  await app.services.db.owner.deleteFrom('reminder_days').execute()
  await app.services.db.owner.deleteFrom('agreements').execute()
  circle = await aCircle(app)
})

/** What the employee promised, to be reminded of on Tuesday 24 November, four minutes past seven. */
const promised = async (count: number): Promise<string[]> => {
  const made: string[] = []
  for (let index = 0; index < count; index += 1)
    made.push(
      await anAgreement(app.services.db, {
        organizationId: circle.organizationId,
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
        what: 'woorden van hen beiden',
        dueOn: '2026-11-27',
      }),
    )
  return made
}
const reminded = async (): Promise<void> => {
  app.clock.set('2026-11-24T06:04:00Z')
  await remindPeople(app.services)
  await app.services.jobs.drain()
}

const keep = async (agreementId: string | undefined): Promise<void> => {
  const params = { agreementId: agreementId ?? '' }
  const { refusal } = await app.call(agreementsRoutes.keep, circle.employee.asker, {
    params,
    body: { revision: 1 },
  })
  expect(refusal).toBeNull()
}

const choose = async (way: 'now' | 'digest' | 'app'): Promise<void> => {
  const { asker } = circle.employee
  const { status } = await app.call(routes.choose, asker, { params: { sort: 'agreement' }, body: { way } })
  expect(status).toBe(204)
}
const setHours = (hours: MailHours) => app.call(routes.setHours, circle.employee.asker, { body: hours })
const chosen = async () => {
  const { body } = await app.call(routes.show, circle.employee.asker, {})
  return body.choices.find(({ sort }) => sort === 'agreement')
}

const arrived = async (): Promise<Email[]> => {
  await app.services.jobs.drain()
  const { email } = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', circle.employee.personId)
    .executeTakeFirstOrThrow()
  return mailbox.mails.filter(({ to }) => to?.[0]?.address === email)
}
const subjects = async (): Promise<(string | undefined)[]> => (await arrived()).map(({ subject }) => subject)
const headerOf = (mail: Email | undefined, key: string): string =>
  mail?.headers.find((header) => header.key === key)?.value ?? ''

const states = async () => {
  const rows = await app.services.db.owner
    .selectFrom('mails')
    .select(['kind', 'state', 'digest'])
    .where('person_id', '=', circle.employee.personId)
    .orderBy('mail_id')
    .execute()
  return rows.map(({ kind, state, digest }) => `${kind} ${digest ?? state}`)
}

describe('somebody who wants a digest', () => {
  it('gets one letter at eight, naming what waits still and nobody’s words, and no second one', async () => {
    await choose('digest')
    const [first, done, third] = await promised(3)
    await reminded()
    expect(await subjects()).toEqual([])
    expect(await sendDigests(app.services)).toBe(0)
    await keep(done)
    app.clock.set('2026-11-24T07:00:00Z')
    const went = await Promise.all([sendDigests(app.services), sendDigests(app.services)])
    expect(went.toSorted()).toEqual([0, 1])
    const [digest, ...others] = await arrived()
    expect(others).toEqual([])
    expect(digest?.subject).toBe('Er wachten 2 dingen op je')
    const { mail_id: mailId } = await app.services.db.owner
      .selectFrom('digests')
      .select('mail_id')
      .where('person_id', '=', circle.employee.personId)
      .executeTakeFirstOrThrow()
    expect(digest?.messageId).toBe(`<${mailId}@tweespraak>`)
    for (const said of [digest?.text, digest?.html]) {
      expect(said).toContain(`${address}/agreements/${first}`)
      expect(said).toContain(`${address}/agreements/${third}`)
      expect(said).not.toContain(String(done))
      expect(said).toContain(circle.manager.name)
      expect(said).not.toContain('woorden')
    }
    app.clock.set('2026-11-24T09:00:00Z')
    expect(await sendDigests(app.services)).toBe(0)
  })

  it('gets none of which nothing is left, also when that was done after it was written', async () => {
    await choose('digest')
    const [before, after] = await promised(2)
    await reminded()
    app.clock.set('2026-11-24T07:00:00Z')
    await keep(before)
    expect(await sendDigests(app.services)).toBe(1)
    await keep(after)
    expect(await subjects()).toEqual([])
    expect(await states()).toEqual([
      expect.stringContaining('reminder-agreement'),
      expect.stringContaining('reminder-agreement'),
      'digest withdrawn',
    ])
    const [third] = await promised(1)
    app.clock.set('2026-11-25T06:04:00Z')
    await remindPeople(app.services)
    await keep(third)
    app.clock.set('2026-11-25T07:00:00Z')
    expect(await sendDigests(app.services)).toBe(0)
  })

  it('gets a weekly one on Monday', async () => {
    await choose('digest')
    await setHours({ ...usualHours, digest: { on: 'monday', hour: 9 } })
    await promised(1)
    await reminded()
    for (const [day, went] of [
      ['2026-11-26T12:00:00Z', 0],
      ['2026-11-30T07:30:00Z', 0],
      ['2026-11-30T08:00:00Z', 1],
    ] as const) {
      app.clock.set(day)
      expect(await sendDigests(app.services)).toBe(went)
    }
    expect(await subjects()).toEqual(['Er wacht 1 ding op je'])
  })
})

describe('somebody who chose', () => {
  it('to read it in the app alone gets no mail, and finds it there', async () => {
    await choose('app')
    await promised(1)
    await reminded()
    expect(await states()).toEqual([])
    const notices = await app.services.db.owner
      .selectFrom('notices')
      .select('sort')
      .where('person_id', '=', circle.employee.personId)
      .execute()
    expect(notices).toEqual([{ sort: 'reminder-agreement' }])
  })

  it('quiet hours gets it after these, or as they choose by then', async () => {
    await setHours({ ...usualHours, quiet: { from: '17:30', until: '09:15' } })
    const [agreementId] = await promised(1)
    await reminded()
    app.clock.set('2026-11-24T08:14:00Z')
    expect(await subjects()).toEqual([])
    expect(await states()).toEqual(['reminder-agreement waiting'])
    app.clock.set('2026-11-24T08:15:00Z')
    const [mail] = await arrived()
    expect(mail?.text).toContain(`${address}/agreements/${agreementId}`)

    await promised(1)
    app.clock.set('2026-11-25T06:04:00Z')
    await remindPeople(app.services)
    await choose('digest')
    await app.services.jobs.drain()
    expect((await states()).at(-1)).toBe('reminder-agreement gathering')
  })
})

describe('the link in the foot of a mail', () => {
  const post = (url: string, type = 'application/x-www-form-urlencoded') =>
    app.http.inject({
      method: 'POST',
      url,
      headers: { 'content-type': type },
      payload: 'List-Unsubscribe=One-Click',
    })
  const linked = async (): Promise<string> => {
    const [mail] = await arrived()
    expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const link = headerOf(mail, 'list-unsubscribe').replace(/^<(.*)>$/, '$1')
    expect(mail?.text).toContain(link)
    expect(link.startsWith(`${address}/unsubscribe/agreement/`)).toBe(true)
    return link.slice(address.length)
  }

  it('asks who follows it, and changes nothing until the button is pressed; then no more comes', async () => {
    await promised(1)
    await reminded()
    const path = await linked()
    const asked = await app.http.inject({ method: 'GET', url: path })
    expect(asked.statusCode).toBe(200)
    expect(asked.body).toContain('Geen mail meer hierover?')
    expect(asked.body).not.toContain(circle.employee.name)
    expect(await chosen()).toEqual({ sort: 'agreement', way: 'now', left: null })

    await promised(1)
    app.clock.set('2026-11-25T06:04:00Z')
    await remindPeople(app.services)
    const done = await post(path)
    expect(done.statusCode).toBe(200)
    expect(done.body).toContain('Je krijgt hierover geen mail meer')
    expect(await arrived()).toHaveLength(1)
    expect((await states()).at(-1)).toBe('reminder-agreement withdrawn')
    expect(await chosen()).toMatchObject({ way: 'app', left: { from: 'now' } })
    expect((await post(path, 'multipart/form-data; boundary=grens')).statusCode).toBe(200)
    const entries = await app.services.db.owner
      .selectFrom('audit_entries')
      .select('action')
      .where('subject_id', '=', circle.employee.personId)
      .where('action', '=', 'mail.left')
      .execute()
    expect(entries).toHaveLength(1)
    expect(app.logged.join('')).not.toContain(path.split('/').at(-1))
    await choose('now')
    expect(await chosen()).toEqual({ sort: 'agreement', way: 'now', left: null })
  })

  it('of a digest leaves all that came by it', async () => {
    await choose('digest')
    await promised(1)
    await reminded()
    app.clock.set('2026-11-24T07:00:00Z')
    await sendDigests(app.services)
    const [digest] = await arrived()
    const link = headerOf(digest, 'list-unsubscribe').replace(/^<(.*)>$/, '$1')
    expect((await post(link.slice(address.length))).statusCode).toBe(200)
    expect(await chosen()).toMatchObject({ way: 'app', left: { from: 'digest' } })
  })

  it('does nothing for another sort, nor when it was never made', async () => {
    await promised(1)
    await reminded()
    const path = await linked()
    for (const wrong of [path.replace('/agreement/', '/talk/'), `${path}x`, '/unsubscribe/sign/x']) {
      expect((await app.http.inject({ method: 'GET', url: wrong })).statusCode).toBe(404)
      expect((await post(wrong)).statusCode).toBe(404)
    }
    const { body } = await app.call(routes.show, circle.employee.asker, {})
    expect(body.choices.every(({ way }) => way === 'now')).toBe(true)
  })
})

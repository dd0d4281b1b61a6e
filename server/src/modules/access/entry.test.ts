import { accessRoutes as routes } from '@tweespraak/contract/access'
import input from '@tweespraak/messages/nl/input.json' with { type: 'json' }
import refusals from '@tweespraak/messages/nl/refusals.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { setUpServer } from './commands/set-up-server.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'

const password = 'vier losse woorden samen'

const founding = (code: string) => ({
  code,
  organization: { name: 'Zorg aan de Maas', language: 'nl' as const, timeZone: 'Europe/Amsterdam' },
  person: { givenName: 'Fatima', infix: 'el', familyName: 'Amrani', email: 'fatima@voorbeeld.nl' },
  password,
})

describe('the first visit', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('says that the server waits to be set up', async () => {
    expect((await app.call(routes.entry, null)).body).toEqual({
      needsSetUp: true,
      demo: false,
      signedIn: false,
      sendsMail: false,
      organization: null,
    })
  })

  it('is refused without the code that the server printed', async () => {
    const answer = await app.call(routes.setUp, null, { body: founding('AAAA-BBBB-CCCC') })
    expect(answer.refusal?.code).toBe('set-up-code-wrong')
  })

  it.each([
    ['a password that everybody tries', { password: 'wachtwoord12' }, 'password-common'],
    ['a password made of one’s own name', { password: 'fatimaamrani' }, 'password-own-words'],
    ['a password made of the organisation’s name', { password: 'zorgaandemaas' }, 'password-own-words'],
    [
      'a time zone that does not exist',
      { organization: { name: 'X', language: 'nl' as const, timeZone: 'Europe/Breda' } },
      'time-zone-unknown',
    ],
  ])('is refused with %s, and makes nothing', async (_, change, code) => {
    const answer = await app.call(routes.setUp, null, {
      body: { ...founding(app.services.setUpCode), ...change },
    })
    expect(answer.refusal?.code).toBe(code)
    expect((await app.call(routes.entry, null)).body.needsSetUp).toBe(true)
  })

  it('says at once everything that is wrong, each at its field, and makes nothing', async () => {
    const { organization } = founding('')
    const body = {
      code: 'AAAA-BBBB-CCCC',
      organization: { ...organization, name: ' ', timeZone: 'Europe/Breda' },
      person: { givenName: 'Fatima', infix: null, familyName: '', email: 'fatima@' },
      password: 'wachtwoord12',
    }
    const { refusal } = await app.call(routes.setUp, null, { body })
    expect(refusal?.code).toBe('bad-input')
    const fields = refusal?.details['fields'] as { field: string; message: string }[]
    expect(Object.fromEntries(fields.map(({ field, message }) => [field, message]))).toEqual({
      code: refusals['set-up-code-wrong'],
      'organization.name': input.required,
      'organization.timeZone': refusals['time-zone-unknown'],
      'person.familyName': input.required,
      'person.email': input['e-mail'],
      password: refusals['password-common'],
    })
    expect((await app.call(routes.entry, null)).body.needsSetUp).toBe(true)
  })

  it('says one thing of one field: of an empty one that it is missing', async () => {
    const body = { ...founding(''), password: '' }
    const { refusal } = await app.call(routes.setUp, null, { body })
    expect(refusal?.details).toEqual({
      fields: [
        { field: 'code', message: input.required },
        { field: 'password', message: input.required },
      ],
    })
  })

  it('says of what was left empty that it is missing, whatever else it breaks', async () => {
    const answer = await app.call(routes.signIn, null, { body: { email: ' ', password: '' } })
    const missing = { message: 'Vul dit in.' }
    expect(answer.refusal?.details).toMatchObject({
      fields: [
        { field: 'email', ...missing },
        { field: 'password', ...missing },
      ],
    })
  })

  it('that breaks off halfway leaves nothing, and is taken up again with the same code', async () => {
    const stopped = { ...app.services, furnish: () => Promise.reject(new Error('The server stopped')) }
    const visitor = { ip: '127.0.0.1', cookie: undefined, userAgent: undefined, language: 'nl' } as const
    const body = { ...founding(app.services.setUpCode), hr: null }
    await expect(setUpServer(stopped, visitor, body)).rejects.toThrow('The server stopped')
    expect(await app.services.accounts.find(body.person.email)).toBeNull()
    expect((await app.call(routes.entry, null)).body.needsSetUp).toBe(true)
  })

  it('with the code makes the organisation, once, and lets its first HR in', async () => {
    const atOnce = await Promise.all(
      ['fatima@voorbeeld.nl', 'iemand@anders.nl'].map((email) => {
        const body = founding(app.services.setUpCode)
        return app.call(routes.setUp, null, { body: { ...body, person: { ...body.person, email } } })
      }),
    )
    expect(atOnce.map(({ refusal }) => refusal?.code ?? 'in').toSorted()).toEqual(['in', 'set-up-done'])
    const [answer] = atOnce.filter(({ refusal }) => refusal === null)
    if (answer === undefined) throw new Error('Nobody came in')
    expect(answer.body).toMatchObject({
      person: { name: 'Fatima el Amrani' },
      organization: { name: 'Zorg aan de Maas' },
      roles: { hr: 'all', administrator: true },
    })
    expect((await app.call(routes.entry, null)).body.needsSetUp).toBe(false)
    const email = answer.body.person.email ?? ''
    const again = await app.call(routes.signIn, null, { body: { email, password } })
    expect(again.body.person.id).toBe(answer.body.person.id)
  })

  it('comes once', async () => {
    const answer = await app.call(routes.setUp, null, { body: founding(app.services.setUpCode) })
    expect(answer.refusal?.code).toBe('set-up-done')
  })

  it('lets nobody stay in who came into a demo before', async () => {
    const organizationId = await anOrganization(app.services.db, { demo: true })
    const { personId } = await aPerson(app.services.db, { organizationId })
    const visitor = await app.signIn({ organizationId, personId })
    expect((await app.call(routes.me, visitor)).refusal?.code).toBe('not-signed-in')
  })

  it('leaves nothing of the demo to be found', async () => {
    const people = await app.http.inject({ method: 'GET', url: '/api/v1/demo/people' })
    const entry = await app.http.inject({
      method: 'POST',
      url: '/api/v1/demo/sign-in',
      payload: { personId: crypto.randomUUID() },
    })
    expect([people.statusCode, entry.statusCode]).toEqual([404, 404])
  })
})

describe('an invitation', () => {
  let app: TestApp
  let organizationId: string
  let administrator: { cookie: string }
  beforeAll(async () => {
    app = await testApp()
    organizationId = await anOrganization(app.services.db, { name: 'Zorg aan de Maas' })
    const { personId } = await aPerson(app.services.db, { organizationId })
    await grantRole(app.services.db, { organizationId, personId, role: 'administrator' })
    administrator = await app.signIn({ organizationId, personId })
  })
  afterAll(() => app.close())

  const invited = async (email: string) => {
    const person = await aPerson(app.services.db, { organizationId, email })
    await app.call(routes.invite, administrator, { body: { personIds: [person.personId] } })
    const { body } = await app.call(routes.mails, administrator, { query: {} })
    const link = body.items.find((mail) => mail.recipient === email && mail.link !== null)?.link ?? ''
    return { personId: person.personId, token: link.split('#')[1] ?? '' }
  }

  it('is counted, not sent, for people without an address or with an account', async () => {
    const without = await aPerson(app.services.db, { organizationId, email: null })
    const inside = await aPerson(app.services.db, { organizationId })
    await app.signIn({ organizationId, personId: inside.personId })
    const personIds = [without.personId, inside.personId]
    const answer = await app.call(routes.invite, administrator, { body: { personIds } })
    expect(answer.body).toEqual({
      invited: 0,
      withoutAddress: 1,
      alreadyIn: 1,
      mailed: false,
      more: false,
      links: [],
    })
  })

  it('is not an ordinary colleague’s to give, and their mails not to be read', async () => {
    const colleague = await app.signIn({
      organizationId,
      personId: (await aPerson(app.services.db, { organizationId })).personId,
    })
    const { personId } = await aPerson(app.services.db, { organizationId })
    expect(
      (await app.call(routes.invite, colleague, { body: { personIds: [personId] } })).refusal?.code,
    ).toBe('not-allowed')
    expect((await app.call(routes.mails, colleague, { query: {} })).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.invite, null, { body: { personIds: [personId] } })).status).toBe(401)
    expect((await app.call(routes.mails, null, { query: {} })).status).toBe(401)
    expect((await app.call(routes.invite, administrator, { body: { personIds: [] } })).status).toBe(400)
  })

  it('that cannot be mailed is handed over as a link, until it was used, by who may invite them', async () => {
    const person = await aPerson(app.services.db, { organizationId, email: 'zelf@voorbeeld.nl' })
    const { personId, name } = person
    const standing = async () =>
      (await app.call(routes.standing, administrator, { params: { personId } })).body.link
    expect(await standing()).toBeNull()
    const { body } = await app.call(routes.invite, administrator, { body: { personIds: [personId] } })
    expect(body.links).toEqual([{ personId, name, link: expect.stringMatching(/^\/invitation#/) }])
    const link = body.links[0]?.link ?? ''
    expect(await standing()).toBe(link)
    const token = link.split('#')[1] ?? ''
    expect((await app.call(routes.acceptInvitation, null, { body: { token, password } })).status).toBe(200)
    expect(await standing()).toBeNull()
  })

  it('of HR is no link for an administrator, who could come in by it as HR', async () => {
    const future = await aPerson(app.services.db, { organizationId, email: 'hr@voorbeeld.nl' })
    const other = await aPerson(app.services.db, { organizationId })
    await grantRole(app.services.db, { organizationId, personId: future.personId, role: 'hr' })
    await grantRole(app.services.db, { organizationId, personId: other.personId, role: 'hr' })
    const hr = await app.signIn({ organizationId, personId: other.personId })
    const answer = await app.call(routes.invite, hr, { body: { personIds: [future.personId] } })
    expect(answer.body.links).toHaveLength(1)
    const mails = await app.call(routes.mails, administrator, { query: {} })
    expect(mails.body.items.find(({ recipient }) => recipient === 'hr@voorbeeld.nl')).toMatchObject({
      link: null,
    })
    const params = { personId: future.personId }
    expect((await app.call(routes.standing, administrator, { params })).refusal?.code).toBe('not-allowed')
  })

  it('shows its link to who did not send it only as it is written down', async () => {
    const { db } = app.services
    const { personId } = await aPerson(db, { organizationId, email: 'van-hr@voorbeeld.nl' })
    const inviter = await aPerson(db, { organizationId })
    await grantRole(db, { organizationId, personId: inviter.personId, role: 'hr' })
    const hr = await app.signIn({ organizationId, personId: inviter.personId })
    await app.call(routes.invite, hr, { body: { personIds: [personId] } })
    const shown = async () => {
      const rows = await db.owner
        .selectFrom('audit_entries')
        .innerJoin('invitations', 'invitations.invitation_id', 'audit_entries.subject_id')
        .select('audit_entries.actor_id')
        .where('action', '=', 'invitation.link-shown')
        .where('person_id', '=', personId)
        .execute()
      return rows.map(({ actor_id: actor }) => actor !== inviter.personId)
    }
    await app.call(routes.standing, hr, { params: { personId } })
    expect(await shown()).toEqual([])
    await app.call(routes.standing, administrator, { params: { personId } })
    await app.call(routes.mails, administrator, { query: {} })
    expect(await shown()).toEqual([true, true])
  })

  it('greets the invited, takes a password once, and lets them in', async () => {
    const { token, personId } = await invited('nieuw@voorbeeld.nl')
    const read = await app.call(routes.invitation, null, { body: { token } })
    expect(read.body).toMatchObject({ organization: 'Zorg aan de Maas', email: 'nieuw@voorbeeld.nl' })
    expect(read.body.invitedBy).toMatch(/\w/)
    const now = app.clock.now().epochMilliseconds
    expect(Date.parse(read.body.invitedAt)).toBe(now)
    const common = await app.call(routes.acceptInvitation, null, {
      body: { token, password: 'qwertyuiop12' },
    })
    expect(common.refusal?.code).toBe('password-common')
    const answer = await app.call(routes.acceptInvitation, null, { body: { token, password } })
    expect(answer.body.person.id).toBe(personId)
    const again = await app.call(routes.acceptInvitation, null, { body: { token, password } })
    expect(again.refusal?.code).toBe('link-used')
    const heard = await app.call(routes.invitation, null, { body: { token } })
    expect(heard.refusal).toMatchObject({ code: 'link-used', details: { personId } })
    expect(Date.parse(String(heard.refusal?.details['at']))).toBe(now)
    const mails = await app.call(routes.mails, administrator, { query: {} })
    expect(mails.body.items.find((mail) => mail.recipient === 'nieuw@voorbeeld.nl')?.link).toBeNull()
  })

  it('does not work with a token that was tampered with, or after two weeks', async () => {
    const { token } = await invited('laat@voorbeeld.nl')
    const forged = `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`
    expect((await app.call(routes.invitation, null, { body: { token: forged } })).refusal?.code).toBe(
      'link-expired',
    )
    app.clock.advance({ hours: 24 * 14, seconds: 1 })
    expect((await app.call(routes.invitation, null, { body: { token } })).refusal?.code).toBe('link-expired')
    app.clock.advance({ hours: -24 * 14, seconds: -1 })
  })

  it('that was given twice cannot take over the account that the other one made', async () => {
    const { token: early, personId } = await invited('tweemaal@voorbeeld.nl')
    await app.call(routes.invite, administrator, { body: { personIds: [personId] } })
    const mails = await app.call(routes.mails, administrator, { query: {} })
    const links = mails.body.items.flatMap(({ recipient, link }) =>
      recipient === 'tweemaal@voorbeeld.nl' && link !== null ? [link.split('#')[1] ?? ''] : [],
    )
    const late = links.find((token) => token !== early) ?? ''
    expect((await app.call(routes.acceptInvitation, null, { body: { token: late, password } })).status).toBe(
      200,
    )
    const stolen = await app.call(routes.acceptInvitation, null, {
      body: { token: early, password: 'een wachtwoord van de dief' },
    })
    expect(stolen.refusal?.code).toBe('link-used')
    const own = await app.call(routes.signIn, null, { body: { email: 'tweemaal@voorbeeld.nl', password } })
    expect(own.status).toBe(200)
    const after = await app.call(routes.mails, administrator, { query: {} })
    expect(after.body.items.filter(({ recipient }) => recipient === 'tweemaal@voorbeeld.nl')).toMatchObject([
      { link: null },
      { link: null },
    ])
  })

  it('cannot take over the account of a colleague whose address was written with somebody else', async () => {
    const { token } = await invited('eerst@voorbeeld.nl')
    const first = await app.call(routes.acceptInvitation, null, { body: { token, password } })
    await app.services.db.owner
      .updateTable('people')
      .set({ email: 'anders@voorbeeld.nl' })
      .where('person_id', '=', first.body.person.id)
      .execute()
    const { token: second } = await invited('eerst@voorbeeld.nl')
    const stolen = await app.call(routes.acceptInvitation, null, {
      body: { token: second, password: 'een wachtwoord van de dief' },
    })
    expect(stolen.refusal?.code).toBe('account-exists')
  })

  it('does not outlive the address that it was sent to', async () => {
    const { token, personId } = await invited('verkeerd@voorbeeld.nl')
    await app.services.db.owner
      .updateTable('people')
      .set({ email: 'goed@voorbeeld.nl' })
      .where('person_id', '=', personId)
      .execute()
    expect((await app.call(routes.invitation, null, { body: { token } })).refusal?.code).toBe('link-expired')
    const answer = await app.call(routes.acceptInvitation, null, { body: { token, password } })
    expect(answer.refusal?.code).toBe('link-expired')
  })

  it('cannot take over an account that is somebody in another organisation', async () => {
    const elsewhere = await anOrganization(app.services.db)
    const other = await aPerson(app.services.db, { organizationId: elsewhere, email: 'dubbel@voorbeeld.nl' })
    const userId = await app.services.accounts.create({
      email: 'dubbel@voorbeeld.nl',
      name: 'Dubbel',
      password: 'het eigen geheim van toen',
    })
    const { linkAccount } = await import('./store.ts')
    await app.services.db.transaction({ purpose: 'auth', organizationId: elsewhere }, (tx) =>
      linkAccount(tx, { organizationId: elsewhere, personId: other.personId, userId }, app.clock.now()),
    )
    const { token } = await invited('dubbel@voorbeeld.nl')
    const taken = await app.call(routes.acceptInvitation, null, { body: { token, password } })
    expect(taken.refusal?.code).toBe('account-exists')
    const own = await app.call(routes.acceptInvitation, null, {
      body: { token, password: 'het eigen geheim van toen' },
    })
    expect(own.status).toBe(200)
  })
})

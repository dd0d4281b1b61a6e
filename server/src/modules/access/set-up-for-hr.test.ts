import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterEach, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { openMailbox } from '../../../test/mailbox.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const server = async (settings: Readonly<Record<string, string>> = {}): Promise<TestApp> => {
  const app = await testApp({ settings })
  closing.push(() => app.close())
  return app
}

const kees = { givenName: 'Kees', infix: 'van der', familyName: 'Beek', email: 'kees@linde.nl' }
const sara = { givenName: 'Sara', infix: null, familyName: 'Visser', email: 'Sara@linde.nl' }

const setUp = (app: TestApp, hr: typeof sara | null) =>
  app.call(routes.setUp, null, {
    body: {
      code: app.services.setUpCode,
      organization: { name: 'De Linde', language: 'nl', timeZone: 'Europe/Amsterdam' },
      person: kees,
      hr,
      password: 'vier losse woorden samen',
    },
  })

test('whoever sets up alone is HR and administrator, and nobody is invited', async () => {
  const { body } = await setUp(await server(), null)
  expect(body).toMatchObject({ hr: null, roles: { hr: 'all', administrator: true } })
})

test('whoever sets up for HR is administrator alone, and hands HR the link by which they come in', async () => {
  const app = await server()
  const { body } = await setUp(app, sara)
  expect(body.roles).toMatchObject({ hr: 'none', administrator: true })
  expect(body.hr).toMatchObject({ name: 'Sara Visser', email: 'Sara@linde.nl' })
  const token = body.hr?.link?.split('#')[1] ?? ''
  // Until they are in the administrator reads so; the link itself is theirs to see no more.
  const administrator = await app.signIn({
    organizationId: body.organization.id,
    personId: body.person.id,
  })
  const toCome = async () => (await app.call(routes.hrToCome, administrator)).body.people
  expect(await toCome()).toMatchObject([{ name: 'Sara Visser' }])
  const accepted = await app.call(routes.acceptInvitation, null, {
    body: { token, password: 'drie blauwe fietsen hier' },
  })
  expect(accepted.body).toMatchObject({
    person: { name: 'Sara Visser' },
    roles: { hr: 'all', administrator: false },
  })
  expect(await toCome()).toEqual([])
})

test('with a mail server the invitation is mailed, and no link shown', async () => {
  const box = await openMailbox()
  closing.push(() => box.close())
  const app = await server({ SMTP_URL: box.url })
  expect((await setUp(app, sara)).body.hr?.link).toBeNull()
  await app.services.jobs.drain()
  expect(box.to('sara@linde.nl')?.text).toContain('/invitation#')
})

test('two people have two addresses, and what HR is called may not be left out', async () => {
  const app = await server()
  const twice = await setUp(app, { ...sara, email: 'Kees@Linde.nl', familyName: '' })
  expect(twice.refusal?.details).toMatchObject({ fields: [{ field: 'hr.familyName' }] })
  const same = await setUp(app, { ...sara, email: 'Kees@Linde.nl' })
  expect(same.refusal?.details).toMatchObject({
    fields: [
      { field: 'hr.email', message: expect.stringContaining('hetzelfde adres als dat van jou hierboven') },
    ],
  })
  expect((await app.call(routes.entry, null)).body.needsSetUp).toBe(true)
})

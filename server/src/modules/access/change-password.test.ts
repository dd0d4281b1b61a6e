import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { linkAccount } from './store.ts'

const email = 'anna@voorbeeld.nl'
const current = 'vier losse woorden samen'
const password = 'een heel nieuw geheim'

let app: TestApp | undefined
let here: { cookie: string }
let elsewhere: { cookie: string }

const enter = async (product: TestApp): Promise<{ cookie: string }> => {
  const { headers } = await product.call(routes.signIn, null, { body: { email, password: current } })
  return { cookie: String([headers['set-cookie']].flat()[0]).split(';')[0] ?? '' }
}

/** Anna, signed in at two places, with an account that has a password. */
beforeEach(async () => {
  await app?.close()
  app = await testApp()
  const organizationId = await anOrganization(app.services.db, { name: 'Bakkerij De Wit' })
  const person = { organizationId, email, givenName: 'Anna', familyName: 'Bergsma' }
  const { personId } = await aPerson(app.services.db, person)
  const userId = await app.services.accounts.create({ email, name: 'Anna', password: current })
  await app.services.db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId, userId }, Temporal.Now.instant()),
  )
  here = await enter(app)
  elsewhere = await enter(app)
})
afterAll(async () => {
  await app?.close()
})

const change = async (asker: { cookie: string } | null, body: { current: string; password: string }) => {
  if (app === undefined) throw new Error('No product is running')
  return app.call(routes.changePassword, asker, { body })
}
const signIn = async (given: string) => {
  const answer = await app?.call(routes.signIn, null, { body: { email, password: given } })
  return answer?.refusal?.code ?? 'in'
}

it('a new password works, the old one no longer, and only this device stays signed in', async () => {
  expect((await change(here, { current, password })).status).toBe(204)
  expect((await app?.call(routes.me, here))?.status).toBe(200)
  expect((await app?.call(routes.me, elsewhere))?.status).toBe(401)
  expect([await signIn(current), await signIn(password)]).toEqual(['sign-in-wrong', 'in'])
})

it('nothing changes without the current password, and a stranger has none to change', async () => {
  expect((await change(here, { current: 'een gok', password })).refusal?.code).toBe('password-wrong-no-mail')
  expect((await change(null, { current, password })).refusal?.code).toBe('not-signed-in')
  expect((await app?.call(routes.me, elsewhere))?.status).toBe(200)
  expect(await signIn(current)).toBe('in')
})

it('who no longer knows it is not sent out to wait for a mail that never comes', async () => {
  const wrong = async (smtpUrl: string | null) => {
    if (app === undefined) throw new Error('No product is running')
    Object.assign(app.services.config, { smtpUrl })
    return (await change(here, { current: 'een gok', password })).refusal
  }
  expect((await wrong(null))?.code).toBe('password-wrong-no-mail')
  expect((await wrong(null))?.message).not.toContain('log dan uit')
  expect((await wrong('smtp://localhost'))?.code).toBe('password-wrong')
})

it.each([
  ['too short', 'kort', 'bad-input'],
  ['one that everybody tries', 'wachtwoord12', 'password-common'],
  ['made of one’s own name', 'Anna Bergsma 12', 'password-own-words'],
  ['made of one’s own address', 'anna@voorbeeld.nl', 'password-own-words'],
  ['made of the organisation’s name', 'bakkerijdewit', 'password-own-words'],
])('a new password that is %s is refused', async (_, given, code) => {
  expect((await change(here, { current, password: given })).refusal?.code).toBe(code)
})

it('the current password is guessed so often and no more', async () => {
  for (let times = 0; times < 20; times += 1) await change(here, { current: 'een gok', password })
  expect((await change(here, { current, password })).refusal?.code).toBe('passwords-tried')
})

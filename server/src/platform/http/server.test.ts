import { expect, it } from 'vitest'
import { testClock } from '../../../test/app.ts'
import { readConfig } from '../config.ts'
import { DatabaseAway } from '../db/away.ts'
import { createLog } from '../log.ts'
import { describeApi } from './api-document.ts'
import { createHttpServer } from './server.ts'

const serverWith = async (
  settings: Readonly<Record<string, string>>,
  write: (line: string) => void = () => undefined,
) => {
  const config = readConfig({ LOG_LEVEL: 'error', ...settings })
  const app = await createHttpServer(config, createLog(config, { write }), testClock())
  app.get('/who', async (request) => ({ ip: request.ip, host: request.host }))
  app.post('/say', async () => 'said')
  return app
}

/** The address that is believed of somebody who wrote one into the header before the proxies added theirs. */
const believed = async (settings: Readonly<Record<string, string>>): Promise<unknown> => {
  const app = await serverWith(settings)
  const answer = await app.inject({
    url: '/who',
    remoteAddress: '10.0.0.1',
    headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.2' },
  })
  await app.close()
  return answer.json<{ ip: string }>().ip
}

it.each([
  [{}, '10.0.0.1'],
  [{ TRUST_PROXY: 'true' }, '10.0.0.2'],
  [{ TRUST_PROXY: '2' }, '203.0.113.7'],
])('believes of a visitor’s address what its own proxies wrote, with %o', async (settings, address) => {
  expect(await believed(settings)).toBe(address)
})

it('answers what is under way when it stops, and does not wait for that connection to be used again', async () => {
  const app = await serverWith({})
  const asked = Promise.withResolvers<undefined>()
  const answered = Promise.withResolvers<undefined>()
  app.get('/slow', async () => {
    asked.resolve(undefined)
    await answered.promise
    return 'done'
  })
  app.addHook('preClose', async () => answered.resolve(undefined))
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = fetch(`${address}/slow`)
  await asked.promise
  const closed = app.close()
  expect((await answer).headers.get('connection')).toBe('close')
  expect(await (await answer).text()).toBe('done')
  await closed
})

it('refuses what is nested so deep that it could exhaust the stack', async () => {
  const app = await serverWith({})
  const post = (payload: string) =>
    app.inject({ method: 'POST', url: '/say', payload, headers: { 'content-type': 'application/json' } })
  expect((await post(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).json()).toMatchObject({
    code: 'bad-input',
  })
  expect((await post(`${'['.repeat(20)}${']'.repeat(20)}`)).body).toBe('said')
  await app.close()
})

it('says that the database is away, also in the log, there once and not with every request', async () => {
  const logged: string[] = []
  const app = await serverWith({}, (line) => logged.push(line))
  app.get('/kept', async () => {
    throw new DatabaseAway(Object.assign(new Error('connect 10.0.0.9'), { code: 'ECONNREFUSED' }))
  })
  for (const language of ['nl', 'en']) {
    const answer = await app.inject({ url: '/kept', headers: { 'accept-language': language } })
    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toMatchObject({
      code: 'database-away',
      message: expect.stringContaining('database'),
    })
  }
  expect(logged.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { code: 'ECONNREFUSED', msg: expect.stringContaining('cannot be reached') },
  ])
  expect(logged.join()).not.toContain('10.0.0.9')
  await app.close()
})

it.each([
  [{}, false],
  [{ PUBLIC_URL: 'http://gesprek.voorbeeld.nl' }, false],
  [{ PUBLIC_URL: 'https://gesprek.voorbeeld.nl' }, true],
])(
  'lets every page fetch from here alone, over https where people come by it, with %o',
  async (settings, secure) => {
    const app = await serverWith(settings)
    await describeApi(app, '1.2.3')
    for (const url of ['/who', '/api/docs/']) {
      const policy = String((await app.inject({ url })).headers['content-security-policy'])
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toMatch(/https:|swagger/)
      expect(policy.includes('upgrade-insecure-requests')).toBe(secure)
    }
    await app.close()
  },
)

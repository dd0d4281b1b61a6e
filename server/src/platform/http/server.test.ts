import { expect, it } from 'vitest'
import { testClock } from '../../../test/app.ts'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { createHttpServer } from './server.ts'

const serverWith = async (settings: Readonly<Record<string, string>>) => {
  const config = readConfig({ LOG_LEVEL: 'silent', ...settings })
  const app = await createHttpServer(config, createLog(config), testClock())
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

import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { closedOutgoing, isFitAddress, openOutgoing } from './outgoing.ts'
import { reachable } from './reachable.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A real server on an address of this machine; answers its port. */
const serving = async (answer: RequestListener, host = '127.0.0.1'): Promise<number> => {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return (server.address() as AddressInfo).port
}

const calendar = 'https://calendar.test/secret/a.ics?key=1'
const fetching = { accept: ['text/calendar'], most: 1000, milliseconds: 2000 }
const onLoopback = (address: string) => address.startsWith('127.')

/** The guarded way, on which names are what a test says, and this machine alone may be called. */
const wayTo = (port: number, lookup = async () => [{ address: '127.0.0.1', family: 4 }]) =>
  openOutgoing({
    mayReach: onLoopback,
    lookup,
    standIns: { 'calendar.test': `http://calendar.test:${port}`, 'moved.test': `http://moved.test:${port}` },
  })

const say = (response: ServerResponse, text: string): void =>
  void response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(text)

const calendarIs =
  (text: string): RequestListener =>
  (_, response) =>
    say(response, text)

describe('the one way out', () => {
  it('brings what is there, and sends along nothing of the server', async () => {
    const asked: unknown[] = []
    const port = await serving(({ method, url, headers }, response) => {
      asked.push([method, url, headers])
      say(response, 'BEGIN')
    })
    const reply = await wayTo(port).fetch(calendar, fetching)
    expect(reply.ok && reply.body.toString()).toBe('BEGIN')
    expect(asked).toEqual([
      [
        'GET',
        '/secret/a.ics?key=1',
        {
          accept: 'text/calendar',
          'accept-encoding': 'identity',
          connection: 'close',
          host: 'calendar.test',
          'user-agent': 'Tweespraak',
        },
      ],
    ])
  })

  it.each([
    'http://calendar.test/a.ics',
    'webcal://calendar.test/a.ics',
    'file:///etc/passwd',
    'https://me:secret@calendar.test/a.ics',
    'https://calendar.test:25/a.ics',
    'https://',
    'calendar.test/a.ics',
    '',
  ])('is not for "%s"', async (address) => {
    expect(await openOutgoing({ mayReach: () => true }).fetch(address, fetching)).toEqual({
      ok: false,
      why: 'unfit',
    })
    expect(isFitAddress(address)).toBe(false)
  })

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0/',
  ])('does not lead to %s', async (address) => {
    const out = openOutgoing({ mayReach: reachable([]) })
    expect(await out.fetch(address, fetching)).toEqual({ ok: false, why: 'inside' })
    expect(await out.post(address, '{}', fetching)).toEqual({ ok: false, why: 'inside' })
  })

  it('does not lead to a name of which one address of several lies inside', async () => {
    const out = openOutgoing({
      mayReach: reachable([]),
      lookup: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.8', family: 4 },
      ],
    })
    expect(await out.fetch(calendar, fetching)).toEqual({ ok: false, why: 'inside' })
  })

  it('goes to what was checked, though the name means something else a moment later', async () => {
    let looks = 0
    const port = await serving(calendarIs('outside'), '127.0.0.2')
    const inside = createServer(calendarIs('inside'))
    servers.push(inside)
    await new Promise<void>((resolve) => inside.listen(port, '127.0.0.1', resolve))
    const out = openOutgoing({
      mayReach: (address) => address === '127.0.0.2',
      lookup: async () => {
        looks += 1
        return [{ address: looks === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }]
      },
      standIns: { 'calendar.test': `http://calendar.test:${port}` },
    })
    const reply = await out.fetch(calendar, fetching)
    expect([reply.ok && reply.body.toString(), looks]).toEqual(['outside', 1])
    expect(await out.fetch(calendar, fetching)).toEqual({ ok: false, why: 'inside' })
  })

  it('follows three redirects, and checks each anew', async () => {
    const port = await serving(({ url = '' }, response) => {
      const left = Number(url.slice(1))
      if (left === 0) say(response, 'there')
      else response.writeHead(302, { location: `https://moved.test/${left - 1}` }).end()
    })
    const out = wayTo(port)
    const there = await out.fetch('https://calendar.test/3', fetching)
    expect(there.ok && there.body.toString()).toBe('there')
    expect(await out.fetch('https://calendar.test/4', fetching)).toEqual({
      ok: false,
      why: 'too-many-redirects',
    })
  })

  it.each([
    ['https://10.0.0.1/', 'inside'],
    ['https://[fd00::1]/', 'inside'],
    ['http://moved.test/', 'unfit'],
    ['file:///etc/passwd', 'unfit'],
    ['//169.254.169.254/latest/meta-data/', 'inside'],
  ])('follows no redirect to %s', async (location, why) => {
    const port = await serving((_, response) => void response.writeHead(307, { location }).end())
    expect(await wayTo(port).fetch(calendar, fetching)).toEqual({ ok: false, why })
  })

  it('takes no more than was asked for, whatever the server says of its length', async () => {
    const port = await serving(({ url }, response) => {
      response.writeHead(200, {
        'content-type': 'text/calendar',
        ...(url === '/said' ? { 'content-length': '1001' } : {}),
      })
      response.end('x'.repeat(1001))
    })
    for (const path of ['/said', '/streamed'])
      expect(await wayTo(port).fetch(`https://calendar.test${path}`, fetching)).toEqual({
        ok: false,
        why: 'too-large',
      })
  })

  it('takes nothing of another kind, nor what is packed', async () => {
    const port = await serving(({ url }, response) => {
      response.writeHead(200, {
        'content-type': url === '/page' ? 'text/html' : 'text/calendar',
        'content-encoding': 'gzip',
      })
      response.end('x')
    })
    for (const path of ['/page', '/packed'])
      expect(await wayTo(port).fetch(`https://calendar.test${path}`, fetching)).toEqual({
        ok: false,
        why: 'wrong-content',
      })
  })

  it('waits no longer than was said, for the name, the answer or its end', async () => {
    const port = await serving(({ url }, response) => {
      if (url !== '/begins') return
      response.writeHead(200, { 'content-type': 'text/calendar' })
      response.write('x')
    })
    const hurried = { ...fetching, milliseconds: 60 }
    const late = { ok: false, why: 'too-slow' }
    expect(await wayTo(port).fetch('https://calendar.test/begins', hurried)).toEqual(late)
    expect(await wayTo(port).fetch('https://calendar.test/never', hurried)).toEqual(late)
    expect(await wayTo(port, () => new Promise(() => undefined)).fetch(calendar, hurried)).toEqual(late)
  })

  it('hands in a text, and tells with which status it was refused', async () => {
    const got: string[] = []
    const port = await serving((incoming, response) => {
      incoming.on('data', (part: Buffer) => got.push(part.toString()))
      incoming.on('end', () => {
        const status = { '/yes': 200, '/moved': 302 }[incoming.url ?? ''] ?? 410
        response.writeHead(status, { location: 'https://moved.test/yes' }).end('ok')
      })
    })
    const post = (path: string) => wayTo(port).post(`https://calendar.test${path}`, '{"a":"é"}', fetching)
    expect(await post('/yes')).toMatchObject({ ok: true })
    expect(await post('/gone')).toEqual({ ok: false, why: 'refused', status: 410 })
    expect(await post('/moved')).toEqual({ ok: false, why: 'refused', status: 302 })
    expect(got).toEqual(['{"a":"é"}', '{"a":"é"}', '{"a":"é"}'])
  })

  it('says that nobody is there, of a name as of a machine', async () => {
    const port = await serving(calendarIs(''))
    servers.pop()?.close()
    const nobody = { ok: false, why: 'unreachable' }
    expect(await wayTo(port).fetch(calendar, fetching)).toEqual(nobody)
    expect(await wayTo(port, () => Promise.reject(new Error('x'))).fetch(calendar, fetching)).toEqual(nobody)
    expect(await wayTo(port, async () => []).fetch(calendar, fetching)).toEqual(nobody)
  })

  it('speaks with nobody who does not prove who they are', async () => {
    const port = await serving(calendarIs('plain'))
    const out = openOutgoing({
      mayReach: onLoopback,
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    expect(await out.fetch(`https://calendar.test:${port}/`, fetching)).toEqual({
      ok: false,
      why: 'unreachable',
    })
  })

  it('is closed where nothing may leave', async () => {
    expect(await closedOutgoing.fetch(calendar, fetching)).toEqual({ ok: false, why: 'closed' })
    expect(await closedOutgoing.post(calendar, '{}', fetching)).toEqual({ ok: false, why: 'closed' })
  })
})

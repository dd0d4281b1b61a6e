import { setTimeout as wait } from 'node:timers/promises'
import type { accessRoutes } from '@tweespraak/contract/access'
import type { Answer } from '@tweespraak/contract/route'

/** As often as somebody asks for Home, in milliseconds. */
const pause = 200

/** The cookie of somebody of the demo who signed in. */
export const enterDemo = async (address: string, personId: string): Promise<string> => {
  const entered = await fetch(`${address}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ personId }),
  })
  if (!entered.ok) throw new Error(`The demo lets nobody in: ${entered.status}`)
  return entered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** A session of a manager of the demo, whose Home has something on it. */
const signIn = async (address: string): Promise<string> => {
  const listed = await fetch(`${address}/api/v1/demo/people`)
  const { items } = (await listed.json()) as Answer<typeof accessRoutes.demoPeople>
  const manager = items.find((person) => person.as === 'manager')
  if (manager === undefined) throw new Error('The demo has no manager')
  return enterDemo(address, manager.id)
}

export interface HomeRead {
  readonly times: number
  readonly failed: number
  /** Milliseconds that the slowest took. */
  readonly slowest: number
  readonly median: number
}

/** Reads Home over and over as another client does; call the answer to stop, and hear how long that took. */
export const readHome = async (address: string): Promise<() => Promise<HomeRead>> => {
  const headers = { cookie: await signIn(address) }
  const took: number[] = []
  let failed = 0
  const stop = new AbortController()
  const reading = (async () => {
    while (!stop.signal.aborted) {
      const began = performance.now()
      const answer = await fetch(`${address}/api/v1/home`, { headers })
      await answer.arrayBuffer()
      took.push(performance.now() - began)
      if (!answer.ok) failed += 1
      await wait(pause)
    }
  })()
  return async () => {
    stop.abort()
    await reading
    const sorted = took.toSorted((one, other) => one - other)
    return {
      times: took.length,
      failed,
      slowest: sorted.at(-1) ?? 0,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    }
  }
}

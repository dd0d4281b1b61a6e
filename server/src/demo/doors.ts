import { accessRoutes } from '@tweespraak/contract/access'
import type { RefusalBody } from '@tweespraak/contract/refusal'
import { addressOfCall, type Answer, type Call, type Route } from '@tweespraak/contract/route'
import type { FastifyInstance } from 'fastify'

interface Parts {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The product as the people of the story use it: through its own routes, each with a session of their own. */
export interface Doors {
  /** @throws when it is refused: a story that does what the product forbids is a bug. */
  ask<R extends Route>(route: R, personId: string, call: Call<R>): Promise<Answer<R>>
}

export const openDoors = (http: FastifyInstance): Doors => {
  const cookies = new Map<string, string>()

  const send = async (route: Route, parts: Parts, cookie: string | undefined) => {
    const response = await http.inject({
      method: route.method,
      url: addressOfCall(route, parts),
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(parts.body === undefined ? {} : { payload: JSON.stringify(parts.body) }),
    })
    if (response.statusCode >= 400) {
      const { code, details } = response.json<RefusalBody>()
      throw new Error(
        `The story was refused at ${route.method} ${route.path}: ${code} ${JSON.stringify(details)}`,
      )
    }
    return response
  }

  const signIn = async (personId: string): Promise<string> => {
    const response = await send(accessRoutes.demoSignIn, { body: { personId } }, undefined)
    const cookie = response.cookies
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join('; ')
    cookies.set(personId, cookie)
    return cookie
  }

  return {
    ask: async <R extends Route>(route: R, personId: string, call: Call<R>): Promise<Answer<R>> => {
      const response = await send(route, call as Parts, cookies.get(personId) ?? (await signIn(personId)))
      // The server checked this answer against the route's own schema.
      return (response.statusCode === 204 ? undefined : response.json<unknown>()) as Answer<R>
    },
  }
}

import { momentOfferRoutes as routes } from '@tweespraak/contract/moment-offers'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

/** Far ahead, and each time at another hour: nobody has anything there. */
let hours = 24 * 400
const moment = ({ app }: World) => {
  hours += 2
  const starts = app.clock.now().add({ hours })
  return { startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }
}

/** What the manager offers the employee, in these words. */
const offerOf = async (world: World, kind: string, purpose: string | null) => ({
  kindId: await world.kindId(kind),
  employeeId: world.people.self,
  leaderId: world.people.manager,
  moments: [moment(world), moment(world)],
  place: null,
  videoLink: null,
  purpose,
})

/** Withdraws what is offered between the two. */
const clear = async ({ app, askers }: World) => {
  for (const by of ['self', 'manager'] as const) {
    const { body } = await app.call(routes.list, askers[by])
    for (const { offerId } of body.items) await app.call(routes.withdraw, askers[by], { params: { offerId } })
  }
}

/** Moments that the manager offers, made anew. */
export const anOffer = async (world: World, kind = 'progress', purpose: string | null = null) => {
  await clear(world)
  const body = await offerOf(world, kind, purpose)
  const made = await world.app.call(routes.offer, world.askers.manager, { body })
  if (made.refusal !== null) throw new Error(`Nothing was offered: ${made.refusal.code}`)
  return { params: { offerId: made.body.offerId }, moments: body.moments }
}

const byEmployee = { ...only('not-found', 'self'), manager: 'not-allowed' } as const
const byManager = { ...only('not-found', 'manager'), self: 'not-allowed' } as const

/** Moments to choose from are between the two: HR knows of the talk once it is planned. */
export const momentOfferRows: readonly Row[] = [
  {
    route: routes.offer,
    verdicts: only('not-allowed', 'self', 'manager'),
    call: async (world) => {
      await clear(world)
      return { body: await offerOf(world, 'progress', null) }
    },
  },
  { route: routes.list, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.show,
    verdicts: only('not-found', 'self', 'manager'),
    call: async (world) => {
      const { body } = await world.app.call(routes.list, world.askers.self)
      const [standing] = body.items
      return {
        params: standing === undefined ? (await anOffer(world)).params : { offerId: standing.offerId },
      }
    },
  },
  {
    route: routes.choose,
    verdicts: byEmployee,
    call: async (world) => {
      const { params, moments } = await anOffer(world)
      return { params, body: { startsAt: moments[0]?.startsAt } }
    },
  },
  {
    route: routes.decline,
    verdicts: byEmployee,
    call: async (world) => ({
      params: (await anOffer(world)).params,
      body: { moments: [moment(world)] },
    }),
  },
  {
    route: routes.change,
    verdicts: byManager,
    call: async (world) => ({
      params: (await anOffer(world)).params,
      body: { moments: [moment(world), moment(world)] },
    }),
  },
  {
    route: routes.withdraw,
    verdicts: byManager,
    call: async (world) => ({ params: (await anOffer(world)).params }),
  },
]

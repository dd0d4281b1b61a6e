import type { World } from './world.ts'

/** A talk so many days from now. */
export const talksOf = ({ app }: World, days: number) => {
  const starts = app.clock.now().add({ hours: 24 * days })
  return { talks: [{ startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }] }
}

/** An improvement series of one talk of the employee, as its manager plans it. */
export const seriesOf = async (world: World, words: (field: string) => string = (field) => field) => ({
  kindId: await world.kindId('improvement'),
  employeeId: world.people.self,
  goals: [{ what: words('goal'), measure: words('measure') }],
  support: words('support'),
  ...talksOf(world, 30),
  place: null,
  videoLink: null,
})

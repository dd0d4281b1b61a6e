import type { Tx } from '../../../platform/db/database.ts'
import type { News } from '../../../platform/mail/news.ts'
import type { Services } from '../../../platform/services.ts'
import { addresseesOn } from '../../people/public.ts'
import { type GoalMail, type GoalNews, newsOf, occasionOf, type ToldDeed, toldDeeds } from '../news.ts'
import { dayAt, type GoalAsked, goalsTold, waitingInGroup } from '../views/told.ts'

export { GoalFollowedUp, GoalsGiven, GoalsTakenBack } from '../store/event.ts'

/** Something that was done with a goal, by whom. */
interface Done extends GoalAsked {
  readonly goalId: string
  readonly deed: ToldDeed
  readonly by: string
}

const pathOf = ({ goalId }: Pick<Done, 'goalId'>): string => `/goals/${goalId}`

/** Whoever was not told of a proposal needs not hear that it was taken back. */
const onlyAfter = (kind: GoalMail): Pick<News, 'onlyAfter'> =>
  kind === 'goal-withdrawn' ? { onlyAfter: 'goal-proposed' } : {}

const tell = async (
  services: Services,
  tx: Tx,
  organizationId: string,
  done: readonly Done[],
): Promise<void> => {
  const today = await dayAt(tx, services.clock.now().toString())
  const told = await goalsTold(tx, done, today)
  const heard = done.flatMap((each, place): (Done & GoalNews)[] => {
    const facts = told.get(place)
    const news = facts === undefined ? null : newsOf(each.deed, facts)
    return news === null ? [] : [{ ...each, ...news }]
  })
  const people = await addresseesOn(
    tx,
    heard.flatMap(({ to, by }) => [to, by]),
    today,
  )
  const news = heard.flatMap((each): News[] => {
    const [to, from] = [people.get(each.to), people.get(each.by)]
    if (to === undefined || from === undefined) return []
    return [
      {
        kind: each.kind,
        personId: to.personId,
        recipient: to.email,
        language: to.language,
        facts: {
          about: occasionOf(each),
          path: each.kind === 'goal-withdrawn' ? '/goals' : pathOf(each),
          other: from.name,
        },
        otherId: from.personId,
        kindId: null,
        ...onlyAfter(each.kind),
      },
    ]
  })
  await services.tell(tx, { purpose: 'mail', organizationId }, news)
  // What they were told before led to a goal that is gone; also where they hear nothing of it for a while.
  await services.putAway(
    tx,
    done.flatMap((each, place) =>
      each.deed === 'withdrawn' && told.get(place)?.goal === null
        ? [{ personId: each.employeeId, path: pathOf(each) }]
        : [],
    ),
  )
}

const tellAll = (services: Services, organizationId: string, done: readonly Done[]): Promise<void> =>
  services.db.transaction({ purpose: 'mail', organizationId }, (tx) =>
    tell(services, tx, organizationId, done),
  )

interface FollowedUp {
  readonly goalId: string
  readonly employeeId: string
  readonly deed: string
  readonly by: string
}

/** Tells whom it concerns what was done with a goal: that there is one, of whom, and where; never its words. */
export const tellOfGoal = async (
  services: Services,
  organizationId: string,
  { deed: done, ...goal }: FollowedUp,
): Promise<void> => {
  const deed = toldDeeds.find((each) => each === done)
  if (deed !== undefined) await tellAll(services, organizationId, [{ ...goal, deed }])
}

/** How many of a group are told in one transaction. */
const most = 200

const first = '00000000-0000-0000-0000-000000000000'

/** Tells each of a group that something was proposed to them. Once more, after a crash, tells who was not told yet. */
export const tellGroup = async (
  services: Services,
  organizationId: string,
  { planId, by }: { readonly planId: string; readonly by: string },
): Promise<void> => {
  for (let after: string | undefined = first; after !== undefined;) {
    const from: string = after
    after = await services.db.transaction({ purpose: 'mail', organizationId }, async (tx) => {
      const page = await waitingInGroup(tx, planId, { after: from, most })
      await tell(
        services,
        tx,
        organizationId,
        page.map((goal) => ({ ...goal, by, deed: 'proposed' as const })),
      )
      return page.length < most ? undefined : page.at(-1)?.goalId
    })
  }
}

/** Tells each of a group who had heard of it that it was taken back. */
export const tellGroupTakenBack = (
  services: Services,
  organizationId: string,
  { goals, by }: { readonly goals: readonly Pick<Done, 'goalId' | 'employeeId'>[]; readonly by: string },
): Promise<void> =>
  tellAll(
    services,
    organizationId,
    goals.map((goal) => ({ ...goal, by, deed: 'withdrawn' })),
  )

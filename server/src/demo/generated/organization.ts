import { type Days, daysAround } from './days.ts'
import { Random } from './random.ts'
import { type Person, type Post, type Staff, staffOf } from './staff.ts'
import { type Trade, trades } from './trades.ts'
import { type Unit, unitsOf } from './units.ts'

/** An organisation has at least a team, and no more people than one database is asked to hold. */
export const fewest = 10
export const most = 500_000

export interface Size {
  /** How many work there today. */
  readonly people: number
  /** The same seed and number make the same organisation on the same day. */
  readonly seed: number
}

/** A whole organisation as it is thought up, before any of it is written down. */
export interface Organization extends Staff {
  readonly seed: number
  /** How many work there today; `people` holds those who left, too. */
  readonly size: number
  readonly name: string
  readonly trade: Trade
  readonly days: Days
  readonly units: readonly Unit[]
  /** People who coach at the workplace. */
  readonly coaches: readonly number[]
  /** The first of them is HR for everybody and administrator; the rest is HR for everybody or for a branch. */
  readonly hr: readonly Person[]
  /** Members of a few teams, who are offered in the demo: together they show every state of a conversation. */
  readonly selected: readonly number[]
}

const teamsToShow = 12
const membersToShow = 36

/** A few people of a few teams. */
const selectedFrom = (units: readonly Unit[], { people }: Staff, others: ReadonlySet<number>): number[] => {
  const teams = new Map(
    units
      .filter(({ members }) => members > 0)
      .slice(0, teamsToShow)
      .map(({ index }): [number, number[]] => [index, []]),
  )
  const fromEach = Math.ceil(membersToShow / teams.size)
  for (const { posts, index, trainee } of people) {
    const [post] = posts
    const team = teams.get(post?.unit ?? -1)
    const stays = posts.length === 1 && post?.leads === false && post.until === null && post.from < -30
    if (stays && !trainee && !others.has(index) && team !== undefined && team.length < fromEach)
      team.push(index)
  }
  return [...teams.values()].flat()
}

const roleHolders = (units: readonly Unit[], staff: Staff, random: Random) => {
  const members = staff.people.filter(
    ({ posts, trainee }) =>
      !trainee && posts.every(({ leads, until, from }) => !leads && until === null && from < -400),
  )
  const team = members.find(({ posts }) => units[posts[0]?.unit ?? 0]?.branch === 1) ?? members[0]
  const colleagues = members.filter(({ posts }) => posts[0]?.unit === team?.posts[0]?.unit)
  const others = random.shuffle(members.filter((person) => !colleagues.includes(person)))
  const able = others.length > 0 ? others : members
  const coaches = able.slice(0, Math.max(1, Math.ceil(staff.people.length / 80)))
  return { hr: colleagues.slice(0, 8), coaches: coaches.map(({ index }) => index) }
}

export const organizationOf = (size: Size, today: Temporal.PlainDate): Organization => {
  const random = new Random(size.seed, size.people)
  const days = daysAround(today)
  const trade = trades[Math.abs(size.seed) % trades.length] ?? random.pick(trades)
  const name = `${random.pick(trade.names)} (${size.people}, ${size.seed})`
  const founded = days.moment(-1, 12 * 60)
  const units = unitsOf(trade, name, size.people, founded, random)
  const staff = staffOf(units, trade, size.seed, founded)
  const { hr, coaches } = roleHolders(units, staff, random)
  return {
    ...staff,
    seed: size.seed,
    size: size.people,
    name,
    trade,
    days,
    units,
    hr,
    coaches,
    selected: selectedFrom(units, staff, new Set([...coaches, ...hr.map(({ index }) => index)])),
  }
}

/** What somebody does on this day; null where they do not work here (yet, or any more). */
export const postOn = ({ posts }: Person, day: number): Post | null =>
  posts.find(({ from, until }) => from <= day && (until === null || until >= day)) ?? null

export const leaderOn = ({ leaders }: Staff, unit: number, day: number): number | null =>
  leaders[unit]?.find(({ from, until }) => from <= day && (until === null || until >= day))?.person ?? null

/** Who leads somebody on this day: who leads their unit, or for a leader who leads the unit above. */
export const managerOn = (organization: Organization, person: Person, day: number): Person | null => {
  const post = postOn(person, day)
  if (post === null) return null
  const unit = post.leads ? organization.units[post.unit]?.parent : post.unit
  if (unit === null || unit === undefined) return null
  const leader = leaderOn(organization, unit, day)
  return leader === null ? null : (organization.people[leader] ?? null)
}

/** The coach of a trainee. */
export const coachOf = ({ coaches, people }: Organization, { index }: Person): Person | null =>
  people[coaches[index % coaches.length] ?? -1] ?? null

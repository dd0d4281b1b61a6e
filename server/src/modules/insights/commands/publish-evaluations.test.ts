import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { evaluationSteps } from '@tweespraak/contract/evaluation'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aStandingConversation } from '../../../../test/factories/insights.ts'
import { aPerson, aUnit, grantRole } from '../../../../test/factories/people.ts'
import { withKinds } from '../../../../test/factories/templates.ts'
import { publishEvaluations } from './publish-evaluations.ts'

/** A world of units that hang anyhow, and people who each had one talk in the second quarter. */
interface Said {
  /** The unit they work in; null for none. */
  readonly unit: number | null
  readonly leader: number
  /** Null for who said nothing. */
  readonly step: number | null
}
interface Case {
  /** For each unit the one it hangs below, which comes before it; itself for the top. */
  readonly parents: readonly number[]
  readonly people: readonly Said[]
}

const size = { units: 7, people: 40, leaders: 3 }
const aCase: fc.Arbitrary<Case> = fc.record({
  parents: fc.tuple(...Array.from({ length: size.units }, (_, nth) => fc.integer({ min: 0, max: nth }))),
  people: fc.array(
    fc.record({
      unit: fc.oneof({ weight: 12, arbitrary: fc.nat(size.units - 1) }, fc.constant(null)),
      leader: fc.nat(size.leaders - 1),
      step: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, fc.constant(null)),
    }),
    { minLength: size.people, maxLength: size.people },
  ),
})

let app: TestApp
let organizationId: string
const units: string[] = []
const leaders: string[] = []
const people: { personId: string; conversationId: string }[] = []

beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-07-16T09:00:00Z') })
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  for (let nth = 0; nth < size.units; nth += 1) units.push(await aUnit(db, { organizationId }))
  for (let nth = 0; nth < size.leaders; nth += 1)
    leaders.push((await aPerson(db, { organizationId })).personId)
  for (let nth = 0; nth < size.people; nth += 1) {
    const { personId } = await aPerson(db, { organizationId, email: null })
    const at = '2026-05-12T09:00:00Z'
    const conversationId = await aStandingConversation(db, {
      organizationId,
      employeeId: personId,
      leaderId: leaders[0] ?? '',
      at,
      state: 'filed',
    })
    people.push({ personId, conversationId })
  }
})
afterAll(() => app.close())

const owner = () => app.services.db.owner

const forget = async (): Promise<void> => {
  for (const table of ['evaluation_totals', 'evaluation_quarters', 'conversation_evaluations'] as const)
    await owner().deleteFrom(table).where('organization_id', '=', organizationId).execute()
}

const hang = async ({ parents }: Pick<Case, 'parents'>): Promise<void> => {
  await sql`update units u set parent_id = given.parent from unnest(${units}::uuid[],
    ${parents.map((parent, nth) => (parent === nth ? null : (units[parent] ?? null)))}::uuid[]) given (unit, parent)
    where u.organization_id = ${organizationId} and u.unit_id = given.unit`.execute(owner())
}

const say = async ({ people: said }: Pick<Case, 'people'>): Promise<void> => {
  const ids = people.map(({ personId }) => personId)
  await sql`update assignments a set unit_id = given.unit from unnest(${ids}::uuid[],
    ${said.map(({ unit }) => (unit === null ? null : (units[unit] ?? null)))}::uuid[]) given (person, unit)
    where a.organization_id = ${organizationId} and a.person_id = given.person`.execute(owner())
  await sql`update conversations c set leader_id = given.leader from unnest(${ids}::uuid[],
    ${said.map(({ leader }) => leaders[leader] ?? '')}::uuid[]) given (person, leader)
    where c.organization_id = ${organizationId} and c.employee_id = given.person`.execute(owner())
  await owner()
    .insertInto('conversation_evaluations')
    .values(
      people.map(({ personId, conversationId }, nth) => ({
        organization_id: organizationId,
        conversation_id: conversationId,
        person_id: personId,
        safe: evaluationSteps.safe[said[nth]?.step ?? -1] ?? null,
        answered_at: '2026-05-13T09:00:00Z',
      })),
    )
    .execute()
}

const totals = () =>
  owner().selectFrom('evaluation_totals').selectAll().where('organization_id', '=', organizationId).execute()
type Total = Awaited<ReturnType<typeof totals>>[number]

/** Who of a case is counted in a total: everybody at it who said something. */
const countedIn = ({ parents, people: said }: Case, { scope, scope_id: id }: Total): Set<number> => {
  const hangsBelow = (unit: number): boolean =>
    units[unit] === id || (parents[unit] !== unit && hangsBelow(parents[unit] ?? unit))
  return new Set(
    said.flatMap(({ unit, leader, step }, nth) => {
      const there =
        scope === 'organization' ||
        (scope === 'leader' ? leaders[leader] === id : unit !== null && hangsBelow(unit))
      return there && step !== null ? [nth] : []
    }),
  )
}

const without = (whole: ReadonlySet<number>, parts: readonly ReadonlySet<number>[]): number =>
  [...whole].filter((each) => !parts.some((part) => part.has(each))).length

/** Whether one may be told of, when so many are counted in it and not in what is told besides. */
const isSafe = (left: number): boolean => left === 0 || left >= 5

/** Whether these fifths leave open that somebody of so many said something else than the others. */
const isDeniable = (count: number, { first_fifth: a, second_fifth: b, third_fifth: c }: Total): boolean => {
  const fits = (part: number, fifth: number): boolean => {
    const share = (part * 5) / count
    return fifth === (share <= 1 ? 0 : share >= 4 ? 4 : share <= 2 ? 1 : share <= 3 ? 2 : 3)
  }
  for (let one = 0; one <= count; one += 1)
    for (let two = 0; one + two <= count; two += 1) {
      const split = [one, two, count - one - two]
      const mixed = split.filter((part) => part > 0).length > 1
      if (mixed && fits(one, a) && fits(two, b) && fits(count - one - two, c)) return true
    }
  return false
}

describe('what is told of how talks were', () => {
  it('gives away no answer of fewer than five, whichever totals one lays beside each other', async () => {
    let told = 0
    await fc.assert(
      fc.asyncProperty(aCase, aCase, async (first, later) => {
        await forget()
        await hang(first)
        await say(first)
        await publishEvaluations(app.services)
        const all = await totals()
        told += all.filter(({ scope }) => scope === 'unit').length
        const seen = all.map((total) => ({ ...total, who: countedIn(first, total) }))
        for (const total of seen) {
          expect(total.who.size).toBeGreaterThanOrEqual(5)
          expect(total.at_least).toBe(Math.floor(total.who.size / 5) * 5)
          expect(isDeniable(total.who.size, total)).toBe(true)
        }
        const ofHr = seen.filter(({ scope }) => scope !== 'leader')
        for (const one of ofHr) {
          const smaller = ofHr.filter((each) => each !== one && without(each.who, [one.who]) === 0)
          // A unit that has everybody of the one above it tells the same.
          const below = smaller.filter(({ who }) => who.size < one.who.size).map(({ who }) => who)
          expect(isSafe(without(one.who, below))).toBe(true)
          for (const other of ofHr) expect(isSafe(without(one.who, [other.who]))).toBe(true)
        }
        // What is told stays as it is, whatever hangs elsewhere or is said afterwards.
        await hang(later)
        await sql`delete from conversation_evaluations where organization_id = ${organizationId}`.execute(
          owner(),
        )
        await say(later)
        expect(await publishEvaluations(app.services)).toBe(0)
        expect(await totals()).toEqual(all)
      }),
      { numRuns: 25 },
    )
    // Units were among it, or nothing was shown.
    expect(told).toBeGreaterThan(5)
  })

  /** Everybody in the first unit, with the first leader, who all found it safe. */
  const same = (speaking: number): Case => ({
    parents: Array.from({ length: size.units }, () => 0),
    people: people.map((_, nth) => ({ unit: 0, leader: 0, step: nth < speaking ? 0 : null })),
  })
  const publish = async (speaking: number): Promise<number> => {
    await forget()
    await hang(same(speaking))
    await say(same(speaking))
    return publishEvaluations(app.services)
  }

  it('begins at five, and goes with the answers themselves', async () => {
    expect(await publish(4)).toBe(1)
    expect(await totals()).toEqual([])
    // What four said waits for a fifth in a later quarter, for who led them.
    const waiting = async () =>
      (
        await owner()
          .selectFrom('conversation_evaluations')
          .select('person_id')
          .where('organization_id', '=', organizationId)
          .execute()
      ).length
    expect(await waiting()).toBe(4)
    expect(await publish(5)).toBe(1)
    expect((await totals()).map(({ scope }) => scope).toSorted()).toEqual(['leader', 'organization', 'unit'])
    expect(await waiting()).toBe(0)
  })

  it('waits until two weeks after the quarter', async () => {
    app.clock.set('2026-07-15T20:00:00Z')
    expect(await publish(9)).toBe(0)
    app.clock.set('2026-07-15T23:00:00Z')
    expect(await publishEvaluations(app.services)).toBe(1)
  })

  it('is told to HR by unit, to who led it of their own talks, and to nobody else', async () => {
    await publish(9)
    const { db } = app.services
    const hr = (await aPerson(db, { organizationId })).personId
    await grantRole(db, { organizationId, personId: hr, role: 'hr' })
    const unitHr = (await aPerson(db, { organizationId })).personId
    await grantRole(db, { organizationId, personId: unitHr, role: 'hr', unitId: units[0] ?? null })
    const signIn = (personId: string) => app.signIn({ organizationId, personId })
    const [asHr, asUnitHr] = [await signIn(hr), await signIn(unitHr)]
    const query = { unit: units[0] }
    const expected = {
      from: '2026-04-01',
      until: '2026-06-30',
      employees: [{ question: 'safe', atLeast: 5, fifths: [4, 0, 0] }],
      others: [],
    }
    expect((await app.call(routes.talks, asHr, { query: {} })).body.periods).toEqual([expected])
    expect((await app.call(routes.talks, asHr, { query })).body.periods).toEqual([expected])
    expect((await app.call(routes.talks, asUnitHr, { query })).body.periods).toEqual([expected])
    expect((await app.call(routes.talks, asUnitHr, { query: {} })).body.periods).toEqual([])
    expect((await app.call(routes.talks, asHr, { query: { unit: 'geen-id' } })).refusal?.code).toBe(
      'bad-input',
    )

    const leader = leaders[0] ?? ''
    const asLeader = await signIn(leader)
    expect((await app.call(routes.ledTalks, asLeader)).body.periods).toEqual([expected])
    expect((await app.call(routes.talks, asLeader, { query: {} })).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.ledTalks, asHr)).body.periods).toEqual([])
    expect((await app.call(routes.ledTalks, null)).refusal?.code).toBe('not-signed-in')
    // Who is HR as well could lay the two beside each other.
    await grantRole(db, { organizationId, personId: leader, role: 'hr' })
    expect((await app.call(routes.ledTalks, asLeader)).body.periods).toEqual([])
  })
})

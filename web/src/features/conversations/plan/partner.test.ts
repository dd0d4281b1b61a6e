import type { KindSummary } from '@tweespraak/contract/templates'
import { describe, expect, test } from 'vitest'
import { kindsWith, likelyPartner, partIn, reachesColleagues, type Planner } from './partner.ts'

type Ledger = KindSummary['rules']['ledBy']

const offered = (
  ledBy: Ledger,
  plannedBy: KindSummary['rules']['plannedBy'],
  { leads = false, coach = false } = {},
) => ({
  rules: { ledBy, plannedBy } as KindSummary['rules'],
  can: {
    planForMyself: plannedBy.includes('employee'),
    planForOthers: false,
    planWithOthers: (leads && plannedBy.includes('manager')) || (coach && plannedBy.includes('coach')),
  },
})

const person = (personId: string) => ({
  personId,
  name: personId,
  jobTitle: null,
  unit: null,
  manager: null,
  unmanaged: false,
  beginsOn: null,
  leftOn: null,
})
const planner = (
  team: readonly string[],
  { coach = false, manager = 'mo' }: { coach?: boolean; manager?: string | null } = {},
): Planner => ({
  me: { team: team.map(person), manager: manager === null ? null : { personId: manager, name: manager } },
  coach,
})

const kindsFor = ({ me, coach }: Planner) => {
  const facts = { leads: me.team.length > 0, coach }
  return {
    progress: offered('equals', ['employee', 'manager'], facts),
    appraisal: offered('manager', ['manager'], facts),
    checkIn: offered('either', ['employee', 'manager', 'coach'], facts),
    learning: offered('coach', ['employee', 'coach'], facts),
  }
}
type Name = keyof ReturnType<typeof kindsFor>

const employee = planner([])
const manager = planner(['sanne', 'wies'])
const coach = planner([], { coach: true })

describe('who the other is in a kind', () => {
  test.each<[string, Planner, string, Name, 'employee' | 'leader' | null]>([
    ['one’s report, in a progress conversation', manager, 'sanne', 'progress', 'employee'],
    ['one’s report, in an appraisal', manager, 'sanne', 'appraisal', 'employee'],
    ['one’s own manager, in a progress conversation', manager, 'mo', 'progress', 'leader'],
    ['one’s own manager, in an appraisal', manager, 'mo', 'appraisal', null],
    ['an employee’s manager, in a check-in', employee, 'mo', 'checkIn', 'leader'],
    ['an employee’s colleague, in a check-in', employee, 'noor', 'checkIn', null],
    ['an employee’s colleague, who coaches them', employee, 'noor', 'learning', 'leader'],
    ['a manager’s report, who coaches them', manager, 'sanne', 'learning', 'leader'],
    ['a coach’s trainee, at the workplace', coach, 'noor', 'learning', 'employee'],
    ['a coach’s trainee, in a check-in', coach, 'noor', 'checkIn', 'employee'],
    ['a coach’s trainee, in a progress conversation', coach, 'noor', 'progress', null],
    ['a coach’s manager, in a progress conversation', coach, 'mo', 'progress', 'leader'],
  ])('%s', (_, who, personId, kind, part) => {
    expect(partIn(kindsFor(who)[kind], who, personId)).toBe(part)
  })
})

describe('which kinds there are to choose from', () => {
  const namesOf = (who: Planner, personId: string | null) => {
    const kinds = kindsFor(who)
    const left = kindsWith(Object.values(kinds), who, personId)
    return (Object.keys(kinds) as Name[]).filter((name) => left.includes(kinds[name]))
  }

  test.each<[string, Planner, string | null, Name[]]>([
    ['all that one may plan, with nobody chosen', employee, null, ['progress', 'checkIn', 'learning']],
    [
      'those that a manager plans, with a report',
      manager,
      'wies',
      ['progress', 'appraisal', 'checkIn', 'learning'],
    ],
    ['those that an employee plans, with their manager', manager, 'mo', ['progress', 'checkIn', 'learning']],
    ['those of a coach, with somebody else', coach, 'noor', ['checkIn', 'learning']],
  ])('%s', (_, who, personId, names) => {
    expect(namesOf(who, personId)).toEqual(names)
  })

  test('somebody outside the team is looked for only where a kind allows it', () => {
    const { progress, appraisal, learning } = kindsFor(manager)
    expect(reachesColleagues([progress, appraisal], manager)).toBe(false)
    expect(reachesColleagues([progress, learning], manager)).toBe(true)
  })
})

describe('with whom the form begins', () => {
  const begins = (who: Planner, named?: string) => likelyPartner(Object.values(kindsFor(who)), who, named)

  test.each<[string, Planner, string | undefined, string | null]>([
    ['who was named', manager, 'wies', 'wies'],
    ['one’s only report', planner(['sanne']), undefined, 'sanne'],
    ['one’s manager, for who leads nobody', employee, undefined, 'mo'],
    ['nobody, for who leads several', manager, undefined, null],
    ['nobody, for who has neither', planner([], { manager: null }), undefined, null],
  ])('%s', (_, who, named, expected) => {
    expect(begins(who, named)).toBe(expected)
  })

  test('nobody with whom there is nothing to plan', () => {
    const { progress } = kindsFor(manager)
    expect(likelyPartner([progress], manager, 'noor')).toBeNull()
  })
})

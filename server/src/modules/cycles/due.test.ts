import { daysAfter } from '@tweespraak/contract/days'
import { dueStateOn, type RuleMoment } from '@tweespraak/contract/rhythm'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { builtInAgreements, countedRules } from './collective-agreement.ts'
import { dueFor, jobKey, ruleFor } from './due.ts'
import type { PersonFacts, Rhythm, Rule } from './facts.ts'

const progress = 'kind-progress'
const appraisal = 'kind-appraisal'
const probation = 'kind-probation'
const team = 'unit-team'
const house = 'unit-house'

const anna: PersonFacts = {
  personId: 'anna',
  enteredOn: '2020-03-02',
  lastDay: null,
  unitPath: [team, house],
  jobKey: 'verpleegkundige',
  inJobSince: '2020-03-02',
  probationEndsOn: null,
  heldOn: new Map(),
  asked: new Map(),
}

let made = 0
const rule = (when: RuleMoment, more: Partial<Rule> = {}): Rule => ({
  ruleId: `rule-${String((made += 1)).padStart(4, '0')}`,
  kindId: progress,
  unitId: null,
  jobKey: null,
  when,
  since: '2024-01-01',
  forSome: false,
  ...more,
})
const every = (months: number, more: Partial<Rule> = {}): Rule => rule({ moment: 'repeating', months }, more)

const rhythm = (rules: readonly Rule[], agreement: string | null = null): Rhythm => {
  const chosen = builtInAgreements.find(({ code }) => code === agreement)
  return {
    rules,
    agreements: new Map(chosen === undefined ? [] : [[null, countedRules(chosen)]]),
    kindOfCode: new Map([
      ['progress', progress],
      ['appraisal', appraisal],
      ['probation', probation],
    ]),
    began: '2024-01-01',
  }
}
const held = (on: string, kindId = progress) => ({ heldOn: new Map([[kindId, on]]) })
const dueOn = (facts: Partial<PersonFacts>, rules: readonly Rule[], today = '2026-11-20') =>
  dueFor({ ...anna, ...facts }, rhythm(rules), today).map((due) => due.dueOn)

describe('a rule asks for a talk', () => {
  it('of who never had one a quarter after it was made at the earliest, and of who had one from that one', () => {
    const yearly = [every(12, { since: '2026-10-01' })]
    expect(dueOn({}, yearly)).toEqual(['2027-01-01'])
    expect(dueOn({ enteredOn: '2026-06-01' }, yearly)).toEqual(['2027-06-01'])
    expect(dueOn(held('2025-09-01'), yearly)).toEqual(['2026-09-01'])
    expect(dueOn({}, [every(1, { since: '2026-10-01' })])).toEqual(['2026-10-30'])
  })

  it.each<[string, RuleMoment, Partial<PersonFacts>, string, string[]]>([
    [
      'a month after entering',
      { moment: 'first', months: 1 },
      { enteredOn: '2026-11-02' },
      '2026-11-20',
      ['2026-12-02'],
    ],
    [
      'a month after the 31st',
      { moment: 'first', months: 1 },
      { enteredOn: '2027-01-31' },
      '2027-02-01',
      ['2027-02-26'],
    ],
    [
      'a month into a leap year',
      { moment: 'first', months: 1 },
      { enteredOn: '2028-01-31' },
      '2028-02-01',
      ['2028-02-29'],
    ],
    [
      'no first one any more when one was held',
      { moment: 'first', months: 1 },
      { enteredOn: '2026-11-02', ...held('2026-11-10') },
      '2026-11-20',
      [],
    ],
    [
      'a first one again in a new employment',
      { moment: 'first', months: 1 },
      { enteredOn: '2026-11-02', ...held('2025-05-10') },
      '2026-11-20',
      ['2026-12-02'],
    ],
    ['no first one a year after its day', { moment: 'first', months: 1 }, {}, '2026-11-20', []],
    [
      'a year after the last',
      { moment: 'repeating', months: 12 },
      held('2026-03-02'),
      '2026-11-20',
      ['2027-03-02'],
    ],
    [
      'on the Friday before a weekend',
      { moment: 'repeating', months: 12 },
      held('2026-03-06'),
      '2026-11-20',
      ['2027-03-05'],
    ],
    [
      'a year after a leap day',
      { moment: 'repeating', months: 12 },
      held('2028-02-29'),
      '2028-11-20',
      ['2029-02-28'],
    ],
    [
      'a year after entering',
      { moment: 'repeating', months: 12 },
      { enteredOn: '2026-02-02' },
      '2026-11-20',
      ['2027-02-02'],
    ],
    [
      'a quarter after the organisation began here, when nothing is known of before',
      { moment: 'repeating', months: 12 },
      {},
      '2024-01-02',
      ['2024-04-01'],
    ],
    ['after five years in a job', { moment: 'in-job', months: 60 }, {}, '2026-11-20', ['2025-02-28']],
    [
      'not again when it was held about then',
      { moment: 'in-job', months: 60 },
      held('2024-12-20'),
      '2026-11-20',
      [],
    ],
    [
      'a quarter after the rule was made, of who was long past it',
      { moment: 'in-job', months: 24 },
      {},
      '2026-11-20',
      ['2024-04-01'],
    ],
    [
      'never of somebody without a job title',
      { moment: 'in-job', months: 60 },
      { inJobSince: null },
      '2026-11-20',
      [],
    ],
    [
      'two weeks before the end of a probation',
      { moment: 'probation-end', days: 14 },
      { enteredOn: '2026-11-02', probationEndsOn: '2026-12-31' },
      '2026-11-20',
      ['2026-12-17'],
    ],
    [
      'not when the probation is over',
      { moment: 'probation-end', days: 14 },
      { enteredOn: '2026-09-01', probationEndsOn: '2026-10-31' },
      '2026-11-20',
      [],
    ],
  ])('%s', (_, when, facts, today, expected) => {
    expect(dueOn(facts, [rule(when)], today)).toEqual(expected)
  })

  it('and nothing of who leaves before', () => {
    expect(dueOn({ ...held('2026-03-02'), lastDay: '2027-03-01' }, [every(12)])).toEqual([])
    expect(dueOn({ ...held('2026-03-02'), lastDay: '2027-03-02' }, [every(12)])).toEqual(['2027-03-02'])
  })

  it('and of several the one that comes first', () => {
    const rules = [every(12), rule({ moment: 'first', months: 1 })]
    expect(dueFor({ ...anna, enteredOn: '2026-11-02' }, rhythm(rules), '2026-11-20')).toMatchObject([
      { because: 'first', dueOn: '2026-12-02' },
    ])
  })

  it('of who had none only when it is for everybody', () => {
    expect(dueOn({}, [every(3, { forSome: true })])).toEqual([])
    expect(dueOn(held('2026-09-01'), [every(3, { forSome: true })])).toEqual(['2026-12-01'])
  })
})

test('the nearest unit goes before the job title, and that before everybody', () => {
  const everybody = every(12, { ruleId: null })
  const job = every(9, { jobKey: jobKey(' Verpleegkundige ') })
  const above = every(8, { unitId: house })
  const nearest = every(6, { unitId: team })
  const both = every(4, { unitId: team, jobKey: 'verpleegkundige' })
  const elsewhere = every(1, { unitId: 'unit-elsewhere' })
  const otherJob = every(1, { jobKey: 'arts' })
  const holding = (...rules: Rule[]) => ruleFor([elsewhere, otherJob, ...rules], anna)
  expect(holding()).toBeNull()
  expect(holding(everybody)).toBe(everybody)
  expect(holding(everybody, job)).toBe(job)
  expect(holding(everybody, job, above)).toBe(above)
  expect(holding(everybody, job, above, nearest)).toBe(nearest)
  expect(holding(both, everybody, job, above, nearest)).toBe(both)
})

describe('a collective agreement leaves', () => {
  const due = (
    agreement: string,
    facts: Partial<PersonFacts>,
    rules: readonly Rule[],
    today = '2026-11-20',
  ) => dueFor({ ...anna, ...facts }, rhythm(rules, agreement), today)

  it('until the last day of the year, where none was held in it', () => {
    expect(due('rijk', held('2025-12-22'), [every(24)])).toMatchObject([
      { dueOn: '2026-12-31', latest: { on: '2026-12-31', source: { article: '12.1' } } },
    ])
    expect(due('rijk', held('2026-01-05'), [every(24)])).toMatchObject([{ latest: { on: '2027-12-31' } }])
  })
  it('the rhythm as it is, when that comes first', () => {
    expect(due('rijk', held('2026-03-02'), [every(6)])).toMatchObject([
      { because: 'repeating', dueOn: '2026-09-02', latest: { on: '2027-12-31' } },
    ])
  })
  it('the year in which somebody began out of it', () => {
    expect(due('rijk', { enteredOn: '2026-02-02' }, [])).toMatchObject([
      { because: 'yearly', dueOn: '2027-12-31' },
    ])
  })
  it('a year from a talk of either kind that counts', () => {
    expect(due('architecten', held('2026-03-02', appraisal), [])).toMatchObject([
      { kindId: progress, latest: { on: '2027-12-31' } },
    ])
  })
  it('six weeks after somebody asked, and sooner when they would like that', () => {
    const asked = (weeks: number | null) => ({ asked: new Map([[progress, { on: '2026-11-20', weeks }]]) })
    expect(due('kinderopvang', { ...held('2026-11-01'), ...asked(null) }, [every(12)])).toMatchObject([
      { because: 'asked', dueOn: '2027-01-01', latest: { on: '2027-01-01', source: { article: '8.3' } } },
    ])
    expect(due('kinderopvang', asked(2), [])).toMatchObject([
      { dueOn: '2026-12-04', latest: { on: '2027-01-01' } },
    ])
    expect(due('rijk', asked(2), [])).toMatchObject([{ because: 'asked', dueOn: '2026-12-04' }])
  })
  it('extra attention to five years in one job', () => {
    expect(due('rijk', held('2026-03-02'), [every(12)])).toMatchObject([{ attention: { years: 5 } }])
    expect(due('rijk', { ...held('2026-03-02'), inJobSince: '2023-03-02' }, [every(12)])).toMatchObject([
      { attention: null },
    ])
  })
  it('to the unit that it was chosen for', () => {
    const [rijk] = builtInAgreements
    const chosen = {
      ...rhythm([every(12)]),
      agreements: new Map([[house, rijk === undefined ? [] : countedRules(rijk)]]),
    }
    expect(dueFor({ ...anna, ...held('2026-03-02') }, chosen, '2026-11-20')).toMatchObject([
      { latest: { on: '2027-12-31' } },
    ])
    expect(dueFor({ ...anna, ...held('2026-03-02'), unitPath: [] }, chosen, '2026-11-20')).toMatchObject([
      { latest: null },
    ])
  })
})

describe('as days go by', () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((days) => daysAfter('2020-01-01', days))
  const when = fc.oneof(
    fc.record({ moment: fc.constant('first' as const), months: fc.integer({ min: 1, max: 24 }) }),
    fc.record({ moment: fc.constant('repeating' as const), months: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ moment: fc.constant('in-job' as const), months: fc.integer({ min: 1, max: 120 }) }),
  )
  const world = fc.record({
    rules: fc.array(
      when.map((each) => rule(each)),
      { minLength: 1, maxLength: 4 },
    ),
    enteredOn: day,
    inJobSince: day,
    heldOn: fc.option(day, { nil: null }),
    agreement: fc.constantFrom(null, 'rijk', 'architecten'),
    today: day,
    later: fc.integer({ min: 0, max: 900 }),
  })
  type World = typeof world extends fc.Arbitrary<infer Given> ? Given : never
  const factsOf = ({ enteredOn, inJobSince, heldOn }: World): PersonFacts => ({
    ...anna,
    enteredOn,
    inJobSince: inJobSince < enteredOn ? enteredOn : inJobSince,
    heldOn: new Map(heldOn === null ? [] : [[progress, heldOn]]),
  })
  const ofProgress = (facts: PersonFacts, { rules, agreement }: World, today: string) =>
    dueFor(facts, rhythm(rules, agreement), today).find(({ kindId }) => kindId === progress)

  it('what is due never comes earlier', () => {
    fc.assert(
      fc.property(world, (given) => {
        const before = ofProgress(factsOf(given), given, given.today)
        const after = ofProgress(factsOf(given), given, daysAfter(given.today, given.later))
        if (before !== undefined && after !== undefined) expect(after.dueOn >= before.dueOn).toBe(true)
      }),
    )
  })

  it('what was late stays late until it is planned or held', () => {
    fc.assert(
      fc.property(world, ({ today, later }) => {
        const state = (on: string) =>
          dueStateOn({ dueOn: '2024-06-03', latestOn: null, plannedOn: null, resting: false }, on)
        if (state(today) === 'late') expect(state(daysAfter(today, later))).toBe('late')
      }),
    )
  })

  it('a talk that is held moves it past the day on which it was held', () => {
    fc.assert(
      fc.property(world, (given) => {
        const facts = { ...factsOf(given), ...held(given.today) }
        if (given.today < facts.enteredOn) return
        const due = ofProgress(
          facts,
          { ...given, rules: given.rules.filter(({ when: { moment } }) => moment !== 'in-job') },
          given.today,
        )
        if (due !== undefined) expect(due.dueOn > given.today).toBe(true)
      }),
    )
  })

  it('is never due after the last day that an agreement leaves', () => {
    fc.assert(
      fc.property(world, (given) => {
        const due = ofProgress(factsOf(given), given, given.today)
        if (due !== undefined && due.latest !== null) expect(due.dueOn <= due.latest.on).toBe(true)
      }),
    )
  })
})

test.each([
  ['2026-10-01', null, null, false, 'late'],
  ['2026-11-20', null, null, false, 'due'],
  ['2027-01-01', null, null, false, 'due'],
  ['2027-01-02', null, null, false, 'not-yet'],
  ['2026-10-01', null, '2026-12-01', false, 'planned-late'],
  ['2026-10-01', '2026-12-31', '2026-12-01', false, 'planned'],
  ['2026-10-01', '2026-12-31', '2027-01-04', false, 'planned-late'],
  ['2026-10-01', null, null, true, 'resting'],
] as const)(
  'due on %s, until %s at the latest, planned for %s, resting %s: %s',
  (on, latestOn, plannedOn, resting, state) => {
    expect(dueStateOn({ dueOn: on, latestOn, plannedOn, resting }, '2026-11-20')).toBe(state)
  },
)

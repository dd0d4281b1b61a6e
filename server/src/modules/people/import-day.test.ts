import { describe, expect, test } from 'vitest'
import { apply, facts, nobody, planOf, tableOf, today } from '../../../test/import-plan.ts'
import { isDayFar } from './import-day.ts'
import type { KnownPerson, PlanFacts } from './import-table.ts'

const first = 'Nummer;Naam;Functie;In dienst\n1;Anna Bos;Planner;01-01-2020\n2;Mo Ali;Planner;01-01-2020\n'
const world = apply(nobody, planOf(tableOf(first), nobody))
const next = 'Nummer;Naam;Functie\n1;Anna Bos;Teamleider\n2;Mo Ali;Planner\n'
const onDay = (from: string): PlanFacts => ({ ...facts, from })
const plan = (text: string, from: string, there = world) => planOf(tableOf(text), there, onDay(from))

/** The same world, in which Anna is known otherwise. */
const withAnna = (part: Partial<KnownPerson>) => ({
  ...world,
  people: world.people.map((person) => (person.number === '1' ? { ...person, ...part } : person)),
})
const anna = world.people.find(({ number }) => number === '1')

describe('the day from which a file holds', () => {
  test('is said with what it would do', () => {
    expect(plan(next, '2026-12-01').counts.from).toBe('2026-12-01')
  })

  test('is the first day of somebody new, unless the file says it', () => {
    const rows = plan('Nummer;Naam;In dienst\n8;Eva Smit;\n9;Bo Kok;01-02-2026\n', '2026-12-01').rows
    expect(rows.filter(({ effect }) => effect === 'new').map((row) => row.starts_on)).toEqual([
      '2026-12-01',
      '2026-02-01',
    ])
  })

  test('makes what was until then history', () => {
    const row = plan(next, '2026-11-01').rows.find(({ effect }) => effect === 'changed')
    expect(row).toMatchObject({ work: 'follow', job_title: 'Teamleider' })
  })

  test('leaves work that was changed after it as it is, and says so', () => {
    const there = anna?.work ?? null
    if (there === null) throw new Error('Anna has work')
    const later = withAnna({
      work: { ...there, jobTitle: 'Adviseur', startsOn: '2026-11-10' },
      workNow: there,
    })
    const { counts, problems } = plan(next, '2026-11-01', later)
    expect(counts.changed).toBe(0)
    expect(problems).toMatchObject([{ reason: 'work-later', details: { day: '2026-11-10' } }])
    const coming = withAnna({
      work: { ...there, jobTitle: 'Adviseur', startsOn: '2027-01-01' },
      workNow: there,
    })
    expect(plan(next, today, coming).problems).toMatchObject([{ reason: 'work-planned' }])
  })

  test('does not bring back who left after it, nor misses who left before it', () => {
    const employment = anna?.employment ?? null
    if (employment === null) throw new Error('Anna is employed')
    const left = withAnna({ employment: { ...employment, endsOn: '2026-11-10' } })
    expect(plan('Nummer;Naam\n1;Anna Bos\n2;Mo Ali\n', '2026-11-01', left).counts).toMatchObject({
      unchanged: 2,
    })
    expect(plan('Nummer;Naam\n2;Mo Ali\n', '2026-11-01', left).counts.missing).toBe(0)
    const leaves = withAnna({ employment: { ...employment, endsOn: '2026-11-28' } })
    expect(plan('Nummer;Naam\n2;Mo Ali\n', '2026-12-01', leaves).counts.missing).toBe(0)
    expect(plan('Nummer;Naam\n2;Mo Ali\n', '2026-11-25', leaves).counts.missing).toBe(1)
  })

  test.each([
    ['2025-11-24', false],
    ['2025-11-23', true],
    ['2027-11-24', false],
    ['2062-11-24', true],
  ])('of %s is far: %s', (from, far) => expect(isDayFar(from, today)).toBe(far))
})

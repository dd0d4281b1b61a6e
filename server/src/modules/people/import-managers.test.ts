import { describe, expect, test } from 'vitest'
import { resolveManagers } from './import-managers.ts'
import type { Matched } from './import-match.ts'
import { parseFullName } from './import-name.ts'
import type { Draft, KnownPerson, Problem } from './import-table.ts'

const facts = { today: '2026-11-24', from: '2026-11-24', importsAsHr: true, personId: null }

const row = (line: number, name: string, manager: string | null, draft: Partial<Draft> = {}): Matched => ({
  personId: `row-${line}`,
  known: null,
  draft: {
    line,
    number: `10${line}`,
    email: undefined,
    name: parseFullName(name),
    language: undefined,
    jobTitle: undefined,
    unit: undefined,
    manager: manager === null ? null : { by: 'name', value: manager, column: 'Leidinggevende' },
    hoursPerWeek: undefined,
    startsOn: undefined,
    unreadableStart: null,
    endsOn: undefined,
    probationEndsOn: undefined,
    ...draft,
  },
})

const someone = (number: string, name: string, mine = true): KnownPerson => ({
  personId: `known-${number}`,
  number,
  email: null,
  ...parseFullName(name),
  language: 'nl',
  employment: {
    employmentId: 'e',
    startsOn: '2020-01-01',
    endsOn: null,
    startAssumed: false,
    probationEndsOn: null,
    assignments: 1,
  },
  work: null,
  workNow: null,
  mine,
  readdress: mine,
})

const resolve = (rows: readonly Matched[], others: readonly KnownPerson[] = []) => {
  const problems: Omit<Problem, 'name'>[] = []
  const managers = resolveManagers(rows, others, facts, (problem) => problems.push(problem))
  return { managers, problems }
}

describe('a manager who is given by name', () => {
  test('is found by the whole name, and by the initial and family name', () => {
    const rows = [
      row(2, 'Anna Bos', 'Piet van Jansen'),
      row(3, 'Eva Vos', 'Jansen, P. van'),
      row(4, 'Piet van Jansen', null),
    ]
    const { managers, problems } = resolve(rows)
    expect(problems).toEqual([])
    expect([managers.get('row-2'), managers.get('row-3')]).toEqual(['row-4', 'row-4'])
  })

  test('that more people have is not guessed: who they are is said, by line or by number', () => {
    const rows = [row(2, 'Anna Bos', 'Jan Jansen'), row(3, 'Jan Jansen', null), row(7, 'Jan Jansen', null)]
    const { managers, problems } = resolve(rows, [
      someone('88', 'Jan Jansen'),
      someone('99', 'Jan Jansen', false),
    ])
    expect(managers.has('row-2')).toBe(false)
    expect(problems).toEqual([
      {
        line: 2,
        column: 'Leidinggevende',
        value: 'Jan Jansen',
        reason: 'manager-ambiguous',
        details: {
          people: [
            { name: 'Jan Jansen', line: 3, number: null },
            { name: 'Jan Jansen', line: 7, number: null },
            { name: 'Jan Jansen', line: null, number: '88' },
            // Not a number that who imports may know.
            { name: 'Jan Jansen', line: null, number: null },
          ],
          more: 0,
        },
        severity: 'value',
      },
    ])
  })

  test('of whom there are many, five are named and the rest are counted', () => {
    const rows = [row(2, 'Anna Bos', 'Jansen')]
    const others = Array.from({ length: 8 }, (_, index) => someone(String(index), `P${index} Jansen`))
    expect(resolve(rows, others).problems[0]?.details).toMatchObject({ more: 3 })
  })
})

describe('a manager who is given by surname only', () => {
  const rows = (manager: string) => [
    row(2, 'Anna Bos', manager),
    row(3, 'Piet van Dam', null),
    row(4, 'Mieke van Dam', null),
    row(5, 'Mo Ali', null),
  ]

  test.each(['van Dam', 'Dam', 'Dam, van'])('"%s" may be more people: each is named', (manager) => {
    const { managers, problems } = resolve(rows(manager))
    expect(managers.has('row-2')).toBe(false)
    expect(problems).toMatchObject([
      {
        line: 2,
        reason: 'manager-ambiguous',
        details: {
          people: [
            { name: 'Piet van Dam', line: 3 },
            { name: 'Mieke van Dam', line: 4 },
          ],
          more: 0,
        },
      },
    ])
  })

  test('is asked about, also when one person has that surname: who leads may read reports', () => {
    const { managers, problems } = resolve(rows('Ali'))
    expect(managers.has('row-2')).toBe(false)
    expect(problems).toMatchObject([
      { line: 2, reason: 'manager-surname', details: { people: [{ name: 'Mo Ali', line: 5 }] } },
    ])
  })

  test('that nobody has is unknown', () => {
    expect(resolve(rows('Niemand')).problems).toMatchObject([{ reason: 'manager-unknown', details: {} }])
  })

  test('does not mean who left, where somebody who works here has it', () => {
    const left = row(6, 'Oud Ali', null, { endsOn: '2020-01-01' })
    expect(resolve([...rows('Ali'), left]).problems).toMatchObject([
      { details: { people: [{ name: 'Mo Ali' }], more: 0 } },
    ])
  })
})

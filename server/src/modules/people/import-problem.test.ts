import { describe, expect, test } from 'vitest'
import { apply, nobody, planOf, tableOf, type World } from '../../../test/import-plan.ts'

const reasons = (text: string, world: World = nobody) =>
  planOf(tableOf(text), world).problems.map(({ line, reason, severity }) => [line, reason, severity])

describe('what is wrong is said by line', () => {
  test.each([
    ['no name', 'Nummer;Naam\n1;\n', [[2, 'name-missing', 'row']]],
    ['no number and no address', 'Nummer;Naam\n;Piet Bos\n', [[2, 'no-key', 'row']]],
    ['a number twice', 'Nummer;Naam\n1;Piet Bos\n1;Jan Bos\n', [[3, 'number-twice', 'row']]],
    [
      'an address twice',
      'Nummer;Naam;E-mail\n1;Piet Bos;a@v.nl\n2;Jan Bos;A@v.nl\n',
      [[3, 'email-twice', 'value']],
    ],
    [
      'an address twice, without numbers',
      'E-mail;Naam\na@v.nl;Piet Bos\na@v.nl;Jan Bos\n',
      [[3, 'email-twice', 'row']],
    ],
    ['an unreadable address', 'Nummer;Naam;E-mail\n1;Piet Bos;piet\n', [[2, 'email-unreadable', 'value']]],
    [
      'an unreadable last day',
      'Nummer;Naam;Uit dienst\n1;Piet Bos;31-02-2024\n',
      [[2, 'date-impossible', 'value']],
    ],
    [
      'a new person without an address',
      'Nummer;Naam;E-mail\n1;Piet Bos;\n',
      [[2, 'address-missing', 'notice']],
    ],
    [
      'a new person without a manager',
      'Nummer;Naam;Leidinggevende\n1;Piet Bos;\n2;Jan Bos;1\n',
      [[2, 'manager-missing', 'notice']],
    ],
    [
      'a new person without a given name',
      'Nummer;Voornaam;Achternaam\n1;;Bos\n2;Jan;Bos\n',
      [[2, 'given-name-missing', 'notice']],
    ],
    ['a whole name of one word', 'Nummer;Naam\n1;Bos\n', [[2, 'given-name-missing', 'notice']]],
    ['a name with a lost letter', 'Nummer;Naam\n1;Fatima Y?ld?z\n', [[2, 'name-garbled', 'notice']]],
    [
      'a given name with a lost letter',
      'Nummer;Voornaam;Achternaam\n1;Ren\u{FFFD};Bos\n',
      [[2, 'name-garbled', 'notice']],
    ],
    ['a file without given names', 'Nummer;Achternaam\n1;Bos\n', []],
    ['a file without managers', 'Nummer;Naam\n1;Piet Bos\n', []],
    [
      'a new person who has left already, of whom nothing else is missed',
      'Nummer;Naam;E-mail;Leidinggevende;Uit dienst\n1;Piet Bos;;;23-11-2026\n2;Jan Bos;j@v.nl;4;\n3;Eva Bos;e@v.nl;4;24-11-2026\n4;An Bos;a@v.nl;;\n',
      [
        [2, 'new-left', 'notice'],
        [5, 'manager-missing', 'notice'],
      ],
    ],
    ['a file without addresses', 'Nummer;Naam\n1;Piet Bos\n', []],
    [
      'a first day more than a year ahead',
      'Nummer;Naam;In dienst\n1;Piet Bos;25-11-2027\n',
      [[2, 'first-day-far', 'notice']],
    ],
    ['a first day within a year', 'Nummer;Naam;In dienst\n1;Piet Bos;24-11-2027\n', []],
    ['unreadable hours', 'Nummer;Naam;Uren\n1;Piet Bos;veel\n', [[2, 'hours-unreadable', 'value']]],
    [
      'a language we do not speak',
      'Nummer;Naam;Taal\n1;Piet Bos;Frans\n',
      [[2, 'language-unknown', 'value']],
    ],
    [
      'an end before the start',
      'Nummer;Naam;In dienst;Uit dienst\n1;Piet Bos;01-02-2024;01-01-2024\n',
      [[2, 'ends-before-start', 'row']],
    ],
    ['an unknown manager', 'Nummer;Naam;Leidinggevende\n1;Piet Bos;99\n', [[2, 'manager-unknown', 'value']]],
    [
      'an ambiguous manager',
      'Nummer;Naam;Leidinggevende\n1;Piet Bos;Jan Bos\n2;Jan Bos;\n3;Jan Bos;\n',
      [
        [2, 'manager-ambiguous', 'value'],
        [3, 'manager-missing', 'notice'],
        [4, 'manager-missing', 'notice'],
      ],
    ],
    ['a manager of oneself', 'Nummer;Naam;Leidinggevende\n1;Piet Bos;1\n', [[2, 'manager-self', 'value']]],
    [
      'a manager who left',
      'Nummer;Naam;Leidinggevende;Uit dienst\n1;Piet Bos;2;\n2;Jan Bos;;01-01-2024\n',
      [
        [2, 'manager-left', 'value'],
        [3, 'new-left', 'notice'],
      ],
    ],
    [
      'a ring of managers',
      'Nummer;Naam;Leidinggevende\n1;A B;2\n2;C D;3\n3;E F;1\n4;G H;1\n',
      [
        [2, 'manager-loop', 'value'],
        [3, 'manager-loop', 'value'],
        [4, 'manager-loop', 'value'],
      ],
    ],
    [
      'two who lead each other',
      'Nummer;Naam;Leidinggevende\n1;A B;2\n2;C D;1\n',
      [
        [2, 'manager-loop', 'value'],
        [3, 'manager-loop', 'value'],
      ],
    ],
    [
      'a unit of which there are two',
      'Nummer;Naam;Afdeling\n1;A B;Noord > Team\n2;C D;Zuid > Team\n3;E F;Team\n',
      [[4, 'unit-ambiguous', 'value']],
    ],
  ])('%s', (_, file, expected) => expect(reasons(file)).toEqual(expected))

  test('with the column, the value and what it clashes with', () => {
    expect(planOf(tableOf('Pers.nr.;Naam\n1;Piet Bos\n1;Jan Bos\n'), nobody).problems).toEqual([
      {
        line: 3,
        name: 'Jan Bos',
        column: 'Pers.nr.',
        value: '1',
        reason: 'number-twice',
        details: { first: 2 },
        severity: 'row',
      },
    ])
  })

  test('a lost letter is pointed out in a name that changes, and not in one that stays as it is', () => {
    const world = apply(nobody, planOf(tableOf('Nummer;Naam\n1;Fatima Yıldız\n2;Wie? Wat\n'), nobody))
    const file = 'Nummer;Naam\n1;Fatima Y?ld?z\n2;Wie? Wat\n'
    expect(reasons(file, world)).toEqual([[2, 'name-garbled', 'notice']])
    expect(planOf(tableOf(file), world).problems).toMatchObject([
      { name: 'Fatima Y?ld?z', column: 'Naam', value: 'Fatima Y?ld?z' },
    ])
  })

  test('an address of somebody else is left out, unless the file gives them another', () => {
    const world = apply(nobody, planOf(tableOf('Nummer;Naam;E-mail\n1;A B;a@v.nl\n2;C D;c@v.nl\n'), nobody))
    expect(reasons('Nummer;Naam;E-mail\n3;E F;a@v.nl\n', world)).toEqual([[2, 'email-of-other', 'value']])
    expect(reasons('Nummer;Naam;E-mail\n1;A B;c@v.nl\n2;C D;a@v.nl\n', world)).toEqual([])
  })
})

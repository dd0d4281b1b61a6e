import { describe, expect, test } from 'vitest'
import en from '@tweespraak/messages/en/people.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/people.json' with { type: 'json' }
import { mappingFault, mappingToRemember, recognise, refusedHeading } from './import-heading.ts'

const fieldsOf = (headings: readonly string[]) => recognise(headings, null, null).map(({ field }) => field)

describe('headings are recognised', () => {
  test.each([
    ['Personeelsnummer', 'number'],
    ['Pers.nr.', 'number'],
    ['Medewerker-ID', 'number'],
    ['Employee No.', 'number'],
    ['EMPLOYEEID', 'number'],
    ['E-mailadres (werk)', 'email'],
    ['E-mail', 'email'],
    ['Work e-mail', 'email'],
    ['Roepnaam', 'call-name'],
    ['Voornaam', 'given-name'],
    ['First name', 'given-name'],
    ['Voorletters', 'initials'],
    ['Tussenvoegsel', 'infix'],
    ['Voorvoegsel(s)', 'infix'],
    ['Voorvoegsels', 'infix'],
    ['Achternaam', 'family-name'],
    ['Last name', 'family-name'],
    ['Naam', 'full-name'],
    ['Functie', 'job-title'],
    ['Job Title', 'job-title'],
    ['Afdeling', 'unit'],
    ['Department', 'unit'],
    ['Afdelingscode', 'unit-code'],
    ['Leidinggevende', 'manager'],
    ['Personeelsnummer leidinggevende', 'manager-number'],
    ['E-mail leidinggevende', 'manager-email'],
    ['Datum in dienst', 'starts-on'],
    ['Uit dienst', 'ends-on'],
    ['Uren per week', 'hours'],
    ['Taal', 'language'],
    ['Lievelingskleur', null],
    ['Geboortedatum', null],
  ])('%s → %s', (heading, field) => expect(fieldsOf([heading])).toEqual([field]))

  test.each([...Object.entries(nl.import.fields), ...Object.entries(en.import.fields)])(
    '%s is recognised as the screen calls it: %s',
    (field, heading) => expect(fieldsOf([heading])).toEqual([field]),
  )

  test('as AFAS exports them', () => {
    const headings = [
      'ExternalId',
      'Email_werk',
      'Telefoonnr_werk',
      'Geboortenaam',
      'Voorvoegsel',
      'Voornaam',
      'Voorletters',
      'Roepnaam',
      'pos_Organisatorische_eenheid_omschrijving',
      'pos_Organisatorische_eenheid_code',
      'empl_Uren_per_week',
      'empl_FTE',
      'pos_Medewerkernummer_leidinggevende',
      'pos_Functie_omschrijving',
      'pos_Functie_code',
      'Datum_in_dienst',
      'Datum_uit_dienst',
    ]
    expect(fieldsOf(headings)).toEqual([
      'number',
      'email',
      null,
      'family-name',
      'infix',
      'given-name',
      'initials',
      'call-name',
      'unit',
      'unit-code',
      'hours',
      null,
      'manager-number',
      'job-title',
      null,
      'starts-on',
      'ends-on',
    ])
  })

  test('as Personio exports them; where two mean the same, the better one is taken', () => {
    const headings = [
      'ID',
      'First name',
      'Last name',
      'Name (preferred)',
      'Email',
      'Position',
      'Department',
      'Team',
      'Supervisor',
      'Hire date',
      'Termination date',
      'Last day of work',
      'Weekly hours',
      'Gender',
    ]
    expect(fieldsOf(headings)).toEqual([
      'number',
      'given-name',
      'family-name',
      'call-name',
      'email',
      'job-title',
      null,
      'unit',
      'manager',
      'starts-on',
      null,
      'ends-on',
      'hours',
      null,
    ])
  })
})

describe('a column is refused by its name', () => {
  test.each([
    ['BSN', 'bsn'],
    ['Burgerservicenummer', 'bsn'],
    ['BurgerServiceNr', 'bsn'],
    ['Sofinummer', 'bsn'],
    ['emp_BSN', 'bsn'],
    ['Social Security Number', 'bsn'],
    ['Ziekmeldingen', 'health'],
    ['Verzuimpercentage', 'health'],
    ['Absence entitlement', 'health'],
    ['Medische keuring', 'health'],
    ['Arbeidsgehandicapt', 'health'],
    ['Arbeidsongeschiktheid', 'health'],
    ['Handicap', 'health'],
    ['Sick days', 'health'],
    ['Religie', 'religion'],
    ['Geloof', 'religion'],
    ['Nationaliteit', 'nationality'],
    ['Nationality', 'nationality'],
    ['Geboorteland', 'nationality'],
    ['Etnische afkomst', 'special'],
    ['Lid vakbond', 'special'],
    ['Ziekenhuis', null],
    ['Transport', null],
    ['Naam', null],
  ])('%s → %s', (heading, reason) => expect(refusedHeading(heading)).toBe(reason))

  test('and cannot be mapped by hand', () => {
    const columns = recognise(['BSN', 'Naam'], null, { '0': 'number', '1': 'full-name' })
    expect(columns.map(({ field, how }) => [field, how])).toEqual([
      [null, 'refused'],
      ['full-name', 'recognised'],
    ])
  })
})

test('what was corrected by hand is said so, and remembered by heading, wherever it stands', () => {
  expect(
    recognise(['Kenmerk', 'Naam'], null, { '0': 'number', '1': 'full-name' }).map(({ how }) => how),
  ).toEqual(['by-hand', 'recognised'])
  const remembered = recognise(['Naam', 'Kenmerk'], { kenmerk: 'number', naam: 'full-name' }, null)
  expect(remembered.map(({ field, how }) => [field, how])).toEqual([
    ['full-name', 'remembered'],
    ['number', 'remembered'],
  ])
})

describe('a mapping needs a name and a key', () => {
  test.each([
    [['Naam', 'Nummer'], null],
    [['Achternaam', 'E-mail'], null],
    [['Naam', 'Functie'], 'import-key-column-missing'],
    [['Nummer', 'Functie'], 'import-name-column-missing'],
    [['Functie'], 'import-columns-missing'],
  ])('%o', (headings, fault) =>
    expect(mappingFault(recognise(headings, null, null))?.reason ?? null).toBe(fault),
  )

  test('and each meaning once, else the columns are named', () => {
    expect(
      mappingFault(recognise(['A', 'B', 'C'], null, { '0': 'number', '1': 'number', '2': 'full-name' })),
    ).toEqual({ reason: 'import-columns-twice', details: { field: 'number', columns: ['A', 'B'] } })
  })
})

describe('of two columns with one meaning', () => {
  const choice = (columns: ReturnType<typeof recognise>) =>
    columns.map(({ heading, field, couldBe }) => [heading, field, couldBe])
  const headings = ['Nummer', 'Naam', 'E-mail', 'E-mail werk', 'Mail']

  test('one is taken, and of each other is said what it could have been', () => {
    expect(choice(recognise(headings, null, null))).toEqual([
      ['Nummer', 'number', null],
      ['Naam', 'full-name', null],
      ['E-mail', null, 'email'],
      ['E-mail werk', 'email', null],
      ['Mail', null, 'email'],
    ])
  })

  test('another can be chosen by hand, which is not asked again', () => {
    const byHand = { '0': 'number', '1': 'full-name', '4': 'email' } as const
    const chosen = recognise(headings, null, byHand)
    expect(choice(chosen).slice(2)).toEqual([
      ['E-mail', null, 'email'],
      ['E-mail werk', null, 'email'],
      ['Mail', 'email', null],
    ])
    expect(choice(recognise(headings, mappingToRemember(chosen), null)).slice(2)).toEqual([
      ['E-mail', null, null],
      ['E-mail werk', null, null],
      ['Mail', 'email', null],
    ])
  })

  test('nothing is said when neither is wanted', () => {
    const neither = recognise(headings, null, { '0': 'number', '1': 'full-name' })
    expect(neither.map(({ couldBe }) => couldBe)).toEqual([null, null, null, null, null])
  })

  test('the same heading twice is remembered by its place among them', () => {
    const same = ['Nummer', 'Naam', 'E-mail', 'E-mail']
    const fieldsAgain = (byHand: Parameters<typeof recognise>[2]) =>
      recognise(same, mappingToRemember(recognise(same, null, byHand)), null).map(({ field }) => field)
    expect(fieldsAgain(null)).toEqual(['number', 'full-name', 'email', null])
    expect(fieldsAgain({ '0': 'number', '1': 'full-name', '3': 'email' })).toEqual([
      'number',
      'full-name',
      null,
      'email',
    ])
  })
})

describe('a name at birth', () => {
  const taken = (headings: readonly string[]) =>
    recognise(headings, null, null).flatMap(({ heading, field, how }) =>
      field === 'family-name' || field === 'infix' || field === 'full-name' ? [[heading, field, how]] : [],
    )

  test.each([
    [
      'is the family name for want of another, which is said to be an assumption',
      ['Nummer', 'Roepnaam', 'Geboortenaam'],
      [['Geboortenaam', 'family-name', 'assumed']],
    ],
    [
      'brings its own infix',
      ['Nummer', 'Voorvoegsel', 'Geb.naam', 'Voorv. geb.naam'],
      [
        ['Geb.naam', 'family-name', 'assumed'],
        ['Voorv. geb.naam', 'infix', 'recognised'],
      ],
    ],
    [
      'is left beside a family name, with its infix',
      ['Nummer', 'Geboortenaam', 'Voorvoegsel geboortenaam', 'Achternaam'],
      [['Achternaam', 'family-name', 'recognised']],
    ],
    [
      'is left beside a whole name',
      ['Nummer', 'Geboortenaam', 'Naam'],
      [['Naam', 'full-name', 'recognised']],
    ],
    ['of a partner is nobody’s', ['Nummer', 'Geboortenaam_partner', 'Geb.naam partner', 'Naam partner'], []],
  ])('%s', (_, headings, expected) => expect(taken(headings)).toEqual(expected))

  test('stays an assumption when it is remembered', () => {
    const headings = ['Nummer', 'Geboortenaam']
    const again = recognise(headings, mappingToRemember(recognise(headings, null, null)), null)
    expect(again.map(({ how }) => how)).toEqual(['remembered', 'assumed'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coachGoal, type GoalText } from './goal.ts'
import { partsOf } from './goal/part.ts'
import { goalRules } from './goal/rules/all.ts'

const dutch = { language: 'nl', today: '2026-11-23' } as const
const none = { specific: false, measurable: false, attainable: false, relevant: false, timebound: false }
const all = { specific: true, measurable: true, attainable: true, relevant: true, timebound: true }

describe('what a goal says', () => {
  it('finds all five letters, and the day, in a goal that has them', () => {
    const { letters, by, findings } = coachGoal(
      {
        text: 'Voor 1 juni 2027 schrijf ik een handleiding voor de kassa, samen met Petra, zodat nieuwe collega’s sneller zelfstandig werken.',
        steps: ['Vragen verzamelen in januari', 'Concept laten lezen'],
      },
      dutch,
    )
    expect(letters).toEqual(all)
    expect(by).toBe('2027-05-31')
    expect(findings).toEqual([])
  })

  it('is not fooled by five headings with nothing beneath them', () => {
    const text = 'Specifiek: ja. Meetbaar: ja. Acceptabel: ja. Realistisch: ja. Tijdgebonden: ja.'
    expect(coachGoal({ text }, dutch).letters).toEqual(none)
  })

  it('reads the fields of a form', () => {
    const goal = {
      what: 'Een dashboard bouwen',
      why: 'Teams zien dan zelf hun doorlooptijd',
      how: 'Het sjabloon van Finance aanpassen',
      measure: 'Het dashboard staat live',
      by: 'eind Q2',
    }
    const { letters, by } = coachGoal(goal, dutch)
    expect(letters).toEqual(all)
    expect(by).toBe('2027-06-30')
  })

  it('takes a filled field alone for nothing', () => {
    const goal = { what: 'beter worden', why: 'belangrijk', how: 'ja', measure: 'gaat beter', by: 'zsm' }
    expect(coachGoal(goal, dutch).letters).toEqual(none)
  })

  it('says in one sentence what is there and what is missing, with the words', () => {
    const { summary } = coachGoal({ text: 'Ik wil beter communiceren voor 1 juni.' }, dutch)
    expect(summary).toEqual({
      nl: 'Er staat wanneer het klaar is (‘voor 1 juni’); nog niet wat je doet, hoe je het nagaat, hoe je het aanpakt en waarom je het wilt.',
      en: 'It says when it is finished (‘voor 1 juni’); not yet what you do, how to check it, how you go about it and why you want it.',
    })
  })

  it('shows a day as people write it, also where a form gave it in digits', () => {
    const { summary, findings } = coachGoal({ what: 'Het rapport inleveren', by: '2026-03-15' }, dutch)
    expect(summary.nl).toContain('15 maart 2026')
    expect(summary.en).toContain('15 March 2026')
    expect(findings.find(({ rule }) => rule === 'goal/passed')?.explanation).toEqual({
      nl: '‘15 maart 2026’ is al voorbij.',
      en: '‘15 March 2026’ has passed already.',
    })
  })

  it('takes what is given, had or borrowed for no measure', () => {
    for (const text of [
      'Ik wil assertiever worden, mijn leidinggevende geeft me 2 uur per week de tijd.',
      'Ik wil meer balans, we hebben thuis 3 kinderen.',
      'Ik ben 34, werk 28 uur in lokaal 2.14 en wil me verder ontwikkelen.',
      'Nu staan er 40 tickets open en dat geeft gedoe, ik wil daar beter mee omgaan.',
    ])
      expect(coachGoal({ text }, dutch).letters.measurable).toBe(false)
  })

  it('takes a thing in its place, a signature or a licence for a measure', () => {
    for (const text of [
      'Het handboek verzuim staat online.',
      'De klant tekent het jaarcontract.',
      'Uiterlijk 30 juni heb ik mijn rijbewijs C.',
      'Geen enkele medicatiefout op mijn diensten.',
    ])
      expect(coachGoal({ text }, dutch).letters.measurable).toBe(true)
  })

  it('takes others who help for how, and not for why', () => {
    const text = 'Ik wil vriendelijker overkomen aan de telefoon. Samira laat me meeluisteren.'
    expect(coachGoal({ text }, dutch).letters).toMatchObject({ attainable: true, relevant: false })
  })

  it('speaks of no letter but those that are asked for, and still tells which are there', () => {
    const goal = { what: 'Ik wil beter communiceren', by: '2027-06-01' }
    const { letters, findings, summary } = coachGoal(goal, { ...dutch, about: ['relevant', 'timebound'] })
    expect(findings.map(({ rule }) => rule)).toEqual(['goal/relevant'])
    expect(summary.nl).toBe('Er staat wanneer het klaar is (‘1 juni 2027’); nog niet waarom je het wilt.')
    expect(letters).toEqual({ ...none, timebound: true })
  })

  it.each([
    ['Je wilde hier meer over weten', 'nl'],
    ['Ik wil later teamleider worden', 'nl'],
    ['Noah zou graag meer met cijfers willen doen', 'nl'],
    ['You would like to do more with data', 'en'],
    ['She has always hoped to lead a team', 'en'],
  ] as const)('takes a wish for a why, whoever has it: %s', (why, language) => {
    expect(coachGoal({ what: 'Data', why }, { ...dutch, language }).letters.relevant).toBe(true)
  })

  it.each(['Ik wil dit graag', 'Je wilde dit', 'dat wil ik'])(
    'takes a wish of nothing for no why: %s',
    (why) => {
      expect(coachGoal({ what: 'Data', why }, dutch).letters.relevant).toBe(false)
    },
  )

  it('speaks about whoever it is proposed to, not to whoever proposes it', () => {
    const goal = { what: 'Beter worden in plannen' }
    const toOne = coachGoal(goal, { ...dutch, whose: { as: 'proposed', to: 'Noah' } })
    expect(toOne.summary).toEqual({
      nl: 'Er staat nog niet wat Noah doet, hoe je het nagaat, hoe het kan, wat het oplevert voor Noah en wanneer het klaar is.',
      en: 'It does not yet say what Noah does, how to check it, how it can be done, what it brings Noah and when it is finished.',
    })
    const said = [toOne, coachGoal(goal, { ...dutch, whose: { as: 'proposed', to: null } })]
      .flatMap(({ findings }) => findings)
      .flatMap(({ explanation, example }) => [explanation.nl, example.nl])
    expect(said.filter((words) => /\b(?:jij|jou|Ik|waarom je|aanpakt|je al)\b/.test(words))).toEqual([])
  })

  it('points at the vague words, in the field where they stand', () => {
    const found = coachGoal({ what: 'Ik wil beter communiceren' }, dutch).findings.find(
      ({ rule }) => rule === 'goal/specific',
    )
    expect(found).toMatchObject({ field: 'what', start: 7, end: 25, severity: 'weak' })
    expect(found?.explanation.nl).toBe('‘beter communiceren’ zegt niet wat je doet of wat er dan klaar is.')
  })

  it.each([
    ['nl', 'Niemand zoekt meer naar de sleutel', false],
    ['nl', 'Meer naar buiten', true],
    ['en', 'No more complaints about the schedule', false],
    ['en', 'More sales', true],
  ] as const)('knows in %s whether “%s” compares, or says that it is over', (language, what, compares) => {
    const { findings } = coachGoal({ what }, { language, today: '2026-11-23' })
    expect(findings.some(({ start, end }) => start < end)).toBe(compares)
  })

  it('leaves a direction be where it is asked why', () => {
    const goal = { what: 'Met bewoners praten', why: 'Minder onrust op de afdeling' }
    expect(coachGoal(goal, dutch).findings.filter(({ start, end }) => start < end)).toEqual([])
  })

  it('says nothing of an empty goal but that it is empty', () => {
    expect(coachGoal({ text: '  ' }, dutch)).toEqual({
      letters: none,
      by: null,
      findings: [],
      summary: { nl: 'Er staat nog niets.', en: 'There is nothing yet.' },
    })
  })
})

const pieces = [
  'ik wil',
  'voor',
  '1 juni',
  '31-12-9999',
  'S:',
  'M:',
  'R.',
  '\n',
  'om',
  'te',
  'beter',
  'rond',
  'af',
  '80',
  '%',
  'elke',
  'week',
  'in',
  '999999999999',
  'jaar',
  'eind van',
  'het',
  'door',
  'by',
  'within',
  'may',
  '\u0000',
  'é',
  '\ud800',
  '😀',
  ', ',
  '. ',
  '; ',
  "'",
  '’',
  '-',
  '99,9',
  'week 54',
  'blok 9',
  'september 9999',
  'over',
  'drie',
]
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '))
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), hostile)
const languages = fc.constantFrom('nl', 'en')
const days = fc.constantFrom('2026-11-23', '2028-02-29', '2026-12-31', '9999-12-31', '1000-01-01')

describe('of any text', () => {
  it('never throws, and its findings lie inside the text', () => {
    fc.assert(
      fc.property(texts, texts, languages, days, (text, by, language, today) => {
        const goal: GoalText = { text, by, steps: [by, text] }
        const { findings, by: day } = coachGoal(goal, { language, today })
        const lengths = { text: text.length, by: by.length, steps: text.length + by.length + 1 }
        for (const { start, end, field } of findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual((lengths as Record<string, number>)[field] ?? 0)
        }
        if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
      { numRuns: 500 },
    )
  })

  const stepsFor = (text: string): number => {
    const { today } = dutch
    const parts = partsOf({ text: `.${text}` }, 'nl', today)
    for (const rule of goalRules) rule.find({ parts, today, whose: { as: 'own' } })
    return parts.reduce((sum, { reading }) => sum + reading.steps(), 0)
  }

  it.each([
    'om ',
    'door ',
    'rond ',
    'maak ',
    'beter ',
    'elke ',
    'in 2019 ',
    'S: ',
    '12 ',
    'voor mijn ',
    'a',
    '- ',
    '. ',
    '\na',
    'wil schrijven ',
    'lever ',
    'zelfstandig ',
    'handleiding ',
    'binnen 5 dagen ',
    'volgende ',
    'Els helpt mij en ',
    '. Els helpt mij omdat ',
    'geen fout ',
    'je wilde ',
    '. ik wil dit later ',
    'via 3 ',
    'heb diploma ',
    'staat op ',
    'x'.repeat(40),
  ])('takes at most about twice the steps for twice the text: %j', (piece) => {
    const once = stepsFor(piece.repeat(400))
    const twice = stepsFor(piece.repeat(800))
    expect(twice).toBeLessThan(once * 2.2)
  })
})

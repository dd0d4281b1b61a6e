import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coachFeedback } from './feedback.ts'
import { feedbackTextOf } from './feedback/roles.ts'
import { feedbackRules } from './feedback/rules.ts'
import type { Language } from './finding.ts'
import { read } from './reading.ts'

const languages = ['nl', 'en'] as const

const whole = {
  nl: 'Fijn dat je de notulen zo snel rondstuurde. Ik zag dat er bij drie punten geen naam stond, waardoor ik niet wist wie ik moest bellen. Zet er de volgende keer een naam achter. Hoe kijk jij daarnaar? Ik maak uiterlijk maandag een sjabloon.',
  en: 'Thanks for sending the minutes so quickly. I noticed that three action points had no owner, so I did not know whom to call. Could you add a name next time? How do you see it? I will make a template by Monday.',
}

describe('coachFeedback', () => {
  it.each(languages)('hears all seven in feedback that has them (%s)', (language) => {
    const { criteria, findings, summary } = coachFeedback(whole[language], language)
    expect(Object.entries(criteria).filter(([, met]) => !met)).toEqual([])
    expect(findings).toEqual([])
    expect(summary[language]).not.toMatch(/sterker|stronger/)
  })

  it('says in one sentence what is there and what would make it stronger, and never how many', () => {
    const { summary } = coachFeedback('Tijdens het overleg van maandag onderbrak je mij drie keer.', 'nl')
    expect(summary.nl).toBe(
      'Je noemt wat je zag; sterker wordt het met wat het deed met jou, het werk of anderen en zinnen vanuit “ik”.',
    )
  })

  it('is kind to a compliment: nothing is asked of it but what was seen, and the labels stay as they are', () => {
    const { criteria, findings } = coachFeedback('Wat een mooie presentatie!', 'nl')
    expect(criteria).toMatchObject({ positive_start: true, suggestion: false, agreement: false })
    const asked = findings.map(({ rule }) => rule)
    expect(asked).not.toContain('feedback/suggestion')
    expect(asked).not.toContain('feedback/agreement')
    expect(asked).toContain('feedback/concrete-behaviour')
  })

  it('shows the words that were found', () => {
    const { findings } = coachFeedback('Je bent lui en je luistert nooit.', 'nl')
    const weak = findings.filter(({ severity }) => severity === 'weak')
    expect(weak.map(({ rule }) => rule).toSorted()).toEqual(['feedback/absolutes', 'feedback/character'])
    expect(weak.map(({ explanation }) => explanation.nl).join()).toContain('“Je bent lui”')
  })

  it('hears a fact in “altijd” where it was seen', () => {
    const { criteria, findings } = coachFeedback(
      'Hij was altijd aanwezig op de geplande bijeenkomsten.',
      'nl',
    )
    expect(criteria.concrete_behaviour).toBe(true)
    expect(findings.map(({ rule }) => rule)).not.toContain('feedback/absolutes')
  })

  it('takes a wish to meet for no agreement, and an agreement for no suggestion', () => {
    expect(coachFeedback('We moeten binnenkort eens praten.', 'nl').criteria.agreement).toBe(false)
    const { agreement, suggestion } = coachFeedback(
      'Jij belt de leverancier morgen voor tienen en ik zet het vanmiddag in het systeem.',
      'nl',
    ).criteria
    expect({ agreement, suggestion }).toEqual({ agreement: true, suggestion: false })
  })

  it('does not hear the writer in words that are quoted', () => {
    expect(
      coachFeedback('In de retro zei je dinsdag “ik doe dat niet” tegen de klant.', 'nl').criteria.i_form,
    ).toBe(false)
  })

  it('reads Dutch on an English screen', () => {
    expect(coachFeedback(whole.nl, 'en').criteria).toEqual(coachFeedback(whole.nl, 'nl').criteria)
  })

  it('has nothing to say of nothing', () => {
    expect(coachFeedback('  \n', 'nl')).toMatchObject({ findings: [], summary: { nl: '', en: '' } })
  })
})

/** Pieces that rules look for, so that chance meets them. */
const pieces = fc.constantFrom(
  ...'je bent ik zag dat waardoor zou altijd 12 maandag volgende keer als jij you are i noticed so we never next time if'.split(
    ' ',
  ),
  '"',
  '’',
  ':',
  ', ',
  '. ',
  '? ',
  '\n',
  '- ',
  '\u{1F600}',
  '\u{D800}',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
)

describe('whatever is written', () => {
  it('findings lie inside of the text and nothing throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        for (const { start, end } of coachFeedback(text, language).findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it.each([
    'je ',
    'als jij ',
    'ik zou je graag willen ',
    'waardoor ik niet ',
    '"a ',
    "'",
    ': ',
    'you could maybe ',
    'so i had to ',
    '? ',
    '\n',
    'onderbrak je, ',
    'de klant moest, ',
  ])('twice “%s” costs at most about twice the steps', (piece) => {
    const cost = (many: number, language: Language): number => {
      const reading = read(piece.repeat(many), language)
      const text = feedbackTextOf(reading)
      for (const rule of feedbackRules) rule.find(text)
      return reading.steps()
    }
    for (const language of languages) {
      expect(cost(4000, language) / cost(2000, language)).toBeLessThan(2.1)
    }
  })
})

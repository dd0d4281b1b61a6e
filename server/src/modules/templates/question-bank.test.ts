import { bankQuestion, bankTopic } from '@tweespraak/contract/forms'
import { field as fieldSchema } from '@tweespraak/contract/form'
import { formProblems } from '@tweespraak/contract/form-problems'
import { describe, expect, test } from 'vitest'
import { questionBank } from './built-in/question-bank.ts'

const texts = (language: 'nl' | 'en') =>
  questionBank.flatMap(({ field }) =>
    Object.values(field.questions).map((words) => [field.id, words?.[language] ?? ''] as const),
  )

describe('the question bank', () => {
  test('has at least 120 questions, each once, about every topic', () => {
    expect(questionBank.length).toBeGreaterThanOrEqual(120)
    expect(new Set(questionBank.map(({ field }) => field.id)).size).toBe(questionBank.length)
    expect(new Set(questionBank.map(({ topic }) => topic))).toEqual(new Set(bankTopic.options))
  })

  test('asks nothing twice', () => {
    const asked = questionBank.map(({ field }) => JSON.stringify(field.questions))
    expect(new Set(asked).size).toBe(asked.length)
  })

  test.each(questionBank.map((each) => [each.field.id, each] as const))(
    '%s can be published as it is',
    (_, each) => {
      expect(bankQuestion.parse(each)).toEqual(each)
      expect(fieldSchema.parse(each.field)).toEqual(each.field)
      const section = { id: 's', part: each.part, title: { nl: 'x', en: 'x' }, fields: [each.field] }
      expect(formProblems({ sections: [section] })).toEqual([])
    },
  )

  const matching = (words: readonly (readonly [string, string])[], pattern: RegExp) =>
    words.filter(([, text]) => pattern.test(text))
  const everything = [...texts('nl'), ...texts('en')]

  test('speaks to one person with je, and ends as a question or a request', () => {
    expect(matching(texts('nl'), /\b(u|uw|uzelf)\b/i)).toEqual([])
    expect(matching(everything, /[^?.]$/)).toEqual([])
  })

  test('does not lead to an answer', () => {
    const leading =
      /, (toch|niet waar|don’t you|isn’t it|wouldn’t you)\?|vind je ook|ben je het ermee eens|surely/i
    expect(matching(everything, leading)).toEqual([])
  })

  test('asks nothing about health, private life or what law protects', () => {
    const dutch =
      /gezond|ziek|verzuim|klacht|medi[cs]|zwanger|kinder|partner|\bthuis\b|privé|geloof|relig|afkomst|leeftijd/i
    const english = /health|sick|illness|pregnan|child|\bhome\b|private|faith|origin|\bage\b/i
    expect([...matching(everything, dutch), ...matching(everything, english)]).toEqual([])
  })
})

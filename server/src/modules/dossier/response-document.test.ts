import { expect, test } from 'vitest'
import { documentOfResponse, type ResponseContent, type ResponseWords } from './response-document.ts'

const sanne = { personId: 'sanne', name: 'Sanne de Boer' }
const joost = { personId: 'joost', name: 'Joost van der Meer' }
const karin = { personId: 'karin', name: 'Karin Smit' }
const at = '2026-12-01T10:00:00Z'
const decided: ResponseContent = {
  schema: 1,
  responseId: 'r',
  conversationId: 'c',
  reportHash: 'a',
  respondsTo: 'a',
  employee: sanne,
  response: { text: 'Ik zie dit anders.', at },
  answer: { by: joost, verdict: 'declines', text: 'Daarom niet.', at },
  talk: { askedAt: at, higher: karin, at },
  decision: { verdict: 'follows', text: 'De cijfers worden nagekeken.' },
  ending: 'decided',
  endedAt: at,
}
const words: ResponseWords = {
  heading: (kind) => `Zienswijze: ${kind}`,
  label: (step) => step,
  section: (part, name) => `${part} ${name}`,
  verdict: (verdict) => verdict,
  unanswered: 'geen antwoord',
  noTalk: 'niet geweest',
  rested: () => 'zonder verdere stap',
  moment: () => 'toen',
}
const printed = (content: ResponseContent) =>
  documentOfResponse(
    content,
    {
      organization: 'De Linde',
      timeZone: 'Europe/Amsterdam',
      language: 'nl',
      kind: { nl: 'Beoordelingsgesprek', en: 'Appraisal' },
      heldOn: '2026-11-17',
      leader: joost,
      ledByCoach: false,
      jobTitles: new Map([['karin', 'Directeur']]),
      contentHash: 'b',
      sealedAt: at,
    },
    words,
  )
const course = (content: ResponseContent) =>
  printed(content).course.map(({ label, value }) => `${label}: ${value}`)

test('a decided response tells its course, who took part, and what each wrote', () => {
  const { parties, sections, addendumTo } = printed(decided)
  expect(course(decided)).toEqual([
    'handedIn: toen',
    'answer: declines',
    'asked: toen',
    'talk: toen',
    'decision: follows',
  ])
  expect(parties.map(({ name, part }) => [name, part])).toEqual([
    ['Sanne de Boer', 'employee'],
    ['Joost van der Meer', 'manager'],
    ['Karin Smit', 'next-higher'],
  ])
  expect(sections.map(({ title }) => title)).toEqual([
    'response Sanne de Boer',
    'answer Joost van der Meer',
    'decision Karin Smit',
  ])
  expect(addendumTo).toBe('a')
})

test('what never came is said: no answer, no talk, no further step', () => {
  const silent = { ...decided, answer: null, talk: null, decision: null, ending: 'rested' } as const
  expect(course(silent)).toEqual(['handedIn: toen', 'answer: geen antwoord', 'ended: zonder verdere stap'])
  const unheard = { ...silent, talk: { askedAt: at, higher: null, at: null } }
  expect(course(unheard)).toContain('talk: niet geweest')
})

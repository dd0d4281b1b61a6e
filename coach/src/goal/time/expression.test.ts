import { describe, expect, it } from 'vitest'
import { read } from '../../reading.ts'
import type { Language } from '../../finding.ts'
import { timeExpressions } from './expression.ts'

const told = (text: string, language: Language, today: string) =>
  timeExpressions(read(text, language), today).map(({ kind, day }) => [kind, day] as const)

const deadlineOf = (text: string, language: Language, today = '2026-11-23') =>
  told(text, language, today).find(([kind]) => kind === 'deadline')?.[1]

describe('a deadline in Dutch, told on Monday 23 November 2026', () => {
  it.each([
    ['voor 1 juni', '2027-05-31'],
    ['vóór 1 juni 2028', '2028-05-31'],
    ['uiterlijk 1 juni', '2027-06-01'],
    ['per 1 september 2027', '2027-09-01'],
    ['op 12-03-2027', '2027-03-12'],
    ['1-6-2027', '2027-06-01'],
    ['op 7/10', '2027-10-07'],
    ['2027-06-01', '2027-06-01'],
    ["juni '28", '2028-06-30'],
    ['in mei', '2027-05-31'],
    ['eind mei', '2027-05-31'],
    ['voor eind mei', '2027-05-31'],
    ['begin maart', '2027-03-01'],
    ['half juni', '2027-06-15'],
    ['eind februari 2028', '2028-02-29'],
    ['voor maart', '2027-02-28'],
    ['tot en met juni', '2027-06-30'],
    ['t/m juni', '2027-06-30'],
    ['tot juni', '2027-05-31'],
    ['in 2027', '2027-12-31'],
    ['eind 2027', '2027-12-31'],
    ['in november', '2026-11-30'],
    ['voor november', '2027-10-31'],
    ['eind Q3', '2027-09-30'],
    ['in Q4', '2026-12-31'],
    ['in het eerste kwartaal van 2027', '2027-03-31'],
    ['eerste helft 2027', '2027-06-30'],
    ['eind dit kwartaal', '2026-12-31'],
    ['dit jaar', '2026-12-31'],
    ['eind volgend jaar', '2027-12-31'],
    ['volgende maand', '2026-12-31'],
    ['volgende week', '2026-12-06'],
    ['eind van de week', '2026-11-29'],
    ['volgende week vrijdag', '2026-12-04'],
    ['aanstaande vrijdag', '2026-11-27'],
    ['vrijdag 18 december', '2026-12-18'],
    ['uiterlijk week 12', '2027-03-28'],
    ['over zes weken', '2027-01-04'],
    ['binnen 6 tot 8 weken', '2027-01-18'],
    ['binnen een halfjaar', '2027-05-23'],
    ['binnen een half jaar', '2027-05-23'],
    ['over anderhalf jaar', '2028-05-23'],
    ['binnen nu en 3 maanden', '2027-02-23'],
    ['de komende drie maanden', '2027-02-23'],
    ['over drie maanden', '2027-02-23'],
    ['vóór de zomer', '2027-06-20'],
    ['volgend voorjaar', '2027-06-20'],
    ['deze winter', '2027-03-20'],
    ['voor de kerst', '2026-12-24'],
    ['voor Pasen', '2027-03-27'],
    ['voor de zomervakantie', '2027-07-03'],
    ['blok 4', '2027-07-15'],
    ['eind blok 2', '2027-01-31'],
    ['week 8 blok 3', '2027-04-15'],
    ['het volgende blok', '2027-04-15'],
    ['dit schooljaar', '2027-07-31'],
    ['eind semester 1', '2027-01-31'],
    ['in schooljaar 2027-2028', '2028-07-31'],
  ])('%s', (text, day) => {
    expect(deadlineOf(text, 'nl')).toBe(day)
  })
})

describe('a deadline in English, told on Monday 23 November 2026', () => {
  it.each([
    ['by the end of Q3', '2027-09-30'],
    ['within six weeks', '2027-01-04'],
    ['in three months', '2027-02-23'],
    ['next spring', '2027-06-20'],
    ['by June 1st, 2027', '2027-06-01'],
    ['by the 31st of March', '2027-03-31'],
    ['before 1 March', '2027-02-28'],
    ['by 30/6/2027', '2027-06-30'],
    ['in May', '2027-05-31'],
    ['by year end', '2026-12-31'],
    ['by the end of the year', '2026-12-31'],
    ['in the first half of 2027', '2027-06-30'],
    ['from January to June', '2027-06-30'],
    ['over the next 3 years', '2029-11-23'],
    ['no later than week 12', '2027-03-28'],
    ['before Christmas', '2026-12-24'],
    ['this Thursday', '2026-11-26'],
    ['by Friday 18 December', '2026-12-18'],
    ['this school year', '2027-07-31'],
    ['within a fortnight', '2026-12-07'],
  ])('%s', (text, day) => {
    expect(deadlineOf(text, 'en')).toBe(day)
  })
})

it.each([
  ['voor mijn volgende beoordelingsgesprek', 'nl'],
  ['aan het eind van mijn stage', 'nl'],
  ['tijdens mijn stage', 'nl'],
  ['volgende sprint', 'nl'],
  ['einde sprint 14', 'nl'],
  ['before my next appraisal', 'en'],
  ['by the end of my placement', 'en'],
] as const)('knows an end of which only the people know the day: %s', (text, language) => {
  expect(deadlineOf(text, language)).toBeNull()
})

it.each([
  ['elke vrijdag', 'nl', 'recurrence'],
  ['twee keer per maand', 'nl', 'recurrence'],
  ['om de week', 'nl', 'recurrence'],
  ['op maandag en donderdag', 'nl', 'recurrence'],
  ['every other week', 'en', 'recurrence'],
  ['once a month', 'en', 'recurrence'],
  ['on Fridays', 'en', 'recurrence'],
  ['vanaf 1 januari', 'nl', 'start'],
  ['sinds 2019', 'nl', 'start'],
  ['as of 1 January', 'en', 'start'],
  ['mails binnen 2 werkdagen beantwoorden', 'nl', 'norm'],
  ['binnen 6 weken na aanvraag', 'nl', 'norm'],
  ['zo snel mogelijk', 'nl', 'vague'],
  ['op korte termijn', 'nl', 'vague'],
  ['asap', 'en', 'vague'],
  ['vorig jaar', 'nl', 'past'],
  ['de afgelopen 3 maanden', 'nl', 'past'],
  ['twee jaar geleden', 'nl', 'past'],
  ['in 2019 heb ik de cursus gevolgd', 'nl', 'past'],
] as const)('is no deadline: %s (%s) is %s', (text, language, kind) => {
  expect(told(text, language, '2026-11-23').map(([found]) => found)).toEqual([kind])
})

it.each([
  ['aan het eind van de dag', 'nl'],
  ['versie 3.2', 'nl'],
  ['ons team van 8', 'nl'],
  ['om 17.00 uur', 'nl'],
  ['31 februari', 'nl'],
  ['31-02-2027', 'nl'],
  ['I may march on', 'en'],
  ['at the end of the day', 'en'],
] as const)('says nothing of a day: %s', (text, language) => {
  expect(told(text, language, '2026-11-23')).toEqual([])
})

it.each([
  ['volgende maand', '2027-01-31', '2027-02-28'],
  ['over een maand', '2027-01-31', '2027-02-28'],
  ['over een maand', '2028-01-31', '2028-02-29'],
  ['dit kwartaal', '2026-12-31', '2026-12-31'],
  ['volgend kwartaal', '2026-12-31', '2027-03-31'],
  ['volgende week', '2026-12-31', '2027-01-10'],
  ['uiterlijk 31 december', '2026-12-31', '2026-12-31'],
  ['voor 1 januari', '2026-12-31', '2026-12-31'],
  ['voor 1 januari', '2027-01-01', '2027-12-31'],
  ['uiterlijk 29 februari', '2026-11-23', '2028-02-29'],
  ['aanstaande maandag', '2026-11-23', '2026-11-30'],
  ['week 53', '2026-12-30', '2027-01-03'],
  ['deze winter', '2027-02-01', '2027-03-20'],
  ['dit schooljaar', '2026-08-01', '2027-07-31'],
  ['blok 4', '2027-05-01', '2027-07-15'],
  ['blok 1', '2026-11-23', '2027-11-15'],
])('takes the next one at the edge of month, quarter and year: %s on %s', (text, today, day) => {
  expect(deadlineOf(text, 'nl', today)).toBe(day)
})

import type { Form } from '@tweespraak/contract/form'
import { describe, expect, it } from 'vitest'
import { type ClosedReport, documentOf, type Surroundings } from './document.ts'

const words = (employee: string, manager = '', third = '', together = '') => ({
  employee,
  manager,
  third,
  together,
})

const report = (changes: Partial<ClosedReport> = {}): ClosedReport => ({
  contentHash: 'a'.repeat(64),
  content: {
    language: 'nl',
    heldOn: '2026-11-17',
    kind: { name: { nl: 'Voortgangsgesprek', en: 'Progress talk' } },
    people: [
      { personId: 'c', name: 'Bo Derde', role: 'third' },
      { personId: 'm', name: 'Mark Jansen', role: 'manager' },
      { personId: 'e', name: 'Sanne de Vries', role: 'employee' },
      { personId: 'x', name: 'Kim Mee', role: 'companion' },
    ],
    sections: [
      { sectionId: 'proud', title: 'Waar ben je trots op?', words: words('De roosters', 'Dat zag ik') },
      { sectionId: '-notes', title: 'Uit het gesprek', words: words('', '', '', 'Samen gezegd') },
    ],
    agreements: [
      {
        what: 'De cursus volgen',
        measure: null,
        dueOn: '2027-01-31',
        doer: 'employee',
        support: { kind: 'training', words: null },
      },
      { what: 'Een rooster maken', measure: 'Het hangt er', dueOn: null, doer: 'leader', support: null },
    ],
  },
  missing: [],
  closedAt: '2026-11-20T15:00:00Z',
  signatures: [
    { personId: 'm', side: 'manager', manner: 'agreed', response: null, signedAt: '2026-11-20T15:00:00Z' },
    {
      personId: 'e',
      side: 'employee',
      manner: 'seen',
      response: 'Mijn kant',
      signedAt: '2026-11-20T14:00:00Z',
    },
  ],
  ...changes,
})

const form: Form = {
  sections: [
    {
      id: 'back',
      part: 'look-back',
      title: { nl: 'Terugkijken', en: 'Look back' },
      fields: [
        {
          id: 'proud',
          type: 'text',
          label: { nl: 'Trots', en: 'Proud of' },
          questions: {},
          answeredBy: 'both',
          required: false,
        },
      ],
    },
  ],
}

const around = (changes: Partial<Surroundings> = {}): Surroundings => ({
  organization: 'Zorggroep De Linde',
  timeZone: 'Europe/Amsterdam',
  ledByCoach: false,
  thirdAssesses: false,
  successor: null,
  employeeHadLeft: false,
  jobTitles: new Map([['e', 'Verpleegkundige']]),
  form: null,
  sealedAt: '2026-11-20T15:00:07Z',
  ...changes,
})

describe('the document of a signed report', () => {
  it('names everybody at the table in the order of their seats, each with their part and voice', () => {
    expect(documentOf(report(), around()).parties).toEqual([
      { name: 'Sanne de Vries', voice: 'employee', part: 'employee', jobTitle: 'Verpleegkundige' },
      { name: 'Mark Jansen', voice: 'manager', part: 'manager', jobTitle: null },
      { name: 'Bo Derde', voice: 'third', part: 'third-party', jobTitle: null },
      { name: 'Kim Mee', voice: 'third', part: 'companion', jobTitle: null },
    ])
  })

  it('calls a workplace coach who leads by that name', () => {
    expect(documentOf(report(), around({ ledByCoach: true })).parties[1]?.part).toBe('coach')
  })

  it('calls a third who assessed along the second assessor', () => {
    expect(documentOf(report(), around({ thirdAssesses: true })).parties[2]?.part).toBe('second-assessor')
  })

  it('says what was settled by criteria, and nothing of it where nothing was scored', () => {
    const assessment = { name: 'Criteria 2025', firstDay: '2025-01-01', lastDay: '2025-12-31', criteria: [] }
    const scored = report({ content: { ...report().content, assessment } })
    expect(documentOf(scored, around()).assessment).toEqual(assessment)
    expect(documentOf(report(), around())).not.toHaveProperty('assessment')
  })

  it('says what was concluded, and nothing of it where nothing was', () => {
    const conclusion = {
      about: 'probation',
      outcome: 'continue',
      endsOn: '2025-01-31',
      until: null,
      reason: 'Het past',
    } as const
    const decided = report({ content: { ...report().content, conclusion } })
    expect(documentOf(decided, around()).conclusion).toEqual(conclusion)
    expect(documentOf(report(), around())).not.toHaveProperty('conclusion')
  })

  it('puts each question under the part of the form that it belongs to, and the notes under none', () => {
    const { sections } = documentOf(report(), around({ form }))
    expect(sections.map(({ part, title }) => [part, title])).toEqual([
      ['Terugkijken', 'Waar ben je trots op?'],
      [null, 'Uit het gesprek'],
    ])
  })

  it('keeps both voices apart, and what both settled on under no name', () => {
    const [proud, notes] = documentOf(report(), around()).sections
    expect(proud?.words.slice(0, 2)).toEqual([
      { by: { voice: 'employee', name: 'Sanne de Vries' }, question: null, text: 'De roosters' },
      { by: { voice: 'manager', name: 'Mark Jansen' }, question: null, text: 'Dat zag ik' },
    ])
    expect(notes?.words.at(-1)).toEqual({ by: null, question: null, text: 'Samen gezegd' })
  })

  it('says to each answer what was asked, with the name of the other in it', () => {
    const [section] = form.sections
    const [field] = section?.fields ?? []
    if (section === undefined || field === undefined) throw new Error('The form has no question')
    const questions = {
      employee: { nl: 'Wat gaf {name} je?', en: 'What did {name} give you?' },
      manager: { nl: 'Wat zag je {name} doen?', en: 'What did you see {name} do?' },
    }
    const asked = { sections: [{ ...section, fields: [{ ...field, questions }] }] }
    const [proud] = documentOf(report(), around({ form: asked })).sections
    expect(proud?.words.map(({ question }) => question)).toEqual([
      'Wat gaf Mark je?',
      'Wat zag je Sanne doen?',
      null,
      null,
    ])
  })

  it('says of an agreement who does it and who promised the support', () => {
    const [course, roster] = documentOf(report(), around()).agreements
    expect(course).toMatchObject({
      who: { name: 'Sanne de Vries', voice: 'employee' },
      support: { by: { name: 'Mark Jansen', voice: 'manager' }, kind: 'training', text: null },
    })
    expect(roster).toMatchObject({ who: { name: 'Mark Jansen', voice: 'manager' }, support: null })
  })

  it('carries the written response of the employee', () => {
    const response = { by: 'Sanne de Vries', text: 'Mijn kant', at: '2026-11-20T14:00:00Z' }
    expect(documentOf(report(), around()).response).toEqual(response)
  })

  it('shows each signature with its manner, and a signature that never came with the end of the term', () => {
    const signatures = report().signatures.filter(({ side }) => side === 'manager')
    const closed = report({ signatures, missing: ['employee'] })
    expect(documentOf(closed, around()).signatures).toMatchObject([
      { name: 'Sanne de Vries', manner: 'not-signed', at: '2026-11-20T15:00:00Z' },
      { name: 'Mark Jansen', manner: 'agreed', at: '2026-11-20T15:00:00Z' },
    ])
  })

  it('says of who took over after the talk, and signs, whom they succeed', () => {
    const given = {
      side: 'manager',
      manner: 'seen',
      response: null,
      signedAt: '2026-11-20T15:00:00Z',
    } as const
    const closed = report({ signatures: [{ personId: 'l', ...given }] })
    const successor = { personId: 'l', name: 'Lotte Smit' }
    expect(documentOf(closed, around({ successor })).signatures).toContainEqual({
      name: 'Lotte Smit',
      voice: 'manager',
      part: 'successor',
      succeeds: 'Mark Jansen',
      manner: 'seen',
      at: '2026-11-20T15:00:00Z',
    })
    expect(documentOf(closed, around()).signatures.every(({ succeeds }) => succeeds === null)).toBe(true)
  })
})

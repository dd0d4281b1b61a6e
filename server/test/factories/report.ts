import type { ReportDocument } from '../../src/platform/documents/report-document.ts'

const sanne = { name: 'Sanne de Vries', voice: 'employee' } as const
const mark = { name: 'Mark Jansen', voice: 'manager' } as const

/** A signed report with everything in it that a report can have. */
export const exampleReport = (changes: Partial<ReportDocument> = {}): ReportDocument => ({
  organization: 'Zorggroep De Linde',
  kind: 'Voortgangsgesprek',
  parties: [
    { ...sanne, part: 'employee', jobTitle: 'Verpleegkundige' },
    { ...mark, part: 'manager', jobTitle: 'Teamleider Oost' },
    { name: 'Fatima el Amrani', voice: 'third', part: 'third-party', jobTitle: null },
  ],
  heldOn: '2026-11-17',
  timeZone: 'Europe/Amsterdam',
  sections: [
    {
      part: 'Terugkijken',
      title: 'Waar ben je trots op?',
      words: [
        {
          by: sanne,
          question: 'Waar ben je trots op? Noem één of twee momenten.',
          text: 'Ik ben trots op de nieuwe roosters.\n\nWat lastiger ging:\n\n- de overdracht\n- de bezetting in de zomer',
        },
        {
          by: mark,
          question: null,
          text: 'De arbeidsomstandighedencommissie noemde haar aanpak als voorbeeld voor andere afdelingen.\n\n1. Eerst de overdracht\n2. Dan de zomer',
        },
        { by: null, question: null, text: 'De overdracht heeft een vaste vorm nodig.' },
      ],
    },
    {
      part: 'Vooruitkijken',
      title: 'Wat wil je leren?',
      words: [{ by: sanne, question: null, text: 'Ik wil leerlingen begeleiden.' }],
    },
  ],
  assessment: {
    name: 'Criteria 2025',
    firstDay: '2025-01-01',
    lastDay: '2025-12-31',
    criteria: [
      {
        name: 'Vakmanschap',
        score: 'Meer dan afgesproken',
        reason: 'De overdracht liep zonder fouten.\n\n- ook in de zomer',
        evidence: [
          { kind: 'fact', on: '2025-07-03', words: 'Een spoedgeval goed overgedragen', state: null },
          { kind: 'agreement', on: '2025-09-01', words: 'De vorm overdragen aan Oost', state: 'kept' },
          { kind: 'report', on: '2025-06-12', words: 'Voortgangsgesprek', state: null },
        ],
      },
      { name: 'Samenwerken', score: 'Zoals afgesproken', reason: 'Collega’s rekenen op haar.', evidence: [] },
    ],
  },
  conclusion: {
    about: 'probation',
    outcome: 'extend',
    endsOn: '2026-11-30',
    until: '2026-12-31',
    reason: 'De nachtdiensten kwamen nog niet aan bod.',
  },
  agreements: [
    {
      what: 'Een vaste overdrachtsvorm proberen',
      measure: 'Vier weken achter elkaar gebruikt',
      who: sanne,
      dueOn: '2027-02-01',
      support: { by: mark, kind: 'time', text: 'twee uur per week' },
    },
    { what: 'Met het roosterteam praten', measure: null, who: mark, dueOn: null, support: null },
  ],
  response: { by: sanne.name, text: 'Het lag ook aan de bezetting.', at: '2026-11-20T14:10:00Z' },
  signatures: [
    { ...sanne, part: 'employee', manner: 'seen', succeeds: null, at: '2026-11-20T14:10:00Z' },
    { ...mark, part: 'manager', manner: 'not-signed', succeeds: null, at: '2026-12-04T22:59:59Z' },
  ],
  contentHash: '9f2c41ab77e0d3b85c6a1f0e4d2b9c8a7f6e5d4c3b2a19087f6e5d4c3b2a1908',
  sealedAt: '2026-12-05T05:00:00Z',
  ...changes,
})

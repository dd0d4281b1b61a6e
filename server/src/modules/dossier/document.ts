import type { Role } from '@tweespraak/contract/conversation'
import { type Field, type Form, questionTo, type Side } from '@tweespraak/contract/form'
import type { Bilingual, Language } from '@tweespraak/contract/id'
import type { ReportVoice } from '@tweespraak/contract/report'
import type { ReportConclusion, ReportScores } from '../../platform/documents/report-document.ts'

/** A report at rest, with the signatures that count. Moments are ISO instants. */
export interface ClosedReport {
  readonly contentHash: string
  readonly content: {
    readonly language: Language
    readonly heldOn: string
    readonly kind: { readonly name: Bilingual }
    readonly people: readonly { readonly personId: string; readonly name: string; readonly role: Role }[]
    readonly sections: readonly {
      readonly sectionId: string
      readonly title: string
      readonly words: Readonly<Record<ReportVoice, string>>
    }[]
    readonly agreements: readonly {
      readonly what: string
      readonly measure: string | null
      readonly dueOn: string | null
      readonly doer: 'employee' | 'leader'
      readonly support: { readonly kind: string; readonly words: string | null } | null
    }[]
    readonly assessment?: ReportScores
    readonly conclusion?: ReportConclusion
  }
  readonly missing: readonly Side[]
  readonly closedAt: string
  readonly signatures: readonly {
    readonly personId: string
    readonly side: Side
    readonly manner: 'agreed' | 'seen'
    readonly response: string | null
    readonly signedAt: string
  }[]
}

/** What the document says besides what was signed. */
export interface Surroundings {
  readonly organization: string
  readonly timeZone: string
  /** Who led it as a workplace coach, not as a manager. */
  readonly ledByCoach: boolean
  /** The third at the table assessed along, and was not somebody from outside. */
  readonly thirdAssesses: boolean
  /** The employee worked here no more when the report closed. */
  readonly employeeHadLeft: boolean
  /** Who came to lead the conversation after the talk; null where that is who held it. */
  readonly successor: { readonly personId: string; readonly name: string } | null
  readonly jobTitles: ReadonlyMap<string, string | null>
  /** The form in the version that the conversation keeps: it names the part that each question belongs to. */
  readonly form: Form | null
  readonly sealedAt: string
}

type Person = ClosedReport['content']['people'][number]

/** What somebody was at the table, as the document calls them. */
type Part = 'employee' | 'manager' | 'coach' | 'successor' | 'second-assessor' | 'third-party' | 'companion'

type Manner = 'agreed' | 'seen' | 'not-signed' | 'left'

const voiceOf = (role: Role): Side => (role === 'employee' || role === 'manager' ? role : 'third')
const sideOf = (role: Role): Side | null => (role === 'companion' ? null : role)

const partOf = (role: Role, { ledByCoach, thirdAssesses }: Surroundings): Part => {
  switch (role) {
    case 'employee':
      return 'employee'
    case 'manager':
      return ledByCoach ? 'coach' : 'manager'
    case 'third':
      return thirdAssesses ? 'second-assessor' : 'third-party'
    case 'companion':
      return 'companion'
    default:
      return role satisfies never
  }
}

const order: readonly Role[] = ['employee', 'manager', 'third', 'companion']
const seated = (people: readonly Person[]): Person[] =>
  people.toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))

const supportKinds = ['coaching', 'training', 'means', 'time'] as const
const supportKind = (kind: string): (typeof supportKinds)[number] | 'other' =>
  supportKinds.find((known) => known === kind) ?? 'other'

const givenName = (name: string): string => name.split(' ')[0] ?? name

/** The words of a scale, once with its question: who reads one step later knows among which it was chosen. */
const stepsOf = (field: Field, language: Language): string =>
  field.type === 'scale' ? ` (${field.steps.map((step) => step[language]).join(' · ')})` : ''

/** What somebody was asked, in the language of the report; the leader's name stands in the employee's question. */
const askedOf =
  ({ content: { language } }: ClosedReport, people: readonly Person[], field: Field | undefined) =>
  (voice: ReportVoice): string | null => {
    const other = people.find(({ role }) => role === (voice === 'employee' ? 'manager' : 'employee'))
    const question =
      field === undefined ? null : questionTo(field, voice, language, givenName(other?.name ?? ''))
    return field === undefined || question === null ? null : `${question}${stepsOf(field, language)}`
  }

const sectionsOf = (report: ClosedReport, people: readonly Person[], form: Form | null) =>
  report.content.sections.map((section) => {
    const part = form?.sections.find(({ fields }) => fields.some(({ id }) => id === section.sectionId))
    const asked = askedOf(
      report,
      people,
      part?.fields.find(({ id }) => id === section.sectionId),
    )
    return {
      part: part?.title[report.content.language] ?? null,
      title: section.title,
      words: [
        ...(['employee', 'manager', 'third'] as const).map((voice) => ({
          by: {
            voice,
            name: people
              .filter(({ role }) => role === voice)
              .map(({ name }) => name)
              .join(', '),
          },
          question: asked(voice),
          text: section.words[voice],
        })),
        { by: null, question: asked('together'), text: section.words.together },
      ],
    }
  })

const agreementsOf = ({ content }: ClosedReport, people: readonly Person[]) => {
  const party = (role: 'employee' | 'manager') => ({
    voice: role,
    name: people.find((person) => person.role === role)?.name ?? '',
  })
  return content.agreements.map(({ what, measure, dueOn, doer, support }) => ({
    what,
    measure,
    dueOn,
    who: party(doer === 'employee' ? 'employee' : 'manager'),
    support:
      support === null
        ? null
        : {
            by: party(doer === 'employee' ? 'manager' : 'employee'),
            kind: supportKind(support.kind),
            text: support.words,
          },
  }))
}

/** How somebody signed, or that their signature never came before the term passed; null for who did not have to. */
const signatureOf = (
  report: ClosedReport,
  person: Person,
  { employeeHadLeft }: Surroundings,
): { manner: Manner; at: string } | null => {
  const given = report.signatures.find(({ personId }) => personId === person.personId)
  if (given !== undefined) return { manner: given.manner, at: given.signedAt }
  const side = sideOf(person.role)
  if (side === null || !report.missing.includes(side)) return null
  return { manner: side === 'employee' && employeeHadLeft ? 'left' : 'not-signed', at: report.closedAt }
}

/** Everybody whose signature the document speaks of. Whoever took over owes the one that who held the talk did not give. */
const signersOf = (report: ClosedReport, people: readonly Person[], { successor }: Surroundings) => {
  if (successor === null) return people.map((person) => ({ person, succeeds: false }))
  const signed = ({ personId }: Person) =>
    report.signatures.some((signature) => signature.personId === personId)
  const talked = people.filter((person) => person.role !== 'manager' || signed(person))
  return [
    ...talked.map((person) => ({ person, succeeds: false })),
    ...(talked.some(({ role }) => role === 'manager')
      ? []
      : [{ person: { ...successor, role: 'manager' } as const, succeeds: true }]),
  ]
}

const signaturesOf = (report: ClosedReport, people: readonly Person[], around: Surroundings) =>
  signersOf(report, people, around).flatMap(({ person, succeeds: isSuccessor }) => {
    const signature = signatureOf(report, person, around)
    const { name, role } = person
    const part: Part = isSuccessor ? 'successor' : partOf(role, around)
    const succeeds = isSuccessor ? (people.find((each) => each.role === 'manager')?.name ?? null) : null
    return signature === null ? [] : [{ name, voice: voiceOf(role), part, succeeds, ...signature }]
  })

const partiesOf = (people: readonly Person[], around: Surroundings) => {
  const party = ({ personId, name, role }: Person, part: Part) => ({
    name,
    voice: voiceOf(role),
    part,
    jobTitle: around.jobTitles.get(personId) ?? null,
  })
  const { successor } = around
  return [
    ...people.map((person) => party(person, partOf(person.role, around))),
    ...(successor === null ? [] : [party({ ...successor, role: 'manager' }, 'successor')]),
  ]
}

/** The report as paper shows it: exactly what was signed, with what one needs to read it in ten years. */
export const documentOf = (report: ClosedReport, around: Surroundings) => {
  const people = seated(report.content.people)
  const answered = report.signatures.find(({ side, response }) => side === 'employee' && response !== null)
  return {
    organization: around.organization,
    kind: report.content.kind.name[report.content.language],
    parties: partiesOf(people, around),
    heldOn: report.content.heldOn,
    timeZone: around.timeZone,
    sections: sectionsOf(report, people, around.form),
    ...(report.content.assessment === undefined ? {} : { assessment: report.content.assessment }),
    ...(report.content.conclusion === undefined ? {} : { conclusion: report.content.conclusion }),
    agreements: agreementsOf(report, people),
    response:
      answered === undefined || answered.response === null
        ? null
        : {
            by: people.find(({ personId }) => personId === answered.personId)?.name ?? '',
            text: answered.response,
            at: answered.signedAt,
          },
    signatures: signaturesOf(report, people, around),
    contentHash: report.contentHash,
    sealedAt: around.sealedAt,
  }
}

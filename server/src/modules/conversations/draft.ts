import { type AnswerValue, type Field, type Form, isAnswered, type Side } from '@tweespraak/contract/form'
import { mustAnswer } from '@tweespraak/contract/open-questions'
import { closedAnswers } from '@tweespraak/contract/closed-answers'
import type { Language } from '@tweespraak/contract/id'
import { locales } from '@tweespraak/contract/locales'
import { type Answer, answersByField } from './preparation.ts'
import type { ReportSection, ReportTexts } from './report.ts'

/** What one person shared. Only what was revealed comes here: the draft quotes nothing else. */
export interface RevealedPreparation {
  readonly side: Side
  readonly answers: readonly Answer[]
}

/** The few words of the draft itself, in its language. */
export interface DraftWords {
  readonly yes: string
  readonly no: string
  /** Before a line of the notes that is to become a goal. */
  readonly goal: string
  /** Above what both noted during the talk. */
  readonly notes: string
}

interface Material {
  readonly form: Form | null
  /** Who speaks at the table. */
  readonly present: readonly Side[]
  readonly preparations: readonly RevealedPreparation[]
  /** What was typed in the shared notes, as text. */
  readonly shared: string
  readonly language: Language
  readonly words: DraftWords
}

/** The section that holds the notes; no form has a question of this name (a name begins with a letter). */
export const notesSectionId = '-notes'

const silence: ReportTexts = { employee: '', manager: '', third: '', together: '' }

/** An answer as a person reads it. */
export const answerText = (
  field: Field,
  value: AnswerValue,
  language: Language,
  words: DraftWords,
): string => {
  switch (field.type) {
    case 'scale':
    case 'choice':
    case 'yes-no':
      return (
        closedAnswers(field, language, words).find((answer) => answer.value === value)?.text ?? String(value)
      )
    case 'choices':
      return field.options
        .filter((option) => Array.isArray(value) && value.includes(option.value))
        .map((option) => `- ${option.label[language]}`)
        .join('\n')
    case 'number':
      return field.unit === undefined ? String(value) : `${String(value)} ${field.unit[language]}`
    case 'date':
      return typeof value === 'string'
        ? Temporal.PlainDate.from(value).toLocaleString(locales[language], { dateStyle: 'long' })
        : String(value)
    case 'competencies':
    case 'goals':
      return Array.isArray(value) ? value.map((name) => `- ${name}`).join('\n') : String(value)
    case 'text':
      return String(value)
    default:
      return field satisfies never
  }
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('\n\n')

const quote = (field: Field, side: Side, { preparations, language, words }: Material): string =>
  joined(
    preparations
      .filter((preparation) => preparation.side === side)
      .map(({ answers }) => answersByField(answers)[field.id])
      .filter(isAnswered)
      .map((value) => answerText(field, value, language, words)),
  )

/** Both sides' words on one question; absent when nobody shared an answer, unless it is answered at the table or must be answered. */
const sectionOf = (field: Field, material: Material): ReportSection[] => {
  const quoted: ReportTexts = {
    ...silence,
    employee: quote(field, 'employee', material),
    manager: quote(field, 'manager', material),
    third: quote(field, 'third', material),
  }
  const isSilent = Object.values(quoted).every((text) => text === '')
  const stays = field.answeredBy === 'together' || mustAnswer(field, material.present).length > 0
  if (isSilent && !stays) return []
  return [{ sectionId: field.id, title: field.label[material.language], words: quoted }]
}

/** The first report: what both shared, question by question, and what they noted together. From there the two write on. */
export const draftSections = (material: Material): readonly ReportSection[] => {
  const { form, shared, words } = material
  const fields = form?.sections.flatMap((section) => section.fields) ?? []
  return [
    ...fields.flatMap((field) => sectionOf(field, material)),
    {
      sectionId: notesSectionId,
      title: words.notes,
      words: { ...silence, together: shared },
    },
  ]
}

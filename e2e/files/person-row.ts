import type { Name } from './names.ts'

/** One person as an HR system exports them, before it is written as CSV or Excel. */
export interface PersonRow {
  readonly number: string
  readonly name: Name
  readonly email: string
  readonly job: string
  readonly unit: string
  readonly manager: string
  readonly startsOn: string
  readonly endsOn: string
  readonly hours: string
  readonly language: string
}

/** Something that the import has to say about a line of a file. */
export interface ExpectedProblem {
  /** null: it is about somebody who is not in the file. */
  readonly line: number | null
  /** '' where the file leaves it blank. */
  readonly value: string
  /** As in messages/people.json, below `problem`. */
  readonly reason: string
}

/** The one who leads the team of the journey, and two who work in it. */
export const joost = { name: 'Joost van der Meer', email: 'joost@delinde.example', number: '1001' }
export const sanne = { name: 'Sanne de Boer', email: 'sanne@delinde.example', number: '1011' }
export const karim = { name: 'Karim Haddad', email: 'karim@delinde.example', number: '1012' }

import type { Language } from '@tweespraak/contract/id'
import {
  type ImportChange,
  type ImportEffect,
  type ImportProblem,
  noticedReasons,
} from '@tweespraak/contract/people-import'
import type { NameParts } from './name.ts'

export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file as it was read: what stands above the columns, and the rows below. */
export interface ImportTable {
  readonly headings: readonly string[]
  /** Emptied once they were read into drafts. */
  readonly rows: TableRow[]
}

/** A unit that is there already, or that the file brings. */
export interface KnownUnit {
  readonly unitId: string
  readonly parentId: string | null
  readonly name: string
  readonly code: string | null
}

export interface WorkNow {
  readonly unitId: string | null
  readonly jobTitle: string | null
  readonly managerId: string | null
  readonly hoursPerWeek: number | null
}

export interface KnownWork extends WorkNow {
  readonly assignmentId: string
  readonly startsOn: string
  readonly endsOn: string | null
}

export interface KnownEmployment {
  readonly employmentId: string
  readonly startsOn: string
  /** Nobody said when it began: see Term of store/work.ts. */
  readonly startAssumed: boolean
  readonly endsOn: string | null
  readonly probationEndsOn: string | null
  /** How many stretches of work it has. */
  readonly assignments: number
}

/** Somebody of the organisation as they are now: their latest employment, and its latest work. */
export interface KnownPerson {
  readonly personId: string
  readonly number: string | null
  readonly email: string | null
  readonly givenName: string
  readonly infix: string | null
  readonly familyName: string
  readonly language: Language
  readonly employment: KnownEmployment | null
  readonly work: KnownWork | null
  /** Where other work is written down that begins after the day of the file: what holds on that day. */
  readonly workNow: WorkNow | null
  /** May the one who imports change this person? */
  readonly mine: boolean
  /** May the one who imports give this person another address? See policy.ts. */
  readonly readdress: boolean
}

/**
 * A row of which each cell was read. `undefined`: the file does not say (no such column, or a value that was
 * refused), so that what is there stays. `null`: the file says that there is none.
 */
export interface Draft {
  readonly line: number
  readonly number: string | null | undefined
  readonly email: string | null | undefined
  readonly name: NameParts
  readonly language: Language | undefined
  readonly jobTitle: string | null | undefined
  readonly unit: { readonly name: string; readonly code: string } | null | undefined
  readonly manager: ManagerReference | null | undefined
  readonly hoursPerWeek: number | null | undefined
  readonly startsOn: string | undefined
  /** What stands where the first day should, when that is no date. */
  readonly unreadableStart: { readonly column: string; readonly value: string } | null
  readonly endsOn: string | null | undefined
  readonly probationEndsOn: string | null | undefined
}

/** How the file names a manager, with the column and the text for who must correct it. */
export interface ManagerReference {
  readonly by: 'number' | 'email' | 'name'
  readonly value: string
  readonly column: string
}

export type Problem = ImportProblem
/** Says what is wrong; whom a line is about is known where all of it is gathered, of who is on no line it is said. */
export type Report = (problem: Omit<Problem, 'name'> & { readonly name?: string }) => void

/** As a set, to be asked of any reason. */
export const noticed: ReadonlySet<string> = new Set(noticedReasons)

/** What one person's row would do; the shape of `import_rows`, but for the organisation and the import. */
export interface PlannedRow {
  readonly line: number
  readonly effect: ImportEffect
  readonly changes: readonly ImportChange[]
  readonly person_id: string
  readonly person_changed: boolean
  /** `begin`: a new employment. `correct`: other first or last day. */
  readonly employment: 'keep' | 'begin' | 'correct'
  readonly employment_id: string | null
  /** `begin`: first work of an employment. `correct`: as it should have been. `follow`: the old is closed, this comes after it. */
  readonly work: 'keep' | 'begin' | 'correct' | 'follow'
  readonly assignment_id: string | null
  /** The new stretch of work of `follow`. */
  readonly next_assignment_id: string | null
  readonly number: string | null
  readonly email: string | null
  readonly given_name: string
  readonly infix: string | null
  readonly family_name: string
  readonly name_key: string
  readonly search_tokens: readonly string[]
  readonly language: Language
  readonly unit_id: string | null
  readonly job_title: string | null
  readonly manager_id: string | null
  readonly hours_per_week: number | null
  readonly starts_on: string | null
  readonly start_assumed: boolean
  readonly ends_on: string | null
  readonly probation_ends_on: string | null
}

export interface PlannedUnit extends KnownUnit {
  readonly depth: number
}

/** What the plan is made with. */
export interface PlanFacts {
  /** ISO date, in the organisation's time zone. */
  readonly today: string
  /** ISO date: from which day what changes holds, where the file itself does not say. Today, unless it was chosen. */
  readonly from: string
  /** Which unit is meant by a text that names none, or several: by the text, as `unitTextKey` writes it. */
  readonly units: ReadonlyMap<string, string | null>
  readonly language: Language
  /** false: HR for some units, who may not bring units or people outside of them. */
  readonly keepsAll: boolean
  /** false: who leads the people that are here stays as it is, and so does until when they are on probation. */
  readonly importsAsHr: boolean
  /** Who is HR for everybody and works here today. */
  readonly hrForAll: readonly string[]
  /** Who imports; null for the command line, which looks at no preview and is suggested nothing. */
  readonly personId: string | null
  /** The units that the importer is HR for by unit: where HR for some units places people. */
  readonly unitIds: readonly string[]
}

/** From this day the file holds, and is not over yet: who left before it is gone. */
export const settledOn = ({ today, from }: Pick<PlanFacts, 'today' | 'from'>): string =>
  from > today ? from : today

import type { Field } from '@tweespraak/contract/form'
import type { Member } from './cast.ts'
import type { Doors } from './doors.ts'

/** Where the story plays: who is who, what can be asked, and what happens when. */
export interface Stage {
  readonly doors: Doors
  readonly today: Temporal.PlainDate
  /** The id of whoever has this personnel number. */
  idOf(number: string): string
  member(number: string): Member
  kindId(code: string): string
  /** The questions of a kind's form; learned from the first conversation of it. */
  fieldsOf(kind: string, conversationId: string, personId: string): Promise<readonly Field[]>
  workday(day: Temporal.PlainDate): Temporal.PlainDate
  moment(day: Temporal.PlainDate, hour: number): Temporal.ZonedDateTime
  /** Something that will happen, unless the story has ended by then. */
  plan(day: Temporal.PlainDate, hour: number, deed: () => Promise<void>): void
  /** Everything that waits outside of a request: sealing, filing, proposing. */
  settle(): Promise<void>
}

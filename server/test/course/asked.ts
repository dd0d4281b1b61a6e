import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Services } from '../../src/platform/services.ts'
import type { TestApp } from '../app.ts'
import type { Actor } from './model.ts'
import type { Table } from './table.ts'

/** Somebody asks for something at a table. */
export interface Attempt {
  readonly table: Table
  readonly actor: Actor
  /** As the employee sees it: what somebody must know to ask for a thing is never what keeps them from it. */
  readonly seen: ParticipantConversation
  /** What is written with it. */
  readonly word: string
}

/** The product of some days later, for what passes by itself; everybody else stays where they are. */
export const daysLater = ({ services, clock }: TestApp, days: number): Services => ({
  ...services,
  clock: { now: () => clock.now().add({ hours: 24 * days }) },
})

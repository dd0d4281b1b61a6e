import { id, plainDate } from '@tweespraak/contract/id'
import { z } from 'zod'
import { defineEvent } from '../../../platform/outbox/event.ts'

/** People came, changed or left by an import. */
export const peopleImported = defineEvent('PeopleImported', z.object({ importId: id }))

/** The team of somebody who leaves comes under somebody else on a day (ISO date), and their open conversations with it. */
export const TeamHandedOver = defineEvent('TeamHandedOver', z.object({ leaverId: id, from: plainDate }))

/** Somebody comes under another manager on a day (ISO date), and the conversations planned with them as well. */
export const PersonHandedOver = defineEvent('PersonHandedOver', z.object({ personId: id, from: plainDate }))

/** Somebody's last working day was written down, changed or taken away. */
export const LastDayChanged = defineEvent('LastDayChanged', z.object({ personId: id }))

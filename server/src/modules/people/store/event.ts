import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import { defineEvent } from '../../../platform/outbox/event.ts'

/** People came, changed or left by an import. */
export const peopleImported = defineEvent('PeopleImported', z.object({ importId: id }))

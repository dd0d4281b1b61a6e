import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { aSealedReport } from '../../factories/dossier.ts'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

const report = async ({ app, organizationId, people }: World) => ({
  params: {
    conversationId: await aSealedReport(app.services.db, {
      organizationId,
      employeeId: people.self,
      leaderId: people.manager,
    }),
  },
})

export const dossierRows: readonly Row[] = [
  { route: routes.mine, verdicts: signedIn, call: () => ({}) },
  { route: routes.openings, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.ofPerson,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  { route: routes.addenda, verdicts: only('not-found', 'self', 'manager'), call: report },
  {
    route: routes.addAddendum,
    // HR knows of the conversation, and adds nothing to what the two said.
    verdicts: { ...only('not-found', 'self', 'manager'), hr: 'not-allowed' },
    call: async (world) => ({
      params: { conversationId: await world.conversation('signed') },
      body: { addendumId: crypto.randomUUID(), text: 'Dit hoort erbij.' },
    }),
  },
  {
    route: routes.addendumPdf,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: async (world) => {
      const conversationId = await world.conversation('signed')
      const addendumId = crypto.randomUUID()
      const body = { addendumId, text: 'Dit hoort erbij.' }
      await world.app.call(routes.addAddendum, world.askers.self, { params: { conversationId }, body })
      return { params: { conversationId, addendumId } }
    },
  },
  { route: routes.reportPdf, verdicts: only('not-found', 'self', 'manager', 'hr'), call: report },
]

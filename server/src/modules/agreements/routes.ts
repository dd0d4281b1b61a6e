import { agreementsRoutes as routes } from '@tweespraak/contract/agreements'
import type { Serve } from '../../platform/http/serve.ts'
import { accept, type Outcome } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { acceptProposal } from './commands/accept-change.ts'
import { sayBroken } from './commands/break-agreement.ts'
import { declineProposal } from './commands/decline-change.ts'
import { wordAnew } from './commands/edit-agreement.ts'
import { sayKept } from './commands/keep-agreement.ts'
import { makeAgreement } from './commands/make-agreement.ts'
import { proposeToOther } from './commands/propose-change.ts'
import { takeBack } from './commands/remove-agreement.ts'
import { reopen } from './commands/reopen-agreement.ts'
import { sayOfSupport } from './commands/settle-support.ts'
import { withdrawProposal } from './commands/withdraw-change.ts'
import { listAgreements, listBetween, listOfConversation } from './views/lists.ts'
import { showAgreement, showHistory } from './views/one.ts'

export const registerAgreements = (serve: Serve, services: Services): void => {
  registerReading(serve, services)

  serve(routes.add, ({ viewer, body }) => makeAgreement(services, viewer, body))
  serve(routes.remove, ({ viewer, params, query }) => takeBack(services, viewer, params.agreementId, query))

  /** What every other deed answers: the agreement as it is now. */
  const after = async (
    done: Promise<Outcome<null>>,
    viewer: Viewer,
    { agreementId }: { readonly agreementId: string },
  ) => {
    const outcome = await done
    return outcome.ok ? showAgreement(services, viewer, agreementId) : outcome
  }
  serve(routes.edit, ({ viewer, params, body }) =>
    after(wordAnew(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.keep, ({ viewer, params, body }) =>
    after(sayKept(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.break, ({ viewer, params, body }) =>
    after(sayBroken(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.reopen, ({ viewer, params, body }) =>
    after(reopen(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.settleSupport, ({ viewer, params, body }) =>
    after(sayOfSupport(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.proposeChange, ({ viewer, params, body }) =>
    after(proposeToOther(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.declineChange, ({ viewer, params, body }) =>
    after(declineProposal(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.withdrawChange, ({ viewer, params, body }) =>
    after(withdrawProposal(services, viewer, params.agreementId, body), viewer, params),
  )
  serve(routes.acceptChange, async ({ viewer, params, body }) => {
    const accepted = await acceptProposal(services, viewer, params.agreementId, body)
    if (!accepted.ok) return accepted
    const changed = await showAgreement(services, viewer, params.agreementId)
    if (!changed.ok) return changed
    const follower = await showAgreement(services, viewer, accepted.value.followerId)
    return follower.ok ? accept({ changed: changed.value, follower: follower.value }) : follower
  })
}

const registerReading = (serve: Serve, services: Services): void => {
  serve(routes.list, async ({ viewer, query }) => accept(await listAgreements(services, viewer, query)))
  serve(routes.between, async ({ viewer, query }) => accept(await listBetween(services, viewer, query)))
  serve(routes.ofConversation, async ({ viewer, params }) =>
    accept(await listOfConversation(services, viewer, params.conversationId)),
  )
  serve(routes.read, ({ viewer, params }) => showHistory(services, viewer, params.agreementId))
}

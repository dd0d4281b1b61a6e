import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { breakAgreement } from '../agreement.ts'
import { decideAgreement } from './decide-agreement.ts'

/** One of the two says that it was not kept, and why. */
export const sayBroken = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: { readonly revision: number; readonly reason: string },
): Promise<Outcome<null>> =>
  decideAgreement(services, viewer, agreementId, input, (agreement, act) =>
    breakAgreement(agreement, act, input.reason),
  )

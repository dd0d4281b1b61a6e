import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { declineChange } from '../change.ts'
import { decideAgreement } from './decide-agreement.ts'

/** The other leaves the agreement as it was. */
export const declineProposal = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: { readonly revision: number },
): Promise<Outcome<null>> => decideAgreement(services, viewer, agreementId, input, declineChange)

import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { withdrawChange } from '../change.ts'
import { decideAgreement } from './decide-agreement.ts'

/** Who proposed a change takes it back. */
export const withdrawProposal = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: { readonly revision: number },
): Promise<Outcome<null>> => decideAgreement(services, viewer, agreementId, input, withdrawChange)

import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { reopenAgreement } from '../agreement.ts'
import { decideAgreement } from './decide-agreement.ts'

/** Takes back that it was kept or broken. */
export const reopen = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: { readonly revision: number },
): Promise<Outcome<null>> => decideAgreement(services, viewer, agreementId, input, reopenAgreement)

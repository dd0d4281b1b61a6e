import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepAgreement } from '../agreement.ts'
import { decideAgreement } from './decide-agreement.ts'

/** One of the two says that it was kept. */
export const sayKept = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: { readonly revision: number },
): Promise<Outcome<null>> => decideAgreement(services, viewer, agreementId, input, keepAgreement)

import type { SupportState } from '@tweespraak/contract/agreements'
import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { settleSupport } from '../agreement.ts'
import { decideAgreement } from './decide-agreement.ts'

interface Input {
  readonly revision: number
  readonly state: SupportState
  readonly reason: string | null
}

/** One of the two says what became of the promised support. */
export const sayOfSupport = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: Input,
): Promise<Outcome<null>> =>
  decideAgreement(services, viewer, agreementId, input, (agreement, act) =>
    settleSupport(agreement, act, input.state, input.reason),
  )

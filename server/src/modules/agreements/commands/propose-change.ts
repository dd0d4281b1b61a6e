import type { AgreementTerms } from '@tweespraak/contract/agreements'
import { newId } from '../../../platform/id.ts'
import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { proposeChange } from '../change.ts'
import { decideAgreement } from './decide-agreement.ts'

type Input = AgreementTerms & { readonly why: string | null; readonly revision: number }

/** One of the two proposes other terms to the other. */
export const proposeToOther = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { what, measure, dueOn, why, revision }: Input,
): Promise<Outcome<null>> =>
  decideAgreement(services, viewer, agreementId, { revision }, (agreement, act) =>
    proposeChange(agreement, act, { changeId: newId(services.clock), terms: { what, measure, dueOn }, why }),
  )

import type { NewPlanDraft } from '../plan/kept-plan.ts'
import type { gapsIn } from '../plan/plan-draft.ts'

/** What each step of the wizard is given. */
export interface StepFields {
  readonly draft: NewPlanDraft
  readonly gaps: ReturnType<typeof gapsIn>
  readonly onChange: (part: Partial<NewPlanDraft>) => void
}

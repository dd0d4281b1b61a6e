import type { GoalPlan } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import type { DraftStore } from '../../../lib/autosave.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'
import type { PlanDraft } from '../plan/plan-draft.ts'
import { PlanForm } from '../plan/plan-form.tsx'
import { goalForMany } from '../plan/whose.ts'

interface TemplateFormProps {
  readonly begin: PlanDraft
  /** Where what is typed stays until it is kept. */
  readonly drafts?: DraftStore<PlanDraft>
  readonly onSave: (plan: GoalPlan) => void
  readonly onCancel: () => void
  readonly busy: boolean
  readonly error: unknown
}

/** A goal worded for others to begin from. */
export const TemplateForm = ({ onSave, ...form }: TemplateFormProps) => {
  const { t } = useTranslation('goal-groups')
  return (
    <PlanForm
      {...form}
      whose={goalForMany}
      undated
      sees={<WhoSees who="both">{t('template.sees')}</WhoSees>}
      submit={t('template.save')}
      onSubmit={onSave}
    />
  )
}

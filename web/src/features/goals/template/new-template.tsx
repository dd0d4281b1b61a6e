import type { GoalPlan } from '@tweespraak/contract/goal'
import { goalTemplatesRoutes } from '@tweespraak/contract/goal-templates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { useGoalDeed } from '../deeds.ts'
import { keptPlan } from '../plan/kept-plan.ts'
import { emptyPlan } from '../plan/plan-draft.ts'
import { TemplateForm } from './template-form.tsx'

interface NewTemplateProps {
  readonly onAdded: (templateId: string) => void
  readonly onCancel: () => void
}

/** Keeps a goal for others to begin from. */
export const NewTemplate = ({ onAdded, onCancel }: NewTemplateProps) => {
  const { t } = useTranslation('goal-groups')
  const { person } = useMe()
  const [drafts] = useState(() => keptPlan(person.id, 'template'))
  const add = useGoalDeed(async (plan: GoalPlan) => {
    const { templateId } = await call(goalTemplatesRoutes.add, { body: { plan } })
    drafts.remove()
    onAdded(templateId)
    return { said: t('done.templateAdded') }
  })
  return (
    <TemplateForm
      begin={emptyPlan}
      drafts={drafts}
      onSave={(plan) => add.mutate(plan)}
      onCancel={onCancel}
      busy={add.isPending}
      error={add.error}
    />
  )
}

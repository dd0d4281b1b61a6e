import { Button } from '@mantine/core'
import type { GoalPlan } from '@tweespraak/contract/goal'
import { goalTemplatesRoutes, type GoalTemplate } from '@tweespraak/contract/goal-templates'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Page } from '../../../ui/page.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useGoalDeed } from '../deeds.ts'
import { planParts } from '../plan/differences.ts'
import { draftFrom, planOf } from '../plan/plan-draft.ts'
import { usePartWords } from '../plan/use-part-words.ts'
import classes from './template.module.css'
import { TemplateForm } from './template-form.tsx'

interface TemplateViewProps {
  readonly template: GoalTemplate
  readonly above: ReactNode
  /** Leads to beginning from it, for oneself or for a group. */
  readonly begin: ReactNode
  /** It was thrown away. */
  readonly onGone: () => void
}

/** One goal to begin from: what it says, and for who keeps it a way to word it anew. */
export const TemplateView = ({ template, above, begin, onGone }: TemplateViewProps) => {
  const { t } = useTranslation(['goal-groups', 'goals'])
  const say = usePartWords()
  const [editing, setEditing] = useState(false)
  const { plan, templateId, madeBy, can } = template
  const draft = useMemo(() => draftFrom(plan), [plan])
  const params = { templateId }
  const edit = useGoalDeed(async (worded: GoalPlan) => {
    await call(goalTemplatesRoutes.edit, { params, body: { plan: worded } })
    setEditing(false)
    return { said: t('done.templateEdited') }
  })
  const remove = useGoalDeed(async () => {
    await call(goalTemplatesRoutes.remove, { params })
    onGone()
    return {
      said: t('done.templateRemoved'),
      undo: () => call(goalTemplatesRoutes.add, { body: { plan: planOf(draft) } }),
    }
  })
  if (editing)
    return (
      <Page title={t('template.edit')} above={above} lead={plan.what}>
        <TemplateForm
          begin={draft}
          onSave={(worded) => edit.mutate(worded)}
          onCancel={() => setEditing(false)}
          busy={edit.isPending}
          error={edit.error}
        />
      </Page>
    )
  const facts = planParts
    .filter((part) => part !== 'what' && part !== 'by')
    .filter((part) => (part === 'steps' ? plan.steps.length > 0 : plan[part] !== null))
    .map((part) => ({ label: t(`goals:part.${part}`), value: <Lines>{say(draft, part)}</Lines> }))
  return (
    <Page title={plan.what} above={above} lead={t('template.by', { name: madeBy.name })} actions={begin}>
      <RefusalNotice error={remove.error} />
      <Facts facts={facts} />
      {can.edit && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('template.change')}
          </Button>
          <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('template.remove')}
          </Button>
        </div>
      )}
    </Page>
  )
}

const Lines = ({ children }: { children: string }) => <span className={classes.lines}>{children}</span>

import { goalPlansRoutes, type GoalAudience } from '@tweespraak/contract/goal-plans'
import type { GoalPlan } from '@tweespraak/contract/goal'
import type { GoalTemplate } from '@tweespraak/contract/goal-templates'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useGoalDeed } from '../deeds.ts'
import { keptPlan } from '../plan/kept-plan.ts'
import { draftFrom, emptyPlan } from '../plan/plan-draft.ts'
import { PlanForm } from '../plan/plan-form.tsx'
import { goalForMany } from '../plan/whose.ts'
import { recipientsQuery } from '../queries.ts'
import { SharedGoalSelect } from '../together/shared-goal-select.tsx'
import { audienceOf, type AudienceDraft } from './audience.ts'
import { AudienceFields } from './audience-fields.tsx'
import { Recipients } from './recipients.tsx'

interface GiveGoalProps {
  /** What it begins from. */
  readonly template: GoalTemplate | undefined
  readonly onGiven: () => void
  readonly onCancel: () => void
}

interface Given {
  readonly plan: GoalPlan
  readonly words: string | null
  readonly audience: GoalAudience
}

/** One goal for a whole group: worded once, with whom it is for and how many that are. */
export const GiveGoal = ({ template, onGiven, onCancel }: GiveGoalProps) => {
  const { t } = useTranslation(['goal-groups', 'shared-goals'])
  const { person, roles } = useMe()
  const [drafts] = useState(() =>
    keptPlan(person.id, template === undefined ? 'group' : `group.${template.templateId}`),
  )
  const [begin] = useState(() => (template === undefined ? emptyPlan : draftFrom(template.plan)))
  const [chosen, setChosen] = useState<AudienceDraft>({
    as: roles.manager ? 'team' : 'unit',
    unitId: null,
    people: [],
  })
  const [sharedGoalId, setSharedGoalId] = useState<string | null>(null)
  const [lacks, setLacks] = useState(false)
  const audience = audienceOf(chosen)
  const { data } = useQuery(recipientsQuery(audience))
  const count = audience === null ? 0 : (data?.people.length ?? 0)
  const give = useGoalDeed(async ({ plan, words, audience: whom }: Given) => {
    const { planId, given } = await call(goalPlansRoutes.give, {
      body: { ...plan, words, audience: whom, sharedGoalId },
    })
    drafts.remove()
    onGiven()
    return {
      said: t('done.given', { count: given }),
      undo: () => call(goalPlansRoutes.undo, { params: { planId } }),
    }
  })
  return (
    <PlanForm
      begin={begin}
      drafts={drafts}
      whose={goalForMany}
      line={{ label: t('give.line'), help: t('give.lineHelp'), needed: false }}
      sees={
        <>
          <AudienceFields
            chosen={chosen}
            onChange={(part) => {
              setLacks(false)
              setChosen({ ...chosen, ...part })
            }}
            lacks={lacks}
          />
          <Recipients audience={audience} />
          <SharedGoalSelect
            help={t('shared-goals:serves.helpProposed')}
            value={sharedGoalId}
            onChange={setSharedGoalId}
          />
          <WhoSees who="both">{t('give.sees')}</WhoSees>
        </>
      }
      isWhole={() => {
        setLacks(audience === null)
        return audience !== null
      }}
      submit={count === 0 ? t('give.submitNone') : t('give.submit', { count })}
      onSubmit={(plan, words) => audience !== null && give.mutate({ plan, words, audience })}
      onCancel={onCancel}
      busy={give.isPending}
      error={give.error}
    />
  )
}

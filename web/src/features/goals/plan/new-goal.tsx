import type { Whose } from '@tweespraak/coach/goal'
import type { GoalPlan, GoalRhythm } from '@tweespraak/contract/goal'
import type { GoalTemplate } from '@tweespraak/contract/goal-templates'
import { goalsRoutes, type NewGoal as NewGoalBody } from '@tweespraak/contract/goals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import type { DraftStore } from '../../../lib/autosave.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useGoalDeed } from '../deeds.ts'
import { RhythmChoice } from '../goal/rhythm-choice.tsx'
import { SharedGoalSelect } from '../together/shared-goal-select.tsx'
import { keptPlan, type NewPlanDraft, usualRhythm } from './kept-plan.ts'
import { makeGoal } from './make-goal.ts'
import { draftFrom, emptyPlan, longestWhat } from './plan-draft.ts'
import { PlanForm } from './plan-form.tsx'
import { ownGoal } from './whose.ts'

interface Here {
  /** Words that it begins with. */
  readonly what?: string
  /** Where it stays on this device; null is nowhere: more than one person looks at it. */
  readonly drafts: DraftStore<NewPlanDraft> | null
}

interface NewGoalProps {
  /** The conversation in which it is made. */
  readonly conversationId: string | null
  /** It is worded in the conversation itself, among all that stands there. */
  readonly here?: Here
  readonly onMade: (goalId: string) => void
  readonly onCancel: () => void
}

interface OwnGoalProps extends NewGoalProps {
  /** What it begins from. */
  readonly template: GoalTemplate | undefined
}

/** How the form stands where it opened. */
const within = (here: Here | undefined, drafts: DraftStore<NewPlanDraft> | null) => ({
  ...(drafts === null ? {} : { drafts }),
  ...(here === undefined ? {} : { narrow: true }),
  ...(here?.what === undefined ? {} : { first: { what: here.what.slice(0, longestWhat) } }),
})

/** A goal of one's own, in one form. */
export const NewGoal = ({ template, conversationId, here, onMade, onCancel }: OwnGoalProps) => {
  const { t } = useTranslation('goals')
  const me = useMe()
  const [drafts] = useState(() =>
    here === undefined
      ? keptPlan(me.person.id, template === undefined ? 'new' : `new.${template.templateId}`)
      : here.drafts,
  )
  const [begin] = useState(() => (template === undefined ? emptyPlan : draftFrom(template.plan)))
  const [rhythm, setRhythm] = useState<GoalRhythm | null>(() => drafts?.read()?.value.rhythm ?? usualRhythm)
  const make = useGoalDeed(async ({ plan, as }: { plan: GoalPlan; as: NewGoalBody['as'] }) => {
    const made = await makeGoal(plan, { as, conversationId }, rhythm)
    drafts?.remove()
    onMade(made.goalId)
    return { said: t(as === 'active' ? 'done.made' : 'done.draft') }
  })
  return (
    <PlanForm
      begin={begin}
      {...within(here, drafts)}
      whose={ownGoal}
      sees={
        <>
          <RhythmChoice value={rhythm} onChange={setRhythm} />
          <WhoSees who="both">{t('sees.manager')}</WhoSees>
        </>
      }
      submit={t('do.start')}
      onSubmit={(plan) => make.mutate({ plan, as: 'active' })}
      later={{ words: t('do.keepDraft'), onLater: (plan) => make.mutate({ plan, as: 'draft' }) }}
      onCancel={onCancel}
      busy={make.isPending}
      error={make.error}
    />
  )
}

interface ProposeGoalProps extends NewGoalProps {
  readonly employee: { readonly personId: string; readonly name: string }
}

/** A goal for somebody whom one leads: they decide whether it becomes theirs. */
export const ProposeGoal = ({ employee, conversationId, here, onMade, onCancel }: ProposeGoalProps) => {
  const { t } = useTranslation(['goals', 'shared-goals'])
  const me = useMe()
  const { name, personId } = employee
  const [whose] = useState<Whose>(() => ({ as: 'proposed', to: givenName(name) }))
  const [drafts] = useState(() => (here === undefined ? keptPlan(me.person.id, personId) : here.drafts))
  const [sharedGoalId, setSharedGoalId] = useState<string | null>(null)
  const propose = useGoalDeed(async ({ plan, words }: { plan: GoalPlan; words: string | null }) => {
    const made = await call(goalsRoutes.propose, {
      body: { ...plan, employeeId: personId, words, conversationId, sharedGoalId },
    })
    drafts?.remove()
    onMade(made.goalId)
    return { said: t('done.proposed', { name }) }
  })
  return (
    <PlanForm
      begin={emptyPlan}
      {...within(here, drafts)}
      whose={whose}
      line={{ label: t('line.propose', { name }), help: t('line.proposeHelp'), needed: false }}
      sees={
        <>
          <SharedGoalSelect
            help={t('shared-goals:serves.helpProposed')}
            value={sharedGoalId}
            onChange={setSharedGoalId}
          />
          <WhoSees who="both">{t('propose.sees', { name })}</WhoSees>
        </>
      }
      submit={t('propose.button')}
      onSubmit={(plan, words) => propose.mutate({ plan, words })}
      onCancel={onCancel}
      busy={propose.isPending}
      error={propose.error}
    />
  )
}

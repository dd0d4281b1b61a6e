import { Button } from '@mantine/core'
import { sharedGoalsRoutes, type Contribution, type SharedGoal } from '@tweespraak/contract/shared-goals'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Page } from '../../../ui/page.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Day } from '../../../ui/when.tsx'
import { useGoalDeed } from '../deeds.ts'
import classes from '../goal/goal.module.css'
import type { GoalLinks } from '../goal-links.ts'
import { Contributions } from './contributions.tsx'
import { SharedGoalForm, type SharedGoalWords } from './shared-goal-form.tsx'
import { SharedProgress } from './shared-progress.tsx'

interface SharedGoalViewProps {
  readonly goal: SharedGoal
  readonly contributions: readonly Contribution[]
  readonly above: ReactNode
  readonly links: GoalLinks
}

/** One goal of a unit or of the organisation: how far it is, who contributes, and what it is about. */
export const SharedGoalView = ({ goal, contributions, above, links }: SharedGoalViewProps) => {
  const { t } = useTranslation(['shared-goals', 'goals'])
  const [editing, setEditing] = useState(false)
  const params = { sharedGoalId: goal.sharedGoalId }
  const edit = useGoalDeed(async (words: SharedGoalWords) => {
    await call(sharedGoalsRoutes.edit, { params, body: { ...words, revision: goal.revision } })
    setEditing(false)
    return { said: t('done.edited') }
  })
  const close = useGoalDeed(async (state: SharedGoal['state']) => {
    const set = (to: SharedGoal['state'], revision: number) =>
      call(sharedGoalsRoutes.close, { params, body: { state: to, revision } })
    const { revision } = await set(state, goal.revision)
    return { said: t(`done.${state}`), undo: () => set(goal.state, revision) }
  })
  if (editing)
    return (
      <Page title={t('edit')} above={above} lead={goal.what}>
        <SharedGoalForm
          begin={goal}
          submit={t('goals:do.save')}
          onSubmit={(words) => edit.mutate(words)}
          onCancel={() => setEditing(false)}
          busy={edit.isPending}
          error={edit.error}
        />
      </Page>
    )
  const facts = (['why', 'measure'] as const).flatMap((part) =>
    goal[part] === null ? [] : [{ label: t(`goals:part.${part}`), value: goal[part] }],
  )
  return (
    <Page
      title={goal.what}
      above={above}
      lead={<Lead goal={goal} />}
      actions={
        goal.can.edit && (
          <>
            {goal.state === 'active' ? (
              <>
                <Button variant="default" loading={close.isPending} onClick={() => close.mutate('reached')}>
                  {t('goals:do.reach')}
                </Button>
                <Button variant="default" onClick={() => setEditing(true)}>
                  {t('change')}
                </Button>
                <Button variant="subtle" disabled={close.isPending} onClick={() => close.mutate('dropped')}>
                  {t('goals:do.drop')}
                </Button>
              </>
            ) : (
              <Button variant="default" loading={close.isPending} onClick={() => close.mutate('active')}>
                {t('goals:do.reopen')}
              </Button>
            )}
          </>
        )
      }
    >
      <RefusalNotice error={close.error} />
      <Section title={t('goals:outlook.title')}>
        <SharedProgress goal={goal} wide />
      </Section>
      <Contributions contributions={contributions} linked={goal.linked} links={links} />
      {facts.length > 0 && (
        <Section title={t('goals:facts')}>
          <Facts facts={facts} />
        </Section>
      )}
    </Page>
  )
}

const Lead = ({ goal: { unit, horizon, by, state } }: { goal: SharedGoal }) => {
  const { t } = useTranslation(['shared-goals', 'goals'])
  return (
    <span className={classes.facts}>
      <span>{unit?.name ?? t('organization')}</span>
      <span>{t(`goals:horizon.${horizon}`)}</span>
      {by !== null && (
        <span>
          {t('goals:row.by')} <Day date={by} />
        </span>
      )}
      {state !== 'active' && (
        <StatusWord tone={state === 'reached' ? 'good' : 'quiet'}>{t(`goals:state.${state}`)}</StatusWord>
      )}
    </span>
  )
}

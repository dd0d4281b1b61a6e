import { Button } from '@mantine/core'
import type { GoalLetter } from '@tweespraak/coach/goal'
import type { NewGoal } from '@tweespraak/contract/goals'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Form } from '../../../ui/form.tsx'
import { PhaseLine } from '../../../ui/phase-line.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useGoalDeed } from '../deeds.ts'
import { GoalCoach } from '../plan/goal-coach.tsx'
import { ownGoal } from '../plan/whose.ts'
import { keptPlan, usualRhythm, type NewPlanDraft } from '../plan/kept-plan.ts'
import { makeGoal } from '../plan/make-goal.ts'
import { emptyPlan, gapsIn, isBlank, planOf } from '../plan/plan-draft.ts'
import planClasses from '../plan/plan-form.module.css'
import { freshStep } from '../plan/step-lines.tsx'
import { HelpStep } from './help-step.tsx'
import { SelfStep } from './self-step.tsx'
import { SharpStep } from './sharp-step.tsx'
import { SmallStep } from './small-step.tsx'
import { nextStep, stepBefore, wizardSteps, type WizardStep } from './wizard-steps.ts'
import classes from './wizard.module.css'

interface WizardProps {
  readonly step: WizardStep
  readonly onStep: (step: WizardStep) => void
  /** A step that was, as a link. */
  readonly link: (step: WizardStep, words: string) => ReactNode
  readonly onMade: (goalId: string) => void
}

/** What the coach speaks of at each step: what its fields ask for, and at the last, where all of it stands, the whole. */
const coachedAt: Readonly<Record<WizardStep, readonly GoalLetter[] | undefined>> = {
  self: ['relevant'],
  small: ['attainable'],
  sharp: ['specific', 'measurable', 'timebound'],
  help: undefined,
}

/** What a step asks before the next. */
const gapsAt = (step: WizardStep, draft: NewPlanDraft, today: string) =>
  gapsIn(draft, today, step === 'self' || step === 'small' ? 'draft' : 'active')

/**
 * Four small steps to a goal: begin with yourself, make it small, make it sharp, tell who helps. What is typed stays on
 * this device until the goal is made.
 */
export const Wizard = ({ step, onStep, link, onMade }: WizardProps) => {
  const { t } = useTranslation('goals')
  const me = useMe()
  const { now, timeZone } = useSpeaking()
  const [drafts] = useState(() => keptPlan(me.person.id))
  const [draft, setDraft] = useState<NewPlanDraft>(
    () => drafts.read()?.value ?? { ...emptyPlan, steps: [freshStep()] },
  )
  const [asked, setAsked] = useState<object | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'center' })
  }, [step])
  const today = dayOf(now, timeZone)
  const gaps = asked === null ? {} : gapsAt(step, draft, today)
  const put = (part: Partial<NewPlanDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (isBlank(next) && (next.energy ?? '').trim() === '') drafts.remove()
    else drafts.write({ value: next, baseRevision: 0 })
  }
  const make = useGoalDeed(async (as: NewGoal['as']) => {
    const { rhythm = usualRhythm } = draft
    const made = await makeGoal(planOf(draft), { as, conversationId: null }, rhythm)
    drafts.remove()
    onMade(made.goalId)
    return { said: t(as === 'active' ? 'done.made' : 'done.draft') }
  })
  const go = (to: WizardStep) => {
    setAsked(null)
    onStep(to)
  }
  const after = nextStep(step)
  const previous = stepBefore(step)
  const submit = () => {
    if (Object.keys(gapsAt(step, draft, today)).length > 0) setAsked({})
    else if (after === undefined) make.mutate('active')
    else go(after)
  }
  const here = wizardSteps.indexOf(step)
  const fields = { draft, gaps, onChange: put }
  return (
    <>
      <div className={classes.steps}>
        <PhaseLine
          label={t('wizard.steps')}
          step={t('wizard.step', {
            number: here + 1,
            of: wizardSteps.length,
            name: t(`wizard.${step}.short`),
          })}
          others={t('wizard.others')}
          phases={wizardSteps.map((each, index) => ({
            key: each,
            label: t(`wizard.${each}.short`),
            state: index < here ? 'past' : index === here ? 'here' : 'ahead',
            shown: index === here,
            ...(index < here ? { link: link(each, t(`wizard.${each}.short`)) } : {}),
          }))}
        />
      </div>
      <h2 className={classes.title} ref={heading} tabIndex={-1}>
        {t(`wizard.${step}.title`)}
      </h2>
      <p className={classes.lead}>{t(`wizard.${step}.lead`)}</p>
      <Form className={planClasses.spread} onSubmit={submit} error={asked} key={step}>
        <div className={planClasses.fields}>
          {step === 'self' && <SelfStep {...fields} />}
          {step === 'small' && <SmallStep {...fields} />}
          {step === 'sharp' && <SharpStep {...fields} />}
          {step === 'help' && <HelpStep {...fields} />}
        </div>
        <div className={planClasses.coach}>
          <GoalCoach draft={draft} whose={ownGoal} about={coachedAt[step]} />
        </div>
        <div className={planClasses.fields}>
          <RefusalNotice error={make.error} />
          <div className={classes.buttons}>
            <Button type="submit" loading={make.isPending}>
              {t(after === undefined ? 'do.start' : 'wizard.next')}
            </Button>
            {after === undefined && (
              <Button variant="default" disabled={make.isPending} onClick={() => make.mutate('draft')}>
                {t('do.keepDraft')}
              </Button>
            )}
            {previous !== undefined && (
              <Button variant="subtle" onClick={() => go(previous)}>
                {t('wizard.back')}
              </Button>
            )}
          </div>
          <p className={classes.kept}>{t('plan.kept')}</p>
        </div>
      </Form>
    </>
  )
}

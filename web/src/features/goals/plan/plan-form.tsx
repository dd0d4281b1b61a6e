import { Button } from '@mantine/core'
import type { Whose } from '@tweespraak/coach/goal'
import type { GoalPlan } from '@tweespraak/contract/goal'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftStore } from '../../../lib/autosave.ts'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { gapsIn, isBlank, planOf, type PlanDraft, type WordedAs } from './plan-draft.ts'
import { GoalCoach } from './goal-coach.tsx'
import { PlanFields } from './plan-fields.tsx'
import classes from './plan-form.module.css'
import { WhatChanges } from './what-changes.tsx'

interface PlanFormProps {
  readonly begin: PlanDraft
  /** As it was: what differs is named below the fields, as the other will read it. */
  readonly before?: PlanDraft
  /** Whose words ask: of one's own goal, or of one for somebody else. Kept from one rendering to the next. */
  readonly whose: Whose
  /** A template: days are chosen when somebody begins from it. */
  readonly undated?: boolean
  /** A line to go with it: why it changes, or what is said with a proposal. */
  readonly line?: { readonly label: string; readonly help: string; readonly needed: boolean }
  /** Who reads it, and what else goes with it. */
  readonly sees: ReactNode
  /** Whether what goes with it is whole; what is not says so at its own field. */
  readonly isWhole?: () => boolean
  readonly submit: string
  readonly onSubmit: (plan: GoalPlan, line: string | null) => void
  /** Keeps it as it is, without what a goal that works needs. */
  readonly later?: { readonly words: string; readonly onLater: (plan: GoalPlan) => void }
  readonly onCancel: () => void
  readonly busy: boolean
  readonly error: unknown
  /** Where what is typed stays until it is handed in. */
  readonly drafts?: DraftStore<PlanDraft>
  /** What somebody began with elsewhere: it stands in the form, and nowhere else yet. */
  readonly first?: Partial<PlanDraft>
  /** It opened in the middle of something else: it takes the focus, and one column. */
  readonly narrow?: boolean
}

/** A goal worded in one quiet form. */
export const PlanForm = (props: PlanFormProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const { drafts, before, line, later, undated = false, narrow = false } = props
  const [draft, setDraft] = useState(() => drafts?.read()?.value ?? { ...props.begin, ...props.first })
  const [words, setWords] = useState('')
  /** Which demand was made when it was last handed in; before, nothing is said. */
  const [asked, setAsked] = useState<{ readonly as: WordedAs } | null>(null)
  const today = dayOf(now, timeZone)
  const gaps = asked === null ? {} : gapsIn(draft, today, asked.as)
  const lacksWords = line?.needed === true && words.trim() === ''
  const put = (part: Partial<PlanDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (isBlank(next)) drafts?.remove()
    else drafts?.write({ value: next, baseRevision: 0 })
  }
  const handIn = (as: WordedAs, send: (plan: GoalPlan) => void) => {
    const around = props.isWhole?.() ?? true
    const whole = around && Object.keys(gapsIn(draft, today, as)).length === 0
    if (whole && (as === 'draft' || !lacksWords)) send(planOf(draft))
    else setAsked({ as })
  }
  const submit = () =>
    handIn(undated ? 'template' : 'active', (plan) =>
      props.onSubmit(plan, words.trim() === '' ? null : words.trim()),
    )
  return (
    <Form className={narrow ? classes.narrow : classes.spread} onSubmit={submit} error={asked}>
      <div className={classes.fields}>
        <PlanFields
          draft={draft}
          stood={props.begin}
          gaps={gaps}
          onChange={put}
          whose={props.whose}
          undated={undated}
          focus={narrow}
        />
      </div>
      <div className={classes.coach}>{!undated && <GoalCoach draft={draft} whose={props.whose} />}</div>
      <div className={classes.fields}>
        {before !== undefined && <WhatChanges before={before} after={draft} />}
        {line !== undefined && (
          <PersonText
            label={line.label}
            description={line.help}
            error={asked !== null && lacksWords ? t('gap.reason') : undefined}
            autosize
            minRows={2}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
        {props.sees}
        <RefusalNotice error={props.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={props.busy}>
            {props.submit}
          </Button>
          {later !== undefined && (
            <Button variant="default" disabled={props.busy} onClick={() => handIn('draft', later.onLater)}>
              {later.words}
            </Button>
          )}
          <Button variant="subtle" onClick={props.onCancel}>
            {t('do.cancel')}
          </Button>
        </div>
        {drafts !== undefined && <p className={classes.kept}>{t('plan.kept')}</p>}
      </div>
    </Form>
  )
}

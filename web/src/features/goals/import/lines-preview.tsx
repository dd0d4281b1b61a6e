import { Button } from '@mantine/core'
import { goalFieldsOfSeveral, goalImportRoutes, type GoalFilePreview } from '@tweespraak/contract/goal-import'
import { goalPlansRoutes } from '@tweespraak/contract/goal-plans'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useColumnChoice } from '../../../lib/column-choice.ts'
import { useListed } from '../../../lib/listed.ts'
import { newGuarding } from '../../../lib/use-guarding.ts'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useGoalDeed } from '../deeds.ts'
import { type Decision, type Decisions, peopleIn, proposed, undecided } from './decisions.ts'
import { GoalColumns } from './goal-columns.tsx'
import { GuardedLines } from './guarded-lines.tsx'
import classes from './import.module.css'
import { LineTabs } from './line-tabs.tsx'
import { meaningsOf } from './meanings.ts'

interface LinesPreviewProps {
  readonly preview: GoalFilePreview
  readonly busy: boolean
  /** Read it with other columns: what was decided here goes. */
  readonly onRead: (meanings: string) => void
  /** Another file, such as this one mended. */
  readonly onOther: () => void
  readonly onGiven: () => void
}

const none: Decisions = new Map<number, Decision>()

/** What will be proposed to whom before it is: what waits for a decision, what is wrong by line, and all of the goals. */
export const LinesPreview = ({ preview, busy, onRead, onOther, onGiven }: LinesPreviewProps) => {
  const { t } = useTranslation(['goal-import', 'goal-groups'])
  const { fileName, columns, lines, problems } = preview
  const choice = useColumnChoice(columns, goalFieldsOfSeveral)
  const listed = useListed()
  const [decisions, setDecisions] = useState(none)
  const [asked, setAsked] = useState(0)
  const [words, setWords] = useState('')
  const summary = useRef<HTMLDivElement>(null)
  // What was read takes the place of the file: whoever hears the page is told.
  useEffect(() => summary.current?.focus(), [])
  const goals = proposed(lines, decisions)
  const waiting = undecided(lines, decisions)
  const skipped = columns.flatMap(({ how, heading }) =>
    how === 'ignored' && heading !== '' ? [heading] : [],
  )
  const left = new Set(problems.filter(({ severity }) => severity === 'row').map(({ line }) => line)).size
  const give = useGoalDeed(async () => {
    const { planId, given } = await call(goalImportRoutes.give, {
      body: {
        fileName,
        goals: goals.map(({ employee, plan }) => ({ employeeId: employee.personId, plan })),
        words: words.trim() === '' ? null : words.trim(),
      },
    })
    for (const { guarded } of goals) if (guarded.length > 0) newGuarding().keep(guarded)
    onGiven()
    return {
      said: t('done', { count: given }),
      undo: () => call(goalPlansRoutes.undo, { params: { planId } }),
    }
  })
  const submit = () => {
    if (waiting.length > 0) return setAsked(asked + 1)
    if (goals.length > 0) give.mutate()
  }
  return (
    <div className={classes.preview}>
      <div className={classes.summary} ref={summary} tabIndex={-1}>
        <p className={classes.file}>{fileName}</p>
        <p className={classes.said} role="status">
          {goals.length === 0
            ? t('nothing')
            : t('summary', {
                goals: t('goals', { count: goals.length }),
                people: t('people', { count: peopleIn(goals) }),
              })}{' '}
          {left > 0 && t('left', { count: left })}
        </p>
        {skipped.length > 0 && <p className={classes.quiet}>{t('skipped', { columns: listed(skipped) })}</p>}
      </div>
      <GuardedLines lines={lines} decisions={decisions} onDecide={setDecisions} asked={asked} />
      <LineTabs lines={goals} problems={problems} />
      {goals.length === 0 ? (
        <Button variant="default" className={classes.other ?? ''} onClick={onOther}>
          {t('other')}
        </Button>
      ) : (
        <Form className={classes.give} onSubmit={submit} error={give.error}>
          <PersonText
            label={t('goal-groups:give.line')}
            description={t('goal-groups:give.lineHelp')}
            autosize
            minRows={2}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <WhoSees who="both">{t('goal-groups:give.sees')}</WhoSees>
          <RefusalNotice error={give.error} />
          <div className={classes.buttons}>
            <Button type="submit" loading={give.isPending} disabled={choice.changed || busy}>
              {t('give', { count: goals.length })}
            </Button>
            <Button variant="default" onClick={onOther}>
              {t('other')}
            </Button>
            {choice.changed ? (
              <p className={classes.quiet}>{t('columnsWait')}</p>
            ) : (
              waiting.length > 0 && <p className={classes.quiet}>{t('waits', { count: waiting.length })}</p>
            )}
          </div>
        </Form>
      )}
      <GoalColumns
        choice={choice}
        busy={busy}
        onRead={() => onRead(meaningsOf(columns, choice.mapping()))}
        begin="closed"
      />
    </div>
  )
}

import { Button, SegmentedControl } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type EvaluationAnswers,
  evaluationQuestions,
  evaluationRoutes,
  evaluationSteps,
  type OwnEvaluation,
} from '@tweespraak/contract/evaluation'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import classes from './evaluate.module.css'
import { evaluationQuery } from './evaluation-query.ts'

const nothing: EvaluationAnswers = { safe: null, equal: null, useful: null, rhythm: null }

const saysSomething = (answers: EvaluationAnswers | null): boolean =>
  answers !== null && evaluationQuestions.some((question) => answers[question] !== null)

interface QuestionProps {
  readonly label: string
  readonly steps: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | null
  readonly onChange: (value: string) => void
}

const Question = ({ label, steps, value, onChange }: QuestionProps) => {
  const id = useId()
  return (
    <div className={classes.question}>
      <span id={id}>{label}</span>
      <SegmentedControl aria-labelledby={id} data={[...steps]} value={value ?? ''} onChange={onChange} />
    </div>
  )
}

/** Asked once: who answered or passed it over finds it closed, with a way to change it. */
const Asked = ({ conversationId, found }: { conversationId: string; found: OwnEvaluation }) => {
  const { t } = useTranslation('evaluation')
  const client = useQueryClient()
  const { queryKey } = evaluationQuery(conversationId)
  const [opened, setOpened] = useState(found.own === null)
  const answers = found.own ?? nothing
  const save = useMutation({
    mutationFn: (body: EvaluationAnswers) =>
      call(evaluationRoutes.evaluate, { params: { conversationId }, body }),
    // A tap after a tap builds on it, also before it has arrived.
    onMutate: (body) => client.setQueryData(queryKey, { own: body, open: true }),
    onError: () => client.invalidateQueries({ queryKey }),
    scope: { id: `evaluation-${conversationId}` },
  })
  const skip = () => {
    save.mutate(nothing)
    setOpened(false)
  }
  if (!opened)
    return (
      <div className={classes.closed}>
        <span>{t(saysSomething(found.own) ? 'said' : 'skipped')}</span>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
          {t(saysSomething(found.own) ? 'change' : 'after')}
        </Button>
      </div>
    )
  return (
    <div className={classes.asked}>
      <Section title={t('title')}>
        <p className={classes.lead}>{t('lead')}</p>
        <div className={classes.questions}>
          {evaluationQuestions.map((question) => (
            <Question
              key={question}
              label={t(`question.${question}`)}
              steps={evaluationSteps[question].map((step) => ({ value: step, label: t(`step.${step}`) }))}
              value={answers[question]}
              onChange={(step) => save.mutate({ ...answers, [question]: step })}
            />
          ))}
        </div>
        <RefusalNotice error={save.error} />
        <p className={classes.saved} role="status">
          {save.isSuccess && saysSomething(found.own) && t('done')}
        </p>
        <WhoSees who="only-you">{t('sees')}</WhoSees>
        {!saysSomething(found.own) && (
          <div className={classes.skip}>
            <QuietButton onClick={skip}>{t('skip')}</QuietButton>
          </div>
        )}
      </Section>
    </div>
  )
}

/** How the talk itself was, to who had a voice at it; nothing once it cannot be said any more. */
export const Evaluate = ({ conversationId }: { conversationId: string }) => {
  const { data } = useQuery(evaluationQuery(conversationId))
  return data?.open === true ? <Asked conversationId={conversationId} found={data} /> : null
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Assessment, assessmentRoutes } from '@tweespraak/contract/assessment'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { say as tell, showUndo } from '../../../ui/toast.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { mySideOf } from '../people.ts'
import classes from './assess.module.css'
import { CriterionHead } from './criterion-head.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { GivenScores } from './given-scores.tsx'
import { assessmentDeedsPlace, criterionPlace } from './places.ts'
import { assessmentQuery, useAssessmentDeed } from './queries.ts'
import { ScoreField } from './score-field.tsx'
import { SettleField } from './settle-field.tsx'

/** Who assesses besides the viewer. */
const otherAssessors = ({ assessors }: Assessment) => assessors.filter(({ part }) => part !== 'employee')

const assesses = (conversation: ParticipantConversation): boolean =>
  conversation.me === 'manager' ||
  (conversation.me === 'third' && conversation.guests.some(({ role }) => role === 'second-assessor'))

/** What there is to do with the scores now, in a sentence. */
const useLead = (conversation: ParticipantConversation, assessment: Assessment): string => {
  const { t } = useTranslation('assessment')
  const listed = useListed()
  const { can, mine } = assessment
  const others = otherAssessors(assessment)
  const names = listed(others.map(({ name }) => givenName(name)))
  if (!assesses(conversation)) {
    if (can.score) return t('lead.employee')
    return conversation.report === null && mine !== null
      ? t('lead.employeeShared')
      : t('lead.reader', { names: listed(others.map(({ name }) => name)) })
  }
  if (can.score) return others.length === 0 ? t('lead.alone') : t('lead.score', { name: names })
  if (can.settle) return t(others.length === 0 ? 'lead.settleAlone' : 'lead.settle')
  const gave = mine !== null && mine.givenAt !== null
  return gave ? t('lead.waiting', { name: names }) : t('lead.before')
}

/** The score that all who gave theirs agree on; null where they differ. */
const agreedOn = ({ assessors, mine }: Assessment, criterionId: string): number | null => {
  const given = [...otherScores(assessors), mine?.scores ?? []].map(
    (scores) => scores.find((score) => score.criterionId === criterionId)?.step ?? null,
  )
  return new Set(given).size === 1 ? (given[0] ?? null) : null
}

const otherScores = (assessors: Assessment['assessors']) =>
  assessors.flatMap(({ part, scores }) => (part === 'employee' || scores === null ? [] : [scores]))

interface AssessProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

interface CriterionProps extends AssessProps {
  readonly assessment: Assessment
  readonly criterion: Assessment['set']['criteria'][number]
}

const Criterion = ({ conversation, personId, assessment, criterion }: CriterionProps) => {
  const { conversationId } = conversation
  const { can, leftOut, set } = assessment
  const { criterionId } = criterion
  const titleId = useId()
  const side = mySideOf(conversation) ?? 'third'
  return (
    <div className={classes.criterion} id={criterionPlace(criterionId)} tabIndex={-1}>
      <CriterionHead steps={set.steps} criterion={criterion} titleId={titleId} />
      <EvidenceList conversationId={conversationId} assessment={assessment} criterion={criterion} />
      <GivenScores
        assessment={assessment}
        criterionId={criterionId}
        withMine={!can.score && assessment.mine !== null && otherAssessors(assessment).length > 0}
        mySide={side}
      />
      {can.score && !leftOut && (
        <ScoreField
          conversationId={conversationId}
          personId={personId}
          assessment={assessment}
          criterion={criterion}
          side={side}
          titleId={titleId}
        />
      )}
      {can.settle && !leftOut && (
        <SettleField
          conversationId={conversationId}
          assessment={assessment}
          criterion={criterion}
          agreed={agreedOn(assessment, criterionId)}
          titleId={titleId}
        />
      )}
    </div>
  )
}

const Deeds = ({ conversationId, assessment }: { conversationId: string; assessment: Assessment }) => {
  const { t } = useTranslation('assessment')
  const params = { conversationId }
  const { can, leftOut } = assessment
  const give = useAssessmentDeed(conversationId, () => call(assessmentRoutes.give, { params }))
  const takeBack = useAssessmentDeed(conversationId, () => call(assessmentRoutes.takeBack, { params }))
  const leaveOut = useAssessmentDeed(conversationId, (out: boolean) =>
    call(assessmentRoutes.leaveOut, { params, body: { leftOut: out } }),
  )
  const leave = () =>
    leaveOut.mutate(true, {
      onSuccess: () => showUndo(t('none.leftOut'), () => leaveOut.mutate(false)),
    })
  return (
    <div className={classes.deeds} id={assessmentDeedsPlace} tabIndex={-1}>
      <RefusalNotice error={give.error ?? takeBack.error ?? leaveOut.error} />
      <div className={classes.buttons}>
        {can.give && !leftOut && (
          <Button
            variant="default"
            loading={give.isPending}
            onClick={() => give.mutate(undefined, { onSuccess: () => tell(t('given')) })}
          >
            {t('give')}
          </Button>
        )}
        {can.takeBack && (
          <Button
            variant="default"
            loading={takeBack.isPending}
            onClick={() => takeBack.mutate(undefined, { onSuccess: () => tell(t('takenBack')) })}
          >
            {t('takeBack')}
          </Button>
        )}
        {can.leaveOut &&
          (leftOut ? (
            <Button variant="default" onClick={() => leaveOut.mutate(false)}>
              {t('takeUp')}
            </Button>
          ) : (
            <Button variant="subtle" onClick={leave}>
              {t('leaveOut')}
            </Button>
          ))}
      </div>
    </div>
  )
}

const Scores = ({ assessment, ...props }: AssessProps & { readonly assessment: Assessment }) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const lead = useLead(props.conversation, assessment)
  return (
    <Section title={t('title')} aside={say(assessment.set.name)}>
      <p className={classes.lead} aria-live="polite">
        {assessment.leftOut ? t('none.leftOut') : lead}
      </p>
      {assessment.can.score && !assessment.leftOut && (
        <p className={classes.lead}>
          <WhoSees who="only-you-until-shared">
            {t(assesses(props.conversation) ? 'sees.assessor' : 'sees.self')}
          </WhoSees>
        </p>
      )}
      {assessment.set.criteria.map((criterion) => (
        <Criterion key={criterion.criterionId} {...props} assessment={assessment} criterion={criterion} />
      ))}
      <Deeds conversationId={props.conversation.conversationId} assessment={assessment} />
    </Section>
  )
}

/** The criteria of an appraisal with what shows how they were met, and the scores; nothing where it scores nothing. */
export const Assess = (props: AssessProps) => {
  const { conversationId, assessed } = props.conversation
  const { data } = useQuery({ ...assessmentQuery(conversationId), enabled: assessed })
  return assessed && data !== undefined ? <Scores {...props} assessment={data} /> : null
}

import { useQuery } from '@tanstack/react-query'
import type { Assessment } from '@tweespraak/contract/assessment'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { givenName } from '../../../lib/given-name.ts'
import { Section } from '../../../ui/section.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { mySideOf } from '../people.ts'
import classes from './assess.module.css'
import { CriterionHead } from './criterion-head.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { GivenScores } from './given-scores.tsx'
import { assessmentQuery } from './queries.ts'

/** As it lies on the table: only to read, and of the scores only how the employee sees it. */
const onTable = (assessment: Assessment): Assessment => ({
  ...assessment,
  assessors: assessment.assessors.filter(({ part }) => part === 'employee'),
  evidence: assessment.evidence.map((each) => ({ ...each, can: { remove: false } })),
  can: { score: false, give: false, takeBack: false, settle: false, gather: false, leaveOut: false },
})

interface CriteriaProps {
  readonly conversation: ParticipantConversation
}

const Criteria = ({ conversation, assessment }: CriteriaProps & { readonly assessment: Assessment }) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const { conversationId, me, preparation, employee } = conversation
  const { set, assessors } = assessment
  const mine = me === 'employee'
  const hidden = !mine && assessors.every(({ scores }) => scores === null)
  return (
    <Section title={t('title')} aside={say(set.name)}>
      {mine && preparation !== null && preparation.sharedAt === null && (
        <p className={classes.lead}>
          <WhoSees who="only-you">{t('talk.onlyYou')}</WhoSees>
        </p>
      )}
      {hidden && <p className={classes.lead}>{t('talk.notShared', { name: givenName(employee.name) })}</p>}
      {set.criteria.map((criterion) => (
        <div key={criterion.criterionId} className={classes.criterion}>
          <CriterionHead steps={set.steps} criterion={criterion} />
          <EvidenceList conversationId={conversationId} assessment={assessment} criterion={criterion} />
          <GivenScores
            assessment={assessment}
            criterionId={criterion.criterionId}
            withMine={mine}
            mySide={mySideOf(conversation) ?? 'third'}
          />
        </div>
      ))}
    </Section>
  )
}

/** The criteria of an appraisal at the table, with what shows how they were met and how the employee sees it. */
export const ReadCriteria = ({ conversation }: CriteriaProps) => {
  const reads = conversation.assessed && conversation.me !== 'companion'
  const { data } = useQuery({ ...assessmentQuery(conversation.conversationId), enabled: reads })
  return reads && data !== undefined ? (
    <Criteria conversation={conversation} assessment={onTable(data)} />
  ) : null
}

import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Concluded } from '../conclude/concluded.tsx'
import { ReportAgreements } from './report-agreements.tsx'
import classes from './report-paper.module.css'
import { ReportScores } from './report-scores.tsx'
import { ReportSection } from './report-section.tsx'

interface ReportPaperProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** The voices whose words this person may change now. */
  readonly writes: readonly ReportVoice[]
}

/** The report as it stands. The agreements and scores are written into it when it is offered; before that they stand beside it. */
export const ReportPaper = ({ conversation, personId, writes }: ReportPaperProps) => {
  const { t } = useTranslation('conclusion')
  const { report } = conversation
  if (report === null) return null
  return (
    <article className={classes.paper}>
      {report.sections.map((section) => (
        <ReportSection
          key={section.sectionId}
          conversation={conversation}
          personId={personId}
          section={section}
          language={report.language}
          writes={writes}
        />
      ))}
      {report.status !== 'draft' && report.conclusion !== null && (
        <Section title={t(report.conclusion.about === 'probation' ? 'title' : 'goalsTitle')}>
          <Concluded conclusion={report.conclusion} />
        </Section>
      )}
      {report.status !== 'draft' && report.assessment !== null && <ReportScores scores={report.assessment} />}
      {report.status !== 'draft' && <ReportAgreements conversation={conversation} />}
    </article>
  )
}

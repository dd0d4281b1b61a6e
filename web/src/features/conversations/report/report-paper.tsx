import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Day } from '../../../ui/when.tsx'
import classes from './report-paper.module.css'
import { ReportSection } from './report-section.tsx'

interface ReportPaperProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** The voices whose words this person may change now. */
  readonly writes: readonly ReportVoice[]
}

/** The report as it stands. The agreements are written into it when it is offered; before that they stand beside it. */
export const ReportPaper = ({ conversation, personId, writes }: ReportPaperProps) => {
  const { t } = useTranslation('conversations')
  const { report, employee, leader } = conversation
  if (report === null) return null
  return (
    <article className={classes.paper}>
      {report.sections.map((section) => (
        <ReportSection
          key={section.sectionId}
          conversation={conversation}
          personId={personId}
          section={section}
          writes={writes}
        />
      ))}
      {report.status !== 'draft' && report.agreements.length > 0 && (
        <Section title={t('report.agreements')}>
          <ul className={classes.agreements}>
            {report.agreements.map((agreement) => (
              <li key={agreement.agreementId}>
                <p className={classes.what}>{agreement.what}</p>
                <p className={classes.terms}>
                  {agreement.doer === 'employee' ? employee.name : leader.name}
                  {agreement.dueOn !== null && (
                    <>
                      {', '}
                      {t('report.due')} <Day date={agreement.dueOn} />
                    </>
                  )}
                  {agreement.measure !== null && <>. {agreement.measure}</>}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  )
}

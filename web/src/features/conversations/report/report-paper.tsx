import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { TwoVoices } from '../../../ui/two-voices.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Day } from '../../../ui/when.tsx'
import { nameOfSide } from '../people.ts'
import classes from './report-paper.module.css'
import { ReportText } from './report-text.tsx'

interface ReportPaperProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** The voices whose words this person may change now. */
  readonly writes: readonly ReportVoice[]
}

/** The report as it stands: both voices of each section beside each other, and what they say together. */
export const ReportPaper = ({ conversation, personId, writes }: ReportPaperProps) => {
  const { t } = useTranslation('conversations')
  const { report } = conversation
  if (report === null) return null
  return (
    <article className={classes.paper} lang={report.language}>
      {report.sections.map((section) => {
        const words = (voice: Side) => {
          if (writes.includes(voice))
            return (
              <ReportText
                key={voice}
                conversation={conversation}
                personId={personId}
                sectionId={section.sectionId}
                sectionTitle={section.title}
                voice={voice}
              />
            )
          if (section.words[voice] === '') return null
          return (
            <Voice side={voice} name={nameOfSide(conversation, voice)}>
              <p className={classes.words}>{section.words[voice]}</p>
            </Voice>
          )
        }
        const [employee, manager, third] = [words('employee'), words('manager'), words('third')]
        const together = section.words.together
        if (
          employee === null &&
          manager === null &&
          third === null &&
          together === '' &&
          !writes.includes('together')
        )
          return null
        return (
          <Section key={section.sectionId} title={section.title}>
            <div className={classes.section}>
              {(employee !== null || manager !== null) && <TwoVoices left={employee} right={manager} />}
              {third}
              {writes.includes('together') ? (
                <ReportText
                  conversation={conversation}
                  personId={personId}
                  sectionId={section.sectionId}
                  sectionTitle={section.title}
                  voice="together"
                />
              ) : (
                together !== '' && (
                  <div className={classes.together}>
                    <p className={classes.who}>{t('report.both')}</p>
                    <p className={classes.words}>{together}</p>
                  </div>
                )
              )}
            </div>
          </Section>
        )
      })}
      {report.agreements.length > 0 && (
        <Section title={t('report.agreements')}>
          <ul className={classes.agreements}>
            {report.agreements.map((agreement) => {
              const doer =
                agreement.doer === 'employee' ? conversation.employee.name : conversation.leader.name
              return (
                <li key={agreement.agreementId}>
                  <p className={classes.what}>{agreement.what}</p>
                  <p className={classes.terms}>
                    {doer}
                    {agreement.dueOn !== null && (
                      <>
                        {', '}
                        {t('report.due')} <Day date={agreement.dueOn} />
                      </>
                    )}
                    {agreement.measure !== null && <>. {agreement.measure}</>}
                  </p>
                </li>
              )
            })}
          </ul>
        </Section>
      )}
    </article>
  )
}

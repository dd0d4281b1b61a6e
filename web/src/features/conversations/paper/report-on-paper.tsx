import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { sayExactly } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import { ReportPaper } from '../report/report-paper.tsx'
import classes from './paper.module.css'

/** The report as it stands, and who signed it when. */
export const ReportOnPaper = ({
  conversation,
  personId,
  corrections,
}: {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly corrections: ReactNode
}) => {
  const { t } = useTranslation('paper')
  const speaking = useSpeaking()
  const signatures = conversation.report?.signatures.filter(({ voidedAt }) => voidedAt === null) ?? []
  const filed = conversation.filedAt !== null && conversation.kind.rules.file === 'report'
  return (
    <>
      {signatures.length === 0 && conversation.report?.closing === null && <p>{t('draft')}</p>}
      {filed && corrections}
      <ReportPaper conversation={conversation} personId={personId} writes={[]} />
      {signatures.length > 0 && (
        <Section title={t('signed')}>
          <ul className={classes.points}>
            {signatures.map(({ personId: signer, name, manner, signedAt, response }) => (
              <li key={signer}>
                {t('signature', {
                  name,
                  manner: t(`manner.${manner}`),
                  when: sayExactly(signedAt, speaking),
                })}
                {response !== null && (
                  <p className={classes.response}>{t('response', { name, text: response })}</p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {filed && <p className={classes.kind}>{t('sealed')}</p>}
    </>
  )
}

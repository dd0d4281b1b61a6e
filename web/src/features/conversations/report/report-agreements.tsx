import { supportKinds } from '@tweespraak/contract/agreements'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { VoiceDot } from '../../../ui/voice.tsx'
import { Day } from '../../../ui/when.tsx'
import { nameInReport } from '../people.ts'
import classes from './report-agreements.module.css'

type Agreement = NonNullable<ParticipantConversation['report']>['agreements'][number]

/** What was agreed, in the words that are signed: who does it by when, and what the other promised. */
export const ReportAgreements = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const agreements = conversation.report?.agreements ?? []
  if (agreements.length === 0) return null
  return (
    <Section title={t('report.agreements')}>
      <ul className={classes.agreements}>
        {agreements.map((agreement) => (
          <Agreed key={agreement.agreementId} agreement={agreement} conversation={conversation} />
        ))}
      </ul>
    </Section>
  )
}

interface AgreedProps {
  readonly agreement: Agreement
  readonly conversation: ParticipantConversation
}

const Agreed = ({ agreement, conversation }: AgreedProps) => {
  const { t } = useTranslation(['conversations', 'agreements'])
  const { what, measure, dueOn, doer, support } = agreement
  const theEmployee = { side: 'employee', name: conversation.employee.name } as const
  const theLeader = { side: 'manager', name: nameInReport(conversation, 'manager') } as const
  const [does, helps] = doer === 'employee' ? [theEmployee, theLeader] : [theLeader, theEmployee]
  const kind = supportKinds.find((known) => known === support?.kind)
  return (
    <li>
      <p className={classes.what}>{what}</p>
      <p className={classes.terms}>
        <VoiceDot side={does.side} /> {t('agreements:does', { name: does.name })}
        {dueOn !== null && (
          <>
            {', '}
            {t('report.due')} <Day date={dueOn} />
          </>
        )}
      </p>
      {measure !== null && <p className={classes.terms}>{t('agreements:seenBy', { measure })}</p>}
      {support !== null && kind !== undefined && (
        <p className={classes.terms}>
          <VoiceDot side={helps.side} />{' '}
          {t('agreements:support.promised', { name: helps.name, kind: t(`agreements:support.kind.${kind}`) })}
          {support.words !== null && <>: {support.words}</>}
        </p>
      )}
    </li>
  )
}

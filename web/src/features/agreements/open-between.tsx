import { useQuery } from '@tanstack/react-query'
import type { Agreement } from '@tweespraak/contract/agreements'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { VoiceDot } from '../../ui/voice.tsx'
import { Day } from '../../ui/when.tsx'
import { agreementsBetweenQuery } from './queries.ts'
import { nameOn, voiceOf } from './sides.ts'

interface OpenBetweenProps {
  readonly employeeId: string
  readonly leaderId: string
  readonly link: (agreementId: string, words: string) => ReactNode
}

/** What two people agreed and is still to be done, each with the way to it; nothing where nothing is open. */
export const OpenBetween = ({ employeeId, leaderId, link }: OpenBetweenProps) => {
  const { t } = useTranslation('agreements')
  const { data } = useQuery(agreementsBetweenQuery({ employeeId, leaderId }))
  const open = (data?.items ?? [])
    .filter(({ state }) => state === 'open')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  if (open.length === 0) return null
  return (
    <Section title={t('openBetween')}>
      <RowList label={t('openBetween')}>
        {open.map((agreement) => (
          <Row
            key={agreement.agreementId}
            lead={<VoiceDot side={voiceOf(agreement.doer)} />}
            title={link(agreement.agreementId, agreement.what)}
            detail={<Who agreement={agreement} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

const Who = ({ agreement }: { agreement: Agreement }) => {
  const { t } = useTranslation('agreements')
  const { doer, mySide, dueOn, overdue, support } = agreement
  return (
    <>
      {doer === mySide ? t('youDo') : t('does', { name: nameOn(agreement, doer) })}
      {mySide !== null && doer !== mySide && support?.state === 'promised' && ` · ${t('youSupport')}`}
      {' · '}
      {t('before')} <Day date={dueOn} />
      {overdue && `, ${t('past')}`}
    </>
  )
}

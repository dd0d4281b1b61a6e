import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { papersOf } from '../paper/paper-of.ts'
import { useReportReaders } from '../readers.ts'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { conversationQuery } from '../queries.ts'
import { Signatures } from '../sign/signatures.tsx'
import { offerFor, offersQuery } from '../offer/offer-query.ts'
import { Proposals } from '../list/proposals.tsx'
import classes from './follow-up.module.css'
import { LeftPoints } from './left-points.tsx'
import { undiscussedOf } from './phases.ts'
import { ReportLink } from './report-link.tsx'
import type { Slots } from './slots.ts'

/** When the next one is, once that is read. */
const NextMoment = ({ conversationId }: { conversationId: string }) => {
  const { data } = useQuery(conversationQuery(conversationId))
  if (data === undefined || data.state === 'cancelled') return null
  return (
    <>
      {', '}
      <Moment at={data.startsAt} />
    </>
  )
}

interface FollowUpProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly slots: Slots
  readonly onPlanned: (conversationId: string) => void
}

/** After the talk: the report in the file, what was agreed, and the next conversation. */
export const FollowUp = ({ conversation, personId, slots, onPlanned }: FollowUpProps) => {
  const { t } = useTranslation(['conversations', 'paper'])
  const readers = useReportReaders(conversation)
  const { conversationId, kind, state, report, nextId } = conversation
  const kept = report !== null && (kind.rules.file === 'report' || report.closing !== null)
  const left = undiscussedOf(conversation, personId)
  const offers = useQuery(offersQuery)
  const waiting = offerFor(offers.data?.items, {
    kindId: kind.kindId,
    employeeId: conversation.employee.personId,
  })
  const sealed = state === 'filed' || state === 'followed-up'
  return (
    <>
      {slots.agreements}
      {slots.goals}
      {kept && sealed && slots.corrections}
      {kept && (
        <Section title={t('followUp.report')}>
          <p className={classes.text}>
            {sealed ? (
              <>
                {t(report.closing === 'not-signed' ? 'followUp.notSigned' : 'followUp.filed')}{' '}
                <ReportLink conversationId={conversationId} />
              </>
            ) : (
              t('followUp.sealing')
            )}
          </p>
          {readers !== null && <p className={classes.text}>{readers}</p>}
          {papersOf(conversation).includes('report') && (
            <p className={classes.print}>{slots.paperLink('report', t('paper:printReport'))}</p>
          )}
          <Signatures conversation={conversation} level={3} />
        </Section>
      )}
      {kept && slots.response}
      {kept && sealed && slots.addenda}
      {left.length > 0 && <LeftPoints conversation={conversation} points={left} />}
      {(nextId !== null || kind.rules.rhythmMonths !== null) && (
        <Section title={t('followUp.next')}>
          {nextId === null ? (
            <Proposals
              previousId={conversationId}
              onPlanned={onPlanned}
              none={
                <p className={classes.text}>
                  {t(waiting !== undefined ? 'followUp.choosing' : 'followUp.noNext')}
                </p>
              }
            />
          ) : (
            <p className={classes.text}>
              {slots.conversationLink(nextId, t('followUp.toNext'))}
              <NextMoment conversationId={nextId} />
            </p>
          )}
        </Section>
      )}
    </>
  )
}

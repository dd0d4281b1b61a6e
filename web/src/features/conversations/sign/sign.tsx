import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { lastDayBefore } from '../../../lib/dates.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Day } from '../../../ui/when.tsx'
import { useDeed } from '../deeds.ts'
import { mySideOf } from '../people.ts'
import { Comments } from '../report/comments.tsx'
import { useReportReaders } from '../readers.ts'
import { ReportPaper } from '../report/report-paper.tsx'
import { HeardBefore } from './heard.tsx'
import { SignForm } from './sign-form.tsx'
import classes from './sign.module.css'
import { Signatures } from './signatures.tsx'
import { awaitedSigners } from './signers.ts'

/** Of a report that nobody signs any more: whether it is in the file yet. */
const closedSaid = ({ filedAt, report }: ParticipantConversation) => {
  if (filedAt === null) return 'followUp.sealing'
  return report?.closing === 'not-signed' ? 'followUp.notSigned' : 'followUp.filed'
}

interface SignProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** The way to a written response, where the kind has one. */
  readonly response: ReactNode
}

/** The report as it was offered: to read, to say something about, and to sign. */
export const Sign = ({ conversation, personId, response }: SignProps) => {
  const { t } = useTranslation('conversations')
  const [asking, setAsking] = useState(false)
  const takeBack = useDeed(() =>
    call(conversationsRoutes.takeBack, { params: { conversationId: conversation.conversationId } }),
  )
  const readers = useReportReaders(conversation)
  const { report, can } = conversation
  const { timeZone } = useSpeaking()
  const listed = useListed()
  const side = mySideOf(conversation)
  if (report === null) return null
  const standing = report.signatures.filter(({ voidedAt }) => voidedAt === null)
  const signedByMe = standing.some((signature) => signature.personId === personId)
  const awaited = awaitedSigners(conversation).filter((signer) => signer.personId !== personId)
  return (
    <>
      <p className={classes.lead}>
        {report.closing !== null
          ? t(closedSaid(conversation))
          : signedByMe
            ? t('sign.done')
            : can.sign
              ? t('sign.ask')
              : t('sign.waiting')}{' '}
        {report.closing === null &&
          awaited.length > 0 &&
          `${t(can.sign ? 'sign.awaitsToo' : 'sign.awaits', { names: listed(awaited.map(({ name }) => name)) })} `}
        {report.signBefore !== null && report.closing === null && (
          <>
            {t('sign.before')} <Day date={lastDayBefore(report.signBefore, timeZone)} />. {t('sign.after')}
          </>
        )}{' '}
        {readers}
      </p>
      {report.closing === null && <HeardBefore conversation={conversation} personId={personId} />}
      <ReportPaper conversation={conversation} personId={personId} writes={[]} />
      {report.closing === null && can.comment && (
        <p className={classes.facts}>
          {conversation.can.takeBack
            ? t('sign.factsMine')
            : t('sign.facts', { name: givenName(conversation.leader.name) })}
        </p>
      )}
      <Comments conversation={conversation} />
      <Signatures conversation={conversation} />
      {can.sign && side !== null && (
        <SignForm
          key={report.contentHash}
          conversation={conversation}
          personId={personId}
          side={side}
          contentHash={report.contentHash}
        />
      )}
      {response}
      {can.takeBack && (
        <div className={classes.bar}>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('takeBack.button')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('takeBack.title')}
        confirm={t('takeBack.button')}
        busy={takeBack.isPending}
        error={takeBack.error}
        onConfirm={() => takeBack.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>{t(standing.length > 0 ? 'takeBack.voids' : 'takeBack.text')}</p>
      </ConfirmDialog>
    </>
  )
}

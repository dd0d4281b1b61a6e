import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Side } from '@tweespraak/contract/form'
import { type OpenQuestion, openTogether } from '@tweespraak/contract/open-questions'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { sayAgo } from '../../../lib/dates.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { assessmentQuery } from '../assess/queries.ts'
import { openForReport } from '../assess/still-open.ts'
import { Conclude } from '../conclude/conclude.tsx'
import { useClosingDeed, useDeed } from '../deeds.ts'
import { useReportReaders } from '../readers.ts'
import { mySideOf, nameOfSide } from '../people.ts'
import { quietIn, useTold } from '../plan/told.ts'
import { conversationQuery } from '../queries.ts'
import { awaitedSigners } from '../sign/signers.ts'
import type { Slots } from '../workspace/slots.ts'
import { changedOwnWords } from './changed-words.ts'
import { Comments } from './comments.tsx'
import { openIn } from './open.ts'
import { OpenCriteria } from './open-criteria.tsx'
import { OpenQuestions, useOpenWords } from './open-questions.tsx'
import { ReportPaper } from './report-paper.tsx'
import { openComments, wroteJustNow } from './turn.ts'
import classes from './write-report.module.css'

/** Came to lead it after the talk: the words on the side of the manager are another's. */
const cameAfter = ({ me, talkLeader }: ParticipantConversation): boolean =>
  me === 'manager' && talkLeader !== null

/** Whoever has the turn writes the own words and those of both; nobody writes another's. */
const voicesOf = (conversation: ParticipantConversation): readonly ReportVoice[] => {
  const side = mySideOf(conversation)
  if (!conversation.can.editReport || side === null) return []
  return cameAfter(conversation) ? ['together'] : [side, 'together']
}

/** The titles of the parts that ask what the two say together, and still say nothing. */
const emptyTogether = (
  { form, report }: ParticipantConversation,
  open: readonly OpenQuestion[],
): readonly string[] =>
  (report?.sections ?? [])
    .filter(({ sectionId, words }) => {
      const field = form?.content.sections.flatMap(({ fields }) => fields).find(({ id }) => id === sectionId)
      const nobody = Object.values(words).every((each) => each.trim() === '')
      const isOpen = open.some(({ fieldId }) => fieldId === sectionId)
      return words.together.trim() === '' && !isOpen && (field?.answeredBy === 'together' || nobody)
    })
    .map(({ title }) => title)

interface WriteReportProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly slots: Slots
}

/** The report while it is written: in turn, until it is offered for signing. */
export const WriteReport = ({ conversation, personId, slots }: WriteReportProps) => {
  const { t } = useTranslation('conversations')
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(0)
  const [triedUnscored, setTriedUnscored] = useState(0)
  const client = useQueryClient()
  const openWords = useOpenWords(conversation)
  /** The other wrote only just: taking the turn back is asked first. */
  const [interrupting, setInterrupting] = useState(false)
  const speaking = useSpeaking()
  const listed = useListed()
  const readers = useReportReaders(conversation)
  const { conversationId, report, can } = conversation
  const assessments = assessmentQuery(conversationId)
  const assessed = conversation.assessed && can.offer
  const assessment = useQuery({ ...assessments, enabled: assessed }).data
  const params = { conversationId }
  const turn = useRef<HTMLParagraphElement>(null)
  const pass = useClosingDeed(() => call(conversationsRoutes.passReport, { params }))
  const takeBack = useDeed(() => call(conversationsRoutes.takeBack, { params }))
  /** The button that was pressed goes; the sentence that says whose turn it is now is read on from. */
  const toldWhoseTurn = (said: string) => ({
    onSuccess: () => {
      say(said)
      turn.current?.focus()
    },
  })
  const signers = awaitedSigners(conversation).map(({ name }) => name)
  const offer = useClosingDeed(async () => {
    await call(conversationsRoutes.offer, { params })
    say(t('offer.done', { names: listed(signers) }))
  })
  const told = useTold([conversation.employee.personId], {
    about: 'offered',
    quiet: quietIn(conversation),
  })
  const side = mySideOf(conversation)
  const other: Side = side === 'employee' ? 'manager' : 'employee'
  const otherName = givenName(nameOfSide(conversation, other))
  if (report === null) return <p className={classes.turn}>{t('report.none')}</p>
  const myTurn = report.turn === side
  const otherId = (side === 'employee' ? conversation.leader : conversation.employee).personId
  const wroteAt = wroteJustNow(report, otherId, speaking.now)
  // Then it is first for the other to say whether it says what they said.
  const hadTurn = report.passedBy.includes(other)
  const passesFirst = can.passReport && !hadTurn && !changedOwnWords(report.sections, other)
  const remarks = openComments(report, otherId)
  const takeTurnBack = () =>
    takeBack.mutate(undefined, {
      ...toldWhoseTurn(t('report.turnTaken')),
      onSettled: () => setInterrupting(false),
    })
  const open = openIn(conversation)
  const empty = emptyTogether(conversation, open)
  const leftOpen = openWords(open)
  const unscored = assessed && assessment !== undefined ? openForReport(assessment) : null
  /** What was typed just now counts. */
  const askToOffer = async (): Promise<void> => {
    await saveOpenFields().catch(() => undefined)
    const known = client.getQueryData(conversationQuery(conversationId).queryKey)
    const left = known?.view === 'participant' ? openIn(known) : open
    const scores = assessed ? client.getQueryData(assessments.queryKey) : undefined
    const scoresOpen = scores !== undefined && openForReport(scores) !== null
    if (openTogether(left).length > 0) setTried((times) => times + 1)
    else if (scoresOpen) setTriedUnscored((times) => times + 1)
    else setAsking(true)
  }
  return (
    <>
      <p className={classes.turn} aria-live="polite" ref={turn} tabIndex={-1}>
        {myTurn
          ? t(cameAfter(conversation) ? 'handOver.yourTurn' : 'report.yourTurn', {
              name: otherName,
              former: givenName(conversation.talkLeader?.name ?? ''),
            })
          : report.turn !== null &&
            t('report.theirTurn', { name: givenName(nameOfSide(conversation, report.turn)) })}
      </p>
      {readers !== null && (
        <p className={classes.readers}>
          <WhoSees who="both">{readers}</WhoSees>
        </p>
      )}
      <ReportPaper conversation={conversation} personId={personId} writes={voicesOf(conversation)} />
      <Conclude conversation={conversation} personId={personId} />
      {slots.agreements}
      {slots.goals}
      <Comments conversation={conversation} />
      {unscored !== null && (
        <OpenCriteria open={unscored} stands={tried + triedUnscored > 0} tried={triedUnscored} />
      )}
      <OpenQuestions conversation={conversation} open={open} tried={tried} />
      <RefusalNotice error={pass.error ?? takeBack.error} />
      {can.passReport && can.offer && (
        <p className={classes.choice}>{t('report.passOrOffer', { name: otherName })}</p>
      )}
      {(can.passReport || can.offer || can.takeBack) && (
        <div className={classes.bar}>
          {can.passReport && (
            <Button
              variant={(can.offer && !passesFirst) || slots.agreeing ? 'default' : 'filled'}
              loading={pass.isPending}
              onClick={() => pass.mutate(undefined, toldWhoseTurn(t('report.passed', { name: otherName })))}
            >
              {t('report.pass', { name: otherName })}
            </Button>
          )}
          {can.takeBack && (
            <Button
              variant="default"
              loading={takeBack.isPending}
              onClick={() => (wroteAt !== null ? setInterrupting(true) : takeTurnBack())}
            >
              {t('report.takeTurn')}
            </Button>
          )}
          {can.offer && (
            <Button
              variant={passesFirst || slots.agreeing ? 'default' : 'filled'}
              onClick={() => void askToOffer()}
            >
              {t('report.offer')}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={interrupting}
        onClose={() => setInterrupting(false)}
        title={t('interrupt.title')}
        confirm={t('report.takeTurn')}
        busy={takeBack.isPending}
        onConfirm={takeTurnBack}
      >
        <p>
          {t('interrupt.text', {
            name: otherName,
            ago: (wroteAt === null ? undefined : sayAgo(wroteAt, speaking)) ?? t('interrupt.justNow'),
          })}
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('offer.title')}
        confirm={t('report.offer')}
        busy={offer.isPending}
        error={offer.error}
        onConfirm={() => offer.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>
          {t('offer.text', { name: otherName })} {told}
        </p>
        {passesFirst && <p className={classes.empty}>{t('report.notChanged', { name: otherName })}</p>}
        {(hadTurn || remarks > 0) && (
          <p className={remarks > 0 ? classes.empty : undefined}>
            {hadTurn && t('offer.returned', { name: otherName })}{' '}
            {remarks > 0 && t('offer.remarks', { name: otherName, count: remarks })}
          </p>
        )}
        <p>{t('offer.change')}</p>
        {leftOpen.length > 0 && (
          <p className={classes.empty}>
            {t('offer.open', {
              count: leftOpen.length,
              questions: listed(leftOpen.map((each) => t('offer.openOf', each))),
            })}
          </p>
        )}
        {empty.length > 0 && (
          <p className={classes.empty}>
            {t('offer.empty', { count: empty.length, titles: empty.join(', ') })}
          </p>
        )}
        {(leftOpen.length > 0 || empty.length > 0) && <p>{t('offer.allowed')}</p>}
      </ConfirmDialog>
    </>
  )
}

import { Button } from '@mantine/core'
import { type Response, responseRoutes, type Responses } from '@tweespraak/contract/response'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Note } from '../../../ui/note.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { Answer, Decide } from './answer.tsx'
import { Appoint, type ChoosePerson } from './appoint.tsx'
import { Ask, Rest } from './ask.tsx'
import { Course } from './course.tsx'
import { useResponseDeed } from './deeds.ts'
import { HandIn } from './hand-in.tsx'
import { PlanTalk } from './plan-talk.tsx'
import { ReportToRead, type ShowConclusion } from './report-to-read.tsx'
import classes from './response.module.css'
import { useStatusWords } from './use-status-words.ts'

interface ResponseViewProps {
  readonly conversationId: string
  readonly all: Responses
  readonly meId: string
  readonly choose: ChoosePerson
  readonly showConclusion: ShowConclusion
  /** Who decides goes elsewhere after that. */
  readonly onDecided: () => void
}

/** A written response and what it waits for; earlier ones beneath it, and room to hand one in. */
export const ResponseView = (props: ResponseViewProps) => {
  const { conversationId, all } = props
  const { t } = useTranslation('response')
  const speaking = useSpeaking()
  const statusWords = useStatusWords()
  const { responses, can, handInUntil } = all
  const standing = responses.map((response) => statusWords(all, response)).join(' ')
  const status = useStatusFocus(standing)
  return (
    <div ref={status} tabIndex={-1}>
      {can.handIn && <HandIn conversationId={conversationId} all={all} />}
      {responses.length === 0 && !can.handIn && (
        <p className={classes.status}>
          {t('handIn.none')}{' '}
          {all.sight === 'employee' &&
            handInUntil !== null &&
            t('handIn.tooLate', { day: sayDay(handInUntil, speaking) })}
        </p>
      )}
      {responses.map((response) => (
        <div key={response.responseId}>
          <Note>
            <p>{statusWords(all, response)}</p>
          </Note>
          <Section title={t('course.title')}>
            <Course conversationId={conversationId} all={all} response={response} />
          </Section>
          {response.ended === null && <Next {...props} response={response} />}
        </div>
      ))}
    </div>
  )
}

/** The form that was handed in goes, and the focus with it: one reads on at how it stands now. */
const useStatusFocus = (standing: string) => {
  const view = useRef<HTMLDivElement>(null)
  const known = useRef(standing)
  useEffect(() => {
    if (known.current === standing) return
    known.current = standing
    if (document.activeElement === document.body) view.current?.focus({ preventScroll: true })
  }, [standing])
  return view
}

/** What the reader may do about the response that runs: one thing at a time. */
const Next = (props: ResponseViewProps & { readonly response: Response }) => {
  const { conversationId, all, response } = props
  const { can, sight } = all
  return (
    <>
      {sight === 'higher' && <ReportToRead {...props} />}
      {can.decide && <Decide {...props} />}
      {can.planTalk && !can.decide && <PlanTalk {...props} />}
      {can.answer && <Answer {...props} />}
      {can.ask && <Ask {...props} />}
      {can.appoint && <Appoint {...props} />}
      {can.takeBack && <TakeBack conversationId={conversationId} response={response} />}
      {can.rest && !can.ask && (
        <div className={classes.buttons}>
          <Rest conversationId={conversationId} response={response} />
        </div>
      )}
    </>
  )
}

/** Undoes the handing in, as long as nobody answered. */
const TakeBack = ({
  conversationId,
  response: { responseId },
}: Pick<ResponseViewProps, 'conversationId'> & { readonly response: Response }) => {
  const { t } = useTranslation('response')
  const takeBack = useResponseDeed(
    () => call(responseRoutes.takeBack, { params: { conversationId, responseId } }),
    () => t('takeBack.done'),
  )
  return (
    <div className={classes.takeBack}>
      <RefusalNotice error={takeBack.error} />
      <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>
        {t('takeBack.button')}
      </Button>
    </div>
  )
}

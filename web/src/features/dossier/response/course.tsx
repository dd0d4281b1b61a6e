import type { Response, Responses } from '@tweespraak/contract/response'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { responseAddress } from '../queries.ts'
import classes from './response.module.css'

interface CourseProps {
  readonly conversationId: string
  readonly all: Responses
  readonly response: Response
}

/** What each said in a response, in the order in which it was said. */
export const Course = ({ conversationId, all, response }: CourseProps) => {
  const { t } = useTranslation('response')
  const speaking = useSpeaking()
  const { employee, sight } = all
  const { words, answer, askedAt, higher, talkAt, decision, handedInAt, ended, sealedAt, responseId } =
    response
  const talk = [
    ...(talkAt === null ? [] : [{ label: t('course.talk'), value: <Moment at={talkAt} /> }]),
    ...(words.place === null ? [] : [{ label: t('course.place'), value: words.place }]),
    ...(words.companion === null
      ? []
      : [{ label: t('course.companion', { employee: employee.name }), value: words.companion }]),
  ]
  return (
    <div className={classes.course} aria-live="polite">
      <Voice side="employee" name={employee.name} aside={<Moment at={handedInAt} />}>
        <p className={classes.verdict}>{t('course.handedIn')}</p>
        {words.response !== null && <p className={classes.words}>{words.response}</p>}
      </Voice>
      {answer !== null && (
        <Voice side="manager" name={answer.by.name} aside={<Moment at={answer.at} />}>
          <p className={classes.verdict}>{t(`course.${answer.verdict}`)}</p>
          {words.answer !== null && <p className={classes.words}>{words.answer}</p>}
        </Voice>
      )}
      {askedAt !== null && (
        <p className={classes.quiet}>
          {t(higher === null ? 'course.askedVacant' : 'course.asked', {
            employee: employee.name,
            higher: higher?.name ?? '',
            at: sayMoment(askedAt, speaking),
          })}
        </p>
      )}
      {talk.length > 0 && <Facts facts={talk} />}
      {decision !== null && higher !== null && (
        <Voice side="third" part={t('course.decider')} name={higher.name} aside={<Moment at={decision.at} />}>
          <p className={classes.verdict}>{t(`course.${decision.verdict}`)}</p>
          {words.decision !== null && <p className={classes.words}>{words.decision}</p>}
        </Voice>
      )}
      {sight === 'hr' && <p className={classes.quiet}>{t('course.hr')}</p>}
      {sealedAt !== null && (sight === 'employee' || sight === 'leader') && (
        <p className={classes.quiet}>
          <a
            className={classes.open}
            href={responseAddress(conversationId, responseId)}
            target="_blank"
            rel="noreferrer"
          >
            {t('course.document')}
          </a>
        </p>
      )}
      {sealedAt === null && ended !== null && <p className={classes.quiet}>{t('course.sealing')}</p>}
    </div>
  )
}

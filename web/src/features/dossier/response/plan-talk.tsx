import { Button, TextInput } from '@mantine/core'
import {
  longestPlaceOfTalk,
  type Response,
  responseRoutes,
  type Responses,
} from '@tweespraak/contract/response'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf, sayTime } from '../../../lib/dates.ts'
import { instantOn } from '../../../lib/moments.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField, TimeField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useResponseDeed } from './deeds.ts'
import classes from './response.module.css'

interface PlanTalkProps {
  readonly conversationId: string
  readonly all: Responses
  readonly response: Response
}

/** Who decides says when and where they hear the employee. What is planned already stays closed until it has to move. */
export const PlanTalk = (props: PlanTalkProps) => {
  const { t } = useTranslation('response')
  const [moving, setMoving] = useState(false)
  const { talkAt } = props.response
  if (talkAt === null) return <TalkForm {...props} onDone={null} />
  if (moving) return <TalkForm key={talkAt} {...props} onDone={() => setMoving(false)} />
  return (
    <Button className={classes.move ?? ''} variant="default" onClick={() => setMoving(true)}>
      {t('plan.move')}
    </Button>
  )
}

interface TalkFormProps extends PlanTalkProps {
  /** Closes it again; null while there is nothing to go back to. */
  readonly onDone: (() => void) | null
}

const TalkForm = ({ conversationId, all: { employee }, response, onDone }: TalkFormProps) => {
  const { t } = useTranslation(['response', 'app'])
  const speaking = useSpeaking()
  const { timeZone, now } = speaking
  const { talkAt, words, dueOn, overdue, responseId } = response
  const [day, setDay] = useState(() => (talkAt === null ? null : dayOf(Date.parse(talkAt), timeZone)))
  const [time, setTime] = useState(() => (talkAt === null ? '' : sayTime(talkAt, speaking)))
  const [place, setPlace] = useState(words.place ?? '')
  const [missing, setMissing] = useState<object | null>(null)
  const plan = useResponseDeed(
    (body: { readonly at: string; readonly place: string }) =>
      call(responseRoutes.planTalk, { params: { conversationId, responseId }, body }),
    () => t('plan.done'),
  )
  const empty = (value: string | null) =>
    missing !== null && (value ?? '').trim() === '' ? t('plan.missing') : undefined
  return (
    <Section title={t(talkAt === null ? 'plan.title' : 'plan.titleMove')}>
      <Form
        className={classes.form}
        error={missing}
        onSubmit={() => {
          if (day === null || time === '' || place.trim() === '') setMissing({})
          else
            plan.mutate(
              { at: instantOn(day, time.slice(0, 5), timeZone), place: place.trim() },
              { onSuccess: () => onDone?.() },
            )
        }}
      >
        <div className={classes.when}>
          <DateField
            label={t('plan.day')}
            value={day}
            onChange={setDay}
            from={dayOf(now, timeZone)}
            {...(overdue || dueOn === null ? {} : { until: dueOn })}
            error={empty(day)}
            required
          />
          <TimeField label={t('plan.time')} value={time} onChange={setTime} error={empty(time)} required />
        </div>
        <TextInput
          label={t('plan.place')}
          description={t('plan.placeHelp', { employee: employee.name })}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          error={empty(place)}
          maxLength={longestPlaceOfTalk}
          required
        />
        <RefusalNotice error={plan.error} />
        <div className={classes.buttons}>
          {onDone !== null && (
            <Button variant="default" onClick={onDone}>
              {t('app:action.cancel')}
            </Button>
          )}
          <Button type="submit" loading={plan.isPending}>
            {t(talkAt === null ? 'plan.do' : 'plan.move')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

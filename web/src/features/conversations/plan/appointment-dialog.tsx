import { Button, Modal } from '@mantine/core'
import type { KindRules } from '@tweespraak/contract/templates'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { afterGuarding, GuardingContext, useGuarding } from '../../../lib/use-guarding.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DialogButtons, DialogText } from '../../../ui/dialog-parts.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { AppointmentFields } from './appointment-fields.tsx'
import { plannedOf, problemsOf, type Appointment } from './appointment.ts'
import { goToMissing } from './go-to-missing.ts'
import type { TalkNeeds } from './right-time.ts'

type Planned = NonNullable<ReturnType<typeof plannedOf>>

interface AppointmentDialogProps {
  readonly title: string
  /** What will happen, and who hears of it. */
  readonly text: ReactNode
  readonly from: Appointment
  /** Of the kind, for the notice it asks. */
  readonly rules: KindRules | undefined
  /** What the kind asks of its moment and its place. */
  readonly needs: TalkNeeds
  /** With whom, for moments at which both can. */
  readonly withId: string
  /** The day for which it is proposed, ISO. */
  readonly around?: string
  /** The conversation that is moved; left out for a new one. */
  readonly movedId?: string
  readonly button: string
  readonly busy: boolean
  readonly error: unknown
  readonly onClose: () => void
  readonly onDone: (planned: Planned) => void
}

/** A moment and a place, asked in a dialog. The button can always be pressed: it then says what is missing. */
export const AppointmentDialog = (props: AppointmentDialogProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const { timeZone } = useSpeaking()
  const [appointment, setAppointment] = useState(props.from)
  const [tried, setTried] = useState(false)
  const guarding = useGuarding()
  const fields = useRef<HTMLDivElement>(null)
  const problems = tried ? problemsOf(appointment) : new Set()
  const done = () => {
    setTried(true)
    const planned = plannedOf(appointment, timeZone)
    if (planned === null) goToMissing(fields.current)
    else afterGuarding(guarding, () => props.onDone(planned))
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <DialogText>
        <p>{props.text}</p>
      </DialogText>
      <div ref={fields}>
        <GuardingContext value={guarding}>
          <AppointmentFields
            purposeBefore={props.from.purpose}
            value={appointment}
            onChange={setAppointment}
            rules={props.rules}
            purpose="table"
            needs={props.needs}
            withId={props.withId}
            around={props.around}
            movedId={props.movedId ?? null}
            problems={{
              ...(problems.has('day') ? { day: t('plan.dayMissing') } : {}),
              ...(problems.has('videoLink') ? { videoLink: t('plan.videoWrong') } : {}),
            }}
          />
        </GuardingContext>
      </div>
      <RefusalNotice error={props.error} />
      <DialogButtons>
        <Button variant="default" onClick={props.onClose}>
          {t('app:action.cancel')}
        </Button>
        <Button loading={props.busy} onClick={done}>
          {props.button}
        </Button>
      </DialogButtons>
    </Modal>
  )
}

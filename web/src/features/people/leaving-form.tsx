import { peopleRoutes, type Person, type PersonDetails } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { earliestDay } from './earliest-day.ts'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { isUndecided, type Succession, SuccessorFields } from './successor-fields.tsx'
import { useDeed } from './use-deed.ts'
import { useHandingIn } from './use-handing-in.ts'

interface LeavingFormProps {
  readonly person: Person
  readonly details: PersonDetails
  readonly onDone: () => void
}

/** The last working day, and what follows from it. */
export const LeavingForm = ({ person, details, onDone }: LeavingFormProps) => {
  const { t } = useTranslation('people')
  const speaking = useSpeaking()
  const [lastDay, setLastDay] = useState<string | null>(details.endsOn)
  const [succession, setSuccession] = useState<Succession>({
    when: 'now',
    successor: null,
    withConversations: true,
  })
  const asksWho = details.led.length > 0
  const successor = asksWho && succession.when === 'now' ? succession.successor : null
  const save = useDeed(
    (day: string) =>
      call(peopleRoutes.leave, {
        params: { personId: person.personId },
        body: {
          lastDay: day,
          ...(successor === null
            ? {}
            : { successorId: successor.personId, withConversations: succession.withConversations }),
        },
      }),
    successor === null
      ? t('form.left', { name: person.name })
      : t('form.leftHanded', { name: person.name, successor: successor.name }),
    onDone,
    { hasFollowUp: true },
  )
  const { asked, error, onSubmit } = useHandingIn({
    incomplete: lastDay === null || (asksWho && isUndecided(succession)),
    refusal: save.error,
    send: () => lastDay !== null && save.mutate(lastDay),
  })
  const earliest = earliestDay(save.error)
  return (
    <Form className={classes.form} onSubmit={onSubmit} error={error}>
      <p>{t('form.leavingText', { name: person.name })}</p>
      <DateField
        label={t('form.lastDay')}
        value={lastDay}
        onChange={(day) => {
          setLastDay(day)
          save.reset()
        }}
        required
        error={asked && lastDay === null ? t('form.dayRequired') : earliest !== null}
      />
      {asksWho && (
        <SuccessorFields
          person={person}
          led={details.led}
          succession={succession}
          put={(chosen) => {
            setSuccession(chosen)
            save.reset()
          }}
          asked={asked}
        />
      )}
      <RefusalNotice
        error={save.error}
        sentence={
          earliest === null
            ? undefined
            : t('form.lastDayEarliest', { name: person.name, day: sayDay(earliest, speaking) })
        }
      />
      <FormButtons busy={save.isPending} words={t('form.leavingSave')} onCancel={onDone} />
    </Form>
  )
}

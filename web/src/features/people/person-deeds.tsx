import { Button, Modal } from '@mantine/core'
import type { Person, PersonDetails } from '@tweespraak/contract/people'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailsForm } from './details-form.tsx'
import { LeavingForm } from './leaving-form.tsx'
import { ProbationForm } from './probation-form.tsx'
import { WorkForm } from './work-form.tsx'

interface DeedProps {
  readonly words: string
  readonly title: string
  readonly form: (close: () => void) => ReactNode
}

/** A button that opens a form in front of the page. */
const Deed = ({ words, title, form }: DeedProps) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {words}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={title}
        size="lg"
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {open && form(close)}
      </Modal>
    </>
  )
}

/** What may be done about somebody's work, for who may. */
export const WorkDeeds = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people')
  return (
    person.can.move && (
      <Deed
        words={t('person.move')}
        title={t('person.move')}
        form={(close) => <WorkForm person={person} onDone={close} />}
      />
    )
  )
}

interface DetailsDeedsProps {
  readonly person: Person
  readonly details: PersonDetails
}

/** What may be done about somebody's details, among which their first and last working day. */
export const DetailsDeeds = ({ person, details }: DetailsDeedsProps) => {
  const { t } = useTranslation('people')
  return (
    person.can.edit && (
      <>
        {person.can.setProbation && details.startsOn !== null && (
          <Deed
            words={t('person.probation')}
            title={t('person.probationOf', { name: person.name })}
            form={(close) => (
              <ProbationForm
                person={person}
                startsOn={details.startsOn ?? ''}
                endsOn={details.probationEndsOn}
                onDone={close}
              />
            )}
          />
        )}
        <Deed
          words={t('person.edit')}
          title={t('person.edit')}
          form={(close) => <DetailsForm person={person} details={details} onDone={close} />}
        />
        <Deed
          words={t(details.endsOn === null ? 'person.leave' : 'person.leaveAgain')}
          title={t('form.leaving', { name: person.name })}
          form={(close) =>
            details.startsOn === null ? (
              <p>{t('form.neverBegan', { name: person.name })}</p>
            ) : (
              <LeavingForm person={person} details={details} onDone={close} />
            )
          }
        />
      </>
    )
  )
}

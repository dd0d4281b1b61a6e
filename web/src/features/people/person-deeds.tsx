import { Button, Modal } from '@mantine/core'
import type { Person } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailsForm } from './details-form.tsx'
import { LeavingForm } from './leaving-form.tsx'
import { WorkForm } from './work-form.tsx'

/** What may be done with somebody, for who may. */
export const PersonDeeds = ({ person }: { person: Person }) => {
  const { t } = useTranslation(['people', 'app'])
  const [open, setOpen] = useState<'details' | 'work' | 'leaving' | null>(null)
  const close = () => setOpen(null)
  const titles = {
    details: t('person.edit'),
    work: t('person.move'),
    leaving: t('form.leaving', { name: person.name }),
  }
  return (
    <>
      {person.can.move && (
        <Button variant="default" size="xs" onClick={() => setOpen('work')}>
          {t('person.move')}
        </Button>
      )}
      {person.can.edit && (
        <>
          <Button variant="default" size="xs" onClick={() => setOpen('details')}>
            {t('person.edit')}
          </Button>
          <Button variant="default" size="xs" onClick={() => setOpen('leaving')}>
            {t('person.leave')}
          </Button>
        </>
      )}
      <Modal
        opened={open !== null}
        onClose={close}
        title={open === null ? '' : titles[open]}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        {open === 'details' && person.details !== null && (
          <DetailsForm person={person} details={person.details} onDone={close} />
        )}
        {open === 'work' && <WorkForm person={person} onDone={close} />}
        {open === 'leaving' && <LeavingForm person={person} onDone={close} />}
      </Modal>
    </>
  )
}

import { Button, Modal } from '@mantine/core'
import { peopleRoutes } from '@tweespraak/contract/people'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { isNameless, PersonFields, type PersonDraft, typedPerson } from './person-fields.tsx'
import { useDeed } from './use-deed.ts'
import { typedWork, type WorkDraft, WorkFields } from './work-fields.tsx'

const nobody: PersonDraft & WorkDraft = {
  givenName: '',
  infix: '',
  familyName: '',
  number: '',
  email: '',
  language: 'nl',
  jobTitle: '',
  unitId: null,
  manager: null,
  hours: '',
}

const AddPersonForm = ({ onDone }: { onDone: () => void }) => {
  const { t, i18n } = useTranslation('people')
  const { now, timeZone } = useSpeaking()
  const [draft, setDraft] = useState({
    ...nobody,
    language: i18n.language === 'en' ? ('en' as const) : ('nl' as const),
  })
  const [startsOn, setStartsOn] = useState<string | null>(dayOf(now, timeZone))
  const [asked, setAsked] = useState(false)
  const put = (part: Partial<PersonDraft & WorkDraft>) => setDraft((before) => ({ ...before, ...part }))
  const name = [draft.givenName, draft.infix, draft.familyName].filter((part) => part !== '').join(' ')
  const add = useDeed(
    (day: string) =>
      call(peopleRoutes.add, {
        body: { ...typedPerson(draft), ...typedWork(draft), startsOn: day, endsOn: null },
      }),
    t('form.added', { name }),
    onDone,
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isNameless(draft) && startsOn !== null) add.mutate(startsOn)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <PersonFields draft={draft} put={put} asked={asked} readdresses />
      <WorkFields draft={draft} put={put} personId={null} />
      <DateField
        label={t('form.firstDay')}
        value={startsOn}
        onChange={setStartsOn}
        required
        error={startsOn === null && t('form.dayRequired')}
      />
      <RefusalNotice error={add.error} />
      <FormButtons busy={add.isPending} words={t('form.add')} onCancel={onDone} />
    </form>
  )
}

/** One person more, without a file. */
export const AddPerson = () => {
  const { t } = useTranslation(['people', 'app'])
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('form.addTitle')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('form.addTitle')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <AddPersonForm onDone={close} />
      </Modal>
    </>
  )
}

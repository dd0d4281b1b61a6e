import { Button, Modal } from '@mantine/core'
import { peopleRoutes } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import {
  isNameless,
  personFields,
  PersonFields,
  type PersonDraft,
  typedName,
  typedPerson,
} from './person-fields.tsx'
import { ProbationField } from './probation-field.tsx'
import { useDeed } from './use-deed.ts'
import { useHandingIn } from './use-handing-in.ts'
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
  const { t } = useTranslation('people')
  const { organization, roles } = useMe()
  const { now, timeZone } = useSpeaking()
  const [draft, setDraft] = useState({ ...nobody, language: organization.language })
  const [startsOn, setStartsOn] = useState<string | null>(dayOf(now, timeZone))
  const [probationEndsOn, setProbationEndsOn] = useState<string | null>(null)
  const put = (part: Partial<PersonDraft & WorkDraft>) => setDraft((before) => ({ ...before, ...part }))
  const add = useDeed(
    (day: string) =>
      call(peopleRoutes.add, {
        body: { ...typedPerson(draft), ...typedWork(draft), startsOn: day, endsOn: null, probationEndsOn },
      }),
    t('form.added', { name: typedName(draft) }),
    onDone,
  )
  const { asked, error, onSubmit } = useHandingIn({
    incomplete: isNameless(draft) || startsOn === null,
    refusal: add.error,
    send: () => startsOn !== null && add.mutate(startsOn),
  })
  return (
    <Form className={classes.form} onSubmit={onSubmit} error={error}>
      <p className={classes.needed}>{t('form.needed')}</p>
      <PersonFields draft={draft} put={put} asked={asked} refusal={add.error} readdresses />
      <WorkFields draft={draft} put={put} personId={null} changesManager />
      <DateField
        label={t('form.firstDay')}
        value={startsOn}
        onChange={(day) => {
          setStartsOn(day)
          setProbationEndsOn(null)
        }}
        required
        error={asked && startsOn === null && t('form.dayRequired')}
      />
      {roles.hr !== 'none' && startsOn !== null && (
        <ProbationField startsOn={startsOn} value={probationEndsOn} onChange={setProbationEndsOn} />
      )}
      <RefusalNotice error={add.error} fields={personFields} />
      <FormButtons busy={add.isPending} words={t('form.add')} onCancel={onDone} />
    </Form>
  )
}

/** One person more, without a file. */
export const AddPerson = ({ main }: { /** It is the main thing to do on the page. */ main: boolean }) => {
  const { t } = useTranslation(['people', 'app'])
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button variant={main ? 'filled' : 'default'} onClick={() => setOpen(true)}>
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

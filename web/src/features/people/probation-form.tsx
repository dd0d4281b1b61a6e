import type { Person } from '@tweespraak/contract/people'
import { probationRoutes } from '@tweespraak/contract/probation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { ProbationField } from './probation-field.tsx'
import { useDeed } from './use-deed.ts'
import { useHandingIn } from './use-handing-in.ts'

interface ProbationFormProps {
  readonly person: Person
  /** First working day, an ISO date. */
  readonly startsOn: string
  readonly endsOn: string | null
  readonly onDone: () => void
}

/** Until when somebody is on probation, as the contract has it. */
export const ProbationForm = ({ person, startsOn, endsOn, onDone }: ProbationFormProps) => {
  const { t } = useTranslation('people')
  const [day, setDay] = useState(endsOn)
  const save = useDeed(
    () => call(probationRoutes.set, { params: { personId: person.personId }, body: { endsOn: day } }),
    t('form.probationSaved', { name: person.name }),
    onDone,
  )
  const { error, onSubmit } = useHandingIn({
    incomplete: false,
    refusal: save.error,
    send: () => save.mutate(undefined),
  })
  return (
    <Form className={classes.form} onSubmit={onSubmit} error={error}>
      <ProbationField startsOn={startsOn} value={day} onChange={setDay} />
      <RefusalNotice error={save.error} />
      <FormButtons busy={save.isPending} words={t('form.save')} onCancel={onDone} />
    </Form>
  )
}

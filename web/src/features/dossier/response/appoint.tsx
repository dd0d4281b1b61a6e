import { Button } from '@mantine/core'
import type { PersonName } from '@tweespraak/contract/people'
import { type Response, responseRoutes, type Responses } from '@tweespraak/contract/response'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useResponseDeed } from './deeds.ts'
import classes from './response.module.css'

/** Draws the field in which somebody is chosen; the page brings it. */
export type ChoosePerson = (field: {
  readonly label: string
  readonly error: string | undefined
  readonly value: PersonName | null
  readonly onChange: (person: PersonName | null) => void
}) => ReactNode

interface AppointProps {
  readonly conversationId: string
  readonly all: Responses
  readonly response: Response
  readonly choose: ChoosePerson
}

/** HR appoints who decides, where nobody leads the leader or who was asked cannot. */
export const Appoint = ({ conversationId, all: { employee }, response, choose }: AppointProps) => {
  const { t } = useTranslation('response')
  const [person, setPerson] = useState<PersonName | null>(null)
  const [missing, setMissing] = useState<object | null>(null)
  const params = { conversationId, responseId: response.responseId }
  const appoint = useResponseDeed(
    ({ personId }: PersonName) => call(responseRoutes.appoint, { params, body: { personId } }),
    ({ name }) => t('appoint.done', { name }),
  )
  return (
    <Section title={t('appoint.title')}>
      <Form
        className={classes.form}
        error={missing}
        onSubmit={() => {
          if (person === null) setMissing({})
          else appoint.mutate(person)
        }}
      >
        <p className={classes.status}>{t('appoint.text', { employee: employee.name })}</p>
        {choose({
          label: t('appoint.field'),
          error: missing !== null && person === null ? t('appoint.missing') : undefined,
          value: person,
          onChange: setPerson,
        })}
        <RefusalNotice error={appoint.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={appoint.isPending}>
            {t('appoint.do')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

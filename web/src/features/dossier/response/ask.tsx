import { Button, TextInput } from '@mantine/core'
import {
  longestCompanion,
  type Response,
  responseRoutes,
  type Responses,
} from '@tweespraak/contract/response'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useResponseDeed } from './deeds.ts'
import classes from './response.module.css'

interface StepProps {
  readonly conversationId: string
  readonly all: Responses
  readonly response: Response
}

/** The employee asks for the talk with who decides, or leaves it at that. */
export const Ask = ({ conversationId, all, response }: StepProps) => {
  const { t } = useTranslation('response')
  const { leader, nextHigher, can } = all
  const [companion, setCompanion] = useState('')
  const params = { conversationId, responseId: response.responseId }
  const ask = useResponseDeed(
    (name: string) => call(responseRoutes.ask, { params, body: { companion: name === '' ? null : name } }),
    () => t('ask.done'),
  )
  return (
    <Section title={t('ask.title')}>
      <Form className={classes.form} error={ask.error} onSubmit={() => ask.mutate(companion.trim())}>
        <p className={classes.status}>
          {nextHigher === null
            ? t('ask.vacant', { leader: leader.name })
            : t('ask.text', { higher: nextHigher.name })}
        </p>
        <TextInput
          label={t('ask.companion')}
          description={t('ask.companionHelp', { leader: leader.name })}
          value={companion}
          onChange={(event) => setCompanion(event.currentTarget.value)}
          maxLength={longestCompanion}
          autoComplete="off"
        />
        <RefusalNotice error={ask.error} />
        <div className={classes.buttons}>
          {can.rest && <Rest conversationId={conversationId} response={response} />}
          <Button type="submit" loading={ask.isPending}>
            {t('ask.do')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

/** Ends it as it is: asked again first, since what is sealed stays. */
export const Rest = ({ conversationId, response }: Omit<StepProps, 'all'>) => {
  const { t } = useTranslation('response')
  const [asking, setAsking] = useState(false)
  const params = { conversationId, responseId: response.responseId }
  const rest = useResponseDeed(
    () => call(responseRoutes.rest, { params }),
    () => t('rest.done'),
  )
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('rest.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('rest.title')}
        confirm={t('rest.button')}
        busy={rest.isPending}
        error={rest.error}
        onConfirm={() => rest.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>{t('rest.text')}</p>
      </ConfirmDialog>
    </>
  )
}

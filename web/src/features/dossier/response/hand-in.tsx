import { Button } from '@mantine/core'
import { longestResponse, responseRoutes, type Responses } from '@tweespraak/contract/response'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { useResponseDeed } from './deeds.ts'
import classes from './response.module.css'

interface HandInProps {
  readonly conversationId: string
  readonly all: Responses
}

/** The employee writes where the report is not right. What is typed waits on this device until it is handed in. */
export const HandIn = ({ conversationId, all: { employee, leader, nextHigher } }: HandInProps) => {
  const { t } = useTranslation('response')
  const [drafts] = useState(() => draftsOf<string>(employee.personId, conversationId, 'written-response'))
  const [text, setText] = useState(() => drafts.read()?.value ?? '')
  const [missing, setMissing] = useState<object | null>(null)
  // The same for as long as these words are tried, so that a lost answer hands in nothing twice.
  const [responseId] = useState(() => crypto.randomUUID())
  const handIn = useResponseDeed(
    (words: string) =>
      call(responseRoutes.handIn, { params: { conversationId }, body: { responseId, text: words } }),
    () => t('handIn.done'),
  )
  return (
    <Section title={t('handIn.title')}>
      <Form
        className={classes.form}
        error={missing}
        onSubmit={() => {
          if (text.trim() === '') setMissing({})
          else handIn.mutate(text.trim(), { onSuccess: () => drafts.remove() })
        }}
      >
        <WritingField
          label={t('handIn.field')}
          help={t('handIn.text', {
            leader: leader.name,
            higher: nextHigher?.name ?? t('handIn.vacant'),
          })}
          side="employee"
          rows={6}
          value={text}
          onChange={(typed) => {
            setMissing(null)
            setText(typed)
            if (typed === '') drafts.remove()
            else drafts.write({ value: typed, baseRevision: 0 })
          }}
          error={missing !== null && t('handIn.missing')}
          maxLength={longestResponse}
          sees={<WhoSees who="both">{t('handIn.sees', { leader: leader.name })}</WhoSees>}
        />
        <RefusalNotice error={handIn.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={handIn.isPending}>
            {t('handIn.do')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

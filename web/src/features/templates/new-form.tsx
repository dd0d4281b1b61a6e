import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formsRoutes, type FormSummary } from '@tweespraak/contract/forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { useRoughWords } from './form-words.ts'
import classes from './new-form.module.css'
import { refreshForms } from './queries.ts'

interface NewFormProps {
  readonly forms: readonly FormSummary[]
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMade: (formId: string) => void
}

/** A name, and what to begin with: nothing, or a copy of a form that is there. */
export const NewForm = ({ forms, opened, onClose, onMade }: NewFormProps) => {
  const { t, i18n } = useTranslation('templates')
  const { t: common } = useTranslation()
  const say = useRoughWords()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [copyOf, setCopyOf] = useState('')
  const [asked, setAsked] = useState(false)
  const make = useMutation({
    mutationFn: () =>
      call(formsRoutes.make, {
        body: {
          name: i18n.language === 'en' ? { nl: '', en: name.trim() } : { nl: name.trim(), en: '' },
          copyOf: copyOf === '' ? null : copyOf,
        },
      }),
    onSuccess: async ({ formId }) => {
      onMade(formId)
      await refreshForms(client)
    },
  })
  const missing = asked && name.trim() === ''
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('new.title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Form
        className={classes.form}
        error={missing ? 'name' : make.error}
        onSubmit={() => {
          setAsked(true)
          if (name.trim() !== '') make.mutate()
        }}
      >
        <TextInput
          label={t('new.name')}
          description={t('new.nameHelp')}
          value={name}
          maxLength={80}
          error={missing ? t('new.nameMissing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <NativeSelect
          label={t('new.from')}
          value={copyOf}
          onChange={(event) => setCopyOf(event.currentTarget.value)}
          data={[
            { value: '', label: t('new.empty') },
            ...forms.map((form) => ({
              value: form.formId,
              label: t('new.copy', { name: say(form.name) }),
            })),
          ]}
        />
        <RefusalNotice error={make.error} />
        <Button type="submit" loading={make.isPending}>
          {t('new.make')}
        </Button>
      </Form>
    </Modal>
  )
}

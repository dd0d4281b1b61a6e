import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogButtons } from '../../../ui/dialog-parts.tsx'
import { Form } from '../../../ui/form.tsx'
import { Note } from '../../../ui/note.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import classes from './form.module.css'
import type { UnitWords } from './use-unit-deeds.ts'

interface UnitWordsFormProps {
  readonly words: UnitWords
  /** Where units of a name stand, other than this one. */
  readonly namesakes: (name: string) => readonly string[]
  /** The verb on the button. */
  readonly submit: string
  readonly save: (words: UnitWords) => Promise<void>
  readonly onDone: () => void
}

/** The name and the code of a unit, new or changed. */
export const UnitWordsForm = ({ words, namesakes, submit, save, onDone }: UnitWordsFormProps) => {
  const { t } = useTranslation(['organization', 'app'])
  const [name, setName] = useState(words.name)
  const [code, setCode] = useState(words.code ?? '')
  const [asked, setAsked] = useState(false)
  const typed = { name: name.trim(), code: code.trim() === '' ? null : code.trim() }
  const saving = useMutation({ mutationFn: () => save(typed), onSuccess: onDone })
  const nameless = typed.name === ''
  const same = nameless || typed.name === words.name ? [] : namesakes(typed.name)
  return (
    <Form
      className={classes.form}
      error={nameless && asked ? asked : saving.error}
      onSubmit={() => {
        setAsked(true)
        if (nameless) return
        if (typed.name === words.name && typed.code === words.code) onDone()
        else saving.mutate()
      }}
    >
      <TextInput
        label={t('unit.name')}
        value={name}
        maxLength={200}
        required
        data-autofocus
        error={asked && nameless && t('unit.nameRequired')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div role="status">
        {same.length > 0 && <Note>{t('unit.namesakes', { places: same.join(', ') })}</Note>}
      </div>
      <TextInput
        label={t('unit.code')}
        description={t('unit.codeHelp')}
        value={code}
        maxLength={60}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <RefusalNotice error={saving.error} />
      <DialogButtons>
        <Button variant="default" onClick={onDone}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={saving.isPending}>
          {submit}
        </Button>
      </DialogButtons>
    </Form>
  )
}

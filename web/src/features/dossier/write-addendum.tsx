import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dossierRoutes, longestAddendum } from '@tweespraak/contract/dossier'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say } from '../../ui/toast.tsx'
import { WritingField } from '../../ui/writing-field.tsx'
import classes from './addenda.module.css'
import { type AddendaProps, isEmployee, otherName } from './between-two.ts'
import { addendaQuery } from './queries.ts'

interface WriteAddendumProps extends AddendaProps {
  /** What it begins with. */
  readonly begins?: string
  readonly onClose: () => void
  readonly onAdded?: () => void
}

/** Room to add something to a sealed report. */
export const WriteAddendum = ({ begins = '', onClose, onAdded, ...about }: WriteAddendumProps) => {
  const { t } = useTranslation(['dossier', 'app'])
  const { conversationId } = about
  const client = useQueryClient()
  // The same for as long as these words are tried, so that a lost answer adds nothing twice.
  const [addendumId] = useState(() => crypto.randomUUID())
  const [text, setText] = useState(begins)
  const [missing, setMissing] = useState<object | null>(null)
  const add = useMutation({
    mutationFn: (words: string) =>
      call(dossierRoutes.addAddendum, { params: { conversationId }, body: { addendumId, text: words } }),
    onSettled: () => client.invalidateQueries({ queryKey: addendaQuery(conversationId).queryKey }),
    onSuccess: () => {
      say(t('addenda.done'))
      onAdded?.()
      onClose()
    },
  })
  return (
    <Form
      className={classes.form}
      error={missing}
      onSubmit={() => {
        if (text.trim() === '') setMissing({})
        else add.mutate(text.trim())
      }}
    >
      <WritingField
        label={t('addenda.new')}
        help={t('addenda.help', { name: otherName(about) })}
        side={isEmployee(about) ? 'employee' : 'manager'}
        rows={4}
        value={text}
        onChange={(typed) => {
          setMissing(null)
          setText(typed)
        }}
        error={missing !== null && t('addenda.missing')}
        maxLength={longestAddendum}
        focused
      />
      <RefusalNotice error={add.error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {t('addenda.add')}
        </Button>
      </div>
    </Form>
  )
}

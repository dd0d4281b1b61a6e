import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dossierRoutes, longestAddendum } from '@tweespraak/contract/dossier'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import { Voice } from '../../ui/voice.tsx'
import { Moment } from '../../ui/when.tsx'
import { WritingField } from '../../ui/writing-field.tsx'
import classes from './addenda.module.css'
import { addendaQuery, addendumAddress } from './queries.ts'

interface AddendaProps {
  readonly conversationId: string
  readonly meId: string
  readonly two: {
    readonly employee: { readonly personId: string; readonly name: string }
    readonly leader: { readonly personId: string; readonly name: string }
  }
}

/** What the two added to their sealed report, each with a document of its own; and room to add more. */
export const Addenda = ({ conversationId, meId, two }: AddendaProps) => {
  const { t } = useTranslation('dossier')
  const query = useQuery(addendaQuery(conversationId))
  return (
    <Loaded query={query}>
      {({ items, can }) =>
        (items.length > 0 || can.add) && (
          <Section title={t('addenda.title')} aside={t('addenda.aside')}>
            <div className={classes.addenda} aria-live="polite">
              {items.map(({ addendumId, author, side, text, sealedAt }) => (
                <Voice key={addendumId} side={side} name={author.name} aside={<Moment at={sealedAt} />}>
                  <p className={classes.words}>{text}</p>
                  <a
                    className={classes.open}
                    href={addendumAddress(conversationId, addendumId)}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('addenda.open', { name: author.name })}
                  </a>
                </Voice>
              ))}
            </div>
            {can.add && <AddMore conversationId={conversationId} meId={meId} two={two} />}
          </Section>
        )
      }
    </Loaded>
  )
}

const AddMore = ({ conversationId, meId, two }: AddendaProps) => {
  const { t } = useTranslation(['dossier', 'app'])
  const client = useQueryClient()
  const [writing, setWriting] = useState(false)
  // The same for as long as these words are tried, so that a lost answer adds nothing twice.
  const [addendumId, setAddendumId] = useState(() => crypto.randomUUID())
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<object | null>(null)
  const mine = meId === two.employee.personId
  const add = useMutation({
    mutationFn: (words: string) =>
      call(dossierRoutes.addAddendum, { params: { conversationId }, body: { addendumId, text: words } }),
    onSettled: () => client.invalidateQueries({ queryKey: addendaQuery(conversationId).queryKey }),
    onSuccess: () => {
      setText('')
      setWriting(false)
      setAddendumId(crypto.randomUUID())
      say(t('addenda.done'))
    },
  })
  if (!writing)
    return (
      <Button variant="default" onClick={() => setWriting(true)}>
        {t('addenda.write')}
      </Button>
    )
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
        help={t('addenda.help', { name: mine ? two.leader.name : two.employee.name })}
        side={mine ? 'employee' : 'manager'}
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
        <Button variant="default" onClick={() => setWriting(false)}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {t('addenda.add')}
        </Button>
      </div>
    </Form>
  )
}

import { Button, Menu } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formsRoutes, type FormDetail } from '@tweespraak/contract/forms'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useListed } from '../../../lib/listed.ts'
import { Note } from '../../../ui/note.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { kindQuery, refreshForms } from '../queries.ts'
import classes from './shared-form.module.css'

/** A kind, and the form that it asked before: by then one looks at the copy. */
type Asking = FormDetail['usedBy'][number] & { readonly formId: string }

interface SharedFormProps {
  readonly form: FormDetail
  /** Leads to the copy that was made. */
  readonly onCopied: (formId: string) => void
}

/** Before one edits a form that several kinds ask: that it changes for all of them, and a copy for one of them. */
export const SharedForm = ({ form, onCopied }: SharedFormProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const client = useQueryClient()
  const listed = useListed()
  const putBack = useMutation({
    mutationFn: ({ kindId, formId }: Asking) =>
      call(formsRoutes.use, { params: { kindId }, body: { formId } }),
    onSuccess: () => refreshForms(client),
  })
  const copy = useMutation({
    mutationFn: async ({ kindId, formId }: Asking) => {
      const { name, description, rules, version } = await client.query({ ...kindQuery(kindId), staleTime: 0 })
      const own = { choice: 'own', copyOf: formId } as const
      const body = { name, description, rules, form: own, baseVersion: version }
      return call(kindsRoutes.publish, { params: { kindId }, body })
    },
    onSuccess: async ({ formId }, before) => {
      if (formId !== null) onCopied(formId)
      showUndo(t('shared.done', { kind: say(before.name) }), () => putBack.mutate(before))
      await refreshForms(client)
    },
  })
  const kinds = [...form.usedBy, ...form.waiting]
  if (!form.can.edit || form.version === null || kinds.length < 2) return null
  return (
    <div className={classes.shared}>
      <Note>
        <p>{t('shared.text', { kinds: listed(kinds.map(({ name }) => say(name))) })}</p>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="xs" loading={copy.isPending}>
              {t('shared.copy')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {kinds.map((kind) => (
              <Menu.Item key={kind.kindId} onClick={() => copy.mutate({ ...kind, formId: form.formId })}>
                {t('shared.copyFor', { kind: say(kind.name), version: form.version })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <RefusalNotice error={copy.error ?? putBack.error} />
      </Note>
    </div>
  )
}

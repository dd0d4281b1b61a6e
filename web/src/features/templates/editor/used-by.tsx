import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formsRoutes, type FormDetail } from '@tweespraak/contract/forms'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { refreshForms } from '../queries.ts'
import classes from './used-by.module.css'

type Kind = FormDetail['kinds'][number]

/** Which kinds of conversation ask this form, and let another kind ask it. */
export const UsedBy = ({ form }: { form: FormDetail }) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const client = useQueryClient()
  const use = useMutation({
    mutationFn: ({ kindId, formId }: { kindId: string; formId: string }) =>
      call(formsRoutes.use, { params: { kindId }, body: { formId } }),
    onSuccess: () => refreshForms(client),
  })
  const choose = ({ kindId, name, formId: before }: Kind) => {
    const putBack = () => before !== null && use.mutate({ kindId, formId: before })
    use.mutate(
      { kindId, formId: form.formId },
      { onSuccess: () => showUndo(t('use.done', { kind: say(name) }), putBack) },
    )
  }
  const state = (kind: Kind) => {
    if (kind.formId === form.formId) return <StatusWord tone="good">{t('use.inUse')}</StatusWord>
    if (!kind.fits) return <StatusWord>{t('use.doesNotFit')}</StatusWord>
    return (
      form.can.edit && (
        <Button
          variant="default"
          size="xs"
          loading={use.isPending && use.variables.kindId === kind.kindId}
          aria-label={t('use.doFor', { kind: say(kind.name) })}
          onClick={() => choose(kind)}
        >
          {t('use.do')}
        </Button>
      )
    )
  }
  return (
    <Section title={t('use.title')}>
      <p className={classes.lead}>{form.version === null ? t('use.publishFirst') : t('use.lead')}</p>
      <RefusalNotice error={use.error} />
      {form.version !== null && (
        <RowList label={t('use.title')}>
          {form.kinds.map((kind) => (
            <Row key={kind.kindId} title={say(kind.name)} trail={state(kind)} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

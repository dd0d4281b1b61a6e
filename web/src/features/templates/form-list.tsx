import type { FormSummary } from '@tweespraak/contract/forms'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { useRoughWords } from './form-words.ts'

interface FormListProps {
  readonly forms: readonly FormSummary[]
  readonly link: (formId: string, words: string) => ReactNode
}

const State = ({ form }: { form: FormSummary }) => {
  const { t } = useTranslation('templates')
  if (form.version === null) return <StatusWord tone="attention">{t('state.draft')}</StatusWord>
  if (form.draftSavedAt !== null) return <StatusWord tone="attention">{t('state.changed')}</StatusWord>
  return form.usedBy.length === 0 && <StatusWord>{t('state.unused')}</StatusWord>
}

/** The forms of an organisation: those it made itself, and those that came with the product. */
export const FormList = ({ forms, link }: FormListProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const rows = (some: readonly FormSummary[]) =>
    some.map((form) => (
      <Row
        key={form.formId}
        title={link(form.formId, say(form.name))}
        detail={[
          ...(form.version === null ? [] : [t('version', { version: form.version })]),
          t('questions', { count: form.questions }),
          ...(form.usedBy.length === 0
            ? []
            : [t('usedBy', { kinds: form.usedBy.map(({ name }) => say(name)).join(', ') })]),
        ].join(' · ')}
        trail={<State form={form} />}
      />
    ))
  const own = forms.filter(({ builtIn }) => builtIn === null)
  return (
    <>
      {own.length > 0 && (
        <Section title={t('list.own')}>
          <RowList label={t('list.own')}>{rows(own)}</RowList>
        </Section>
      )}
      <Section title={t('list.builtIn')}>
        <RowList label={t('list.builtIn')}>{rows(forms.filter(({ builtIn }) => builtIn !== null))}</RowList>
      </Section>
    </>
  )
}

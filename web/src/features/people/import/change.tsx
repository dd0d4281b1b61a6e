import { importFields, type ImportChange } from '@tweespraak/contract/people-import'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/when.tsx'
import { EmailAddress } from '../email-address.tsx'
import classes from './import-effects.module.css'

const dayFields: ReadonlySet<string> = new Set(['starts-on', 'ends-on', 'probation-ends-on'])

/** A value as a person would write it: the server sends dates as ISO, and hours with a point. */
const Value = ({ field, children }: { field: string; children: string }): ReactNode => {
  const { t, i18n } = useTranslation('people')
  if (dayFields.has(field)) return <Day date={children} />
  if (field === 'email') return <EmailAddress address={children} />
  if (field === 'hours') return new Intl.NumberFormat(i18n.language).format(Number(children))
  if (field === 'language') return t(children === 'en' ? 'person.languages.en' : 'person.languages.nl')
  return children
}

/** What was struck through, and what comes instead. */
export const Change = ({ change }: { change: ImportChange }) => {
  const { t } = useTranslation('people')
  if (change.field === 'leads')
    return <li className={classes.leads}>{t('import.leads', { count: Number(change.old ?? change.new) })}</li>
  const field = importFields.find((known) => known === change.field)
  const label = field === undefined ? t('import.changed.name') : t(`import.fields.${field}`)
  return (
    <li>
      {label}:{' '}
      {change.old !== null && (
        <del className={classes.old}>
          <Value field={change.field}>{change.old}</Value>
        </del>
      )}{' '}
      {change.new === null ? t('import.blank') : <Value field={change.field}>{change.new}</Value>}
    </li>
  )
}

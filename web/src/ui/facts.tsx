import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './facts.module.css'

export interface Fact {
  readonly label: string
  /** null is said as not filled in. */
  readonly value: ReactNode
}

/** What is known, word by word. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => {
  const { t } = useTranslation()
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div className={classes.fact} key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className={classes.soft}>{t('field.none')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

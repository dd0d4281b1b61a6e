import type { Agreement } from '@tweespraak/contract/agreements'
import type { ReactNode } from 'react'
import { AgreementItem } from './agreement-item.tsx'
import classes from './agreement-rows.module.css'

interface AgreementRowsProps {
  readonly label: string
  readonly items: readonly Agreement[]
  readonly quiet?: boolean
  readonly linksOf?: (agreement: Agreement) => ReactNode
}

export const AgreementRows = ({ label, items, quiet = false, linksOf }: AgreementRowsProps) => (
  <ul className={classes.rows} aria-label={label}>
    {items.map((agreement) => (
      <AgreementItem
        key={agreement.agreementId}
        agreement={agreement}
        quiet={quiet}
        {...(linksOf === undefined ? {} : { links: linksOf(agreement) })}
      />
    ))}
  </ul>
)

import type { Agreement } from '@tweespraak/contract/agreements'
import type { ReactNode } from 'react'
import { AgreementItem } from './agreement-item.tsx'
import type { AgreementLinks } from './agreement-links.ts'
import classes from './agreement-rows.module.css'
import { useKeptPlaces } from './kept-places.ts'
import type { OnForm } from './use-tell-form.ts'

interface AgreementRowsProps {
  readonly label: string
  readonly items: readonly Agreement[]
  /** In place of an empty list. */
  readonly empty?: ReactNode
  /** They are still being made, in a conversation under way. */
  readonly making?: boolean
  /** The one that was just made here. */
  readonly added?: string | undefined
  readonly links?: AgreementLinks
  readonly onForm?: OnForm
}

/** Agreements below each other. What is decided here stays in its place, with the way to undo it. */
export const AgreementRows = ({
  label,
  items,
  empty,
  making = false,
  added,
  links,
  onForm,
}: AgreementRowsProps) => {
  const { rows, onDecided } = useKeptPlaces(items)
  if (rows.length === 0) return empty
  return (
    <ul className={classes.rows} aria-label={label}>
      {rows.map((agreement) => (
        <AgreementItem
          key={agreement.agreementId}
          agreement={agreement}
          making={making}
          added={agreement.agreementId === added}
          onDecided={onDecided}
          onForm={onForm}
          {...(links === undefined ? {} : { links })}
        />
      ))}
    </ul>
  )
}

import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './plan-form.module.css'

interface AmountFieldProps {
  readonly label: string
  readonly description?: string
  readonly error?: ReactNode
  /** Behind the number: what is counted. */
  readonly unit?: string | null
  readonly value: string
  readonly onChange: (typed: string) => void
}

/** A number as it is typed: `amountOf` reads it. */
export const AmountField = ({ unit = null, onChange, ...field }: AmountFieldProps) => (
  <TextInput
    {...field}
    inputMode="decimal"
    maxLength={12}
    onChange={(event) => onChange(event.currentTarget.value)}
    inputContainer={(input) =>
      unit === null ? (
        input
      ) : (
        <div className={classes.amount}>
          {input}
          <span>{unit}</span>
        </div>
      )
    }
  />
)

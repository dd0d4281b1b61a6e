import { useId, type ReactNode } from 'react'
import type { Guarding } from '../lib/guarding.ts'
import { PersonText } from './person-text.tsx'
import type { Side } from './side.ts'
import classes from './writing-field.module.css'

interface WritingFieldProps {
  /** The question. */
  readonly label: string
  /** The title above it, for a label that several fields of a page have: together they are its name. */
  readonly titleId?: string | undefined
  /** What helps to answer it. */
  readonly help?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Of the text that saves itself; without it the form around it waits. */
  readonly guarding?: Guarding
  /** What the server has of it already, in a form. */
  readonly stood?: string
  /** A WhoSees: stands under the text at the left. */
  readonly sees?: ReactNode
  /** A Saved: stands under the text at the right. */
  readonly saved?: ReactNode
  readonly error?: ReactNode
  /** Draws the rule of this voice at the left. */
  readonly side?: Side
  readonly rows?: number
  readonly maxLength?: number
  readonly readOnly?: boolean
  /** It takes the focus when it appears: somebody asked for it. */
  readonly focused?: boolean
}

const takeFocus = (field: HTMLTextAreaElement | null): void => field?.focus()

/** A question with room to write about a person, guarded. Says under the text who will see it and whether it is saved. */
export const WritingField = (props: WritingFieldProps) => {
  const foot = useId()
  const label = useId()
  return (
    <div className={classes.field} data-side={props.side}>
      <PersonText
        guarding={props.guarding}
        stood={props.stood ?? ''}
        describedBy={foot}
        label={props.label}
        labelProps={{ id: label }}
        {...(props.titleId === undefined ? {} : { 'aria-labelledby': `${props.titleId} ${label}` })}
        description={props.help}
        error={props.error}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
        // Only for who pressed to have it: the place they were at is gone.
        {...(props.focused === true ? { ref: takeFocus } : {})}
        autosize
        minRows={props.rows ?? 3}
        readOnly={props.readOnly ?? false}
        {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
        classNames={{ input: classes.input ?? '', label: classes.label ?? '' }}
      />
      <div className={classes.foot} id={foot}>
        {props.sees}
        <span className={classes.saved}>{props.saved}</span>
      </div>
    </div>
  )
}

import { ActionIcon } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { longestName, mostNamed } from '@tweespraak/contract/form'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Guarding } from '../../../lib/guarding.ts'
import { PersonText } from '../../../ui/person-text.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import type { Side } from '../../../ui/side.ts'
import classes from './names-field.module.css'

interface NamesFieldProps {
  readonly label: string
  readonly help: ReactNode
  readonly side: Side
  readonly guarding: Guarding
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly onBlur: () => void
  readonly sees: ReactNode
  readonly saved: ReactNode
}

/** A few things, each named in a line: strengths, goals, tasks. Enter makes room for the next. */
export const NamesField = (props: NamesFieldProps) => {
  const { label, help, side, guarding, value, onChange, onBlur, sees, saved } = props
  const { t } = useTranslation('conversations')
  const id = useId()
  const helpId = useId()
  const list = useRef<HTMLOListElement>(null)
  const lines = value.length === 0 ? [''] : value
  const focusOn = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus())
  const add = () => {
    if (lines.length >= mostNamed) return
    onChange([...lines, ''])
    focusOn(lines.length)
  }
  const takeAway = (index: number) => {
    onChange(lines.filter((_, other) => other !== index))
    focusOn(Math.max(0, Math.min(index, lines.length - 2)))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <div
      className={classes.field}
      data-side={side}
      role="group"
      aria-labelledby={id}
      {...(help === undefined ? {} : { 'aria-describedby': helpId })}
    >
      <p className={classes.label} id={id}>
        {label}
      </p>
      {help !== undefined && (
        <p className={classes.help} id={helpId}>
          {help}
        </p>
      )}
      <ol className={classes.lines} ref={list}>
        {lines.map((line, index) => (
          <li key={index}>
            <div className={classes.line}>
              <PersonText
                line
                guarding={guarding}
                aria-label={t('names.nth', { nth: index + 1 })}
                value={line}
                maxLength={longestName}
                onChange={(event) => onChange(lines.with(index, event.currentTarget.value))}
                onKeyDown={onKey}
                onBlur={onBlur}
              />
            </div>
            {(lines.length > 1 || line !== '') && (
              <ActionIcon
                variant="subtle"
                aria-label={t('names.remove', { nth: index + 1 })}
                onClick={() => takeAway(index)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      {lines.length < mostNamed && (
        <QuietButton leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('names.add')}
        </QuietButton>
      )}
      <div className={classes.foot}>
        {sees}
        <span className={classes.saved}>{saved}</span>
      </div>
    </div>
  )
}

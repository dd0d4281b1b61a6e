import { ActionIcon } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { PersonText } from '../../../ui/person-text.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import type { PartDraft } from './plan-draft.ts'
import classes from './plan-form.module.css'

interface PartLinesProps<Part extends PartDraft> {
  readonly label: string
  readonly help?: string
  readonly error?: ReactNode
  /** What each line is called, with its number: "Stap 2". */
  readonly lineLabel: (number: number) => string
  readonly add: string
  readonly parts: readonly Part[]
  /** As they stand on the server. */
  readonly stood: readonly PartDraft[]
  readonly fresh: () => Part
  readonly onChange: (parts: readonly Part[]) => void
  /** Room for a day beside the words of a line. */
  readonly dated?: boolean
  /** Beside the words of a line, such as its day. */
  readonly beside?: (part: Part, number: number, change: (part: Part) => void) => ReactNode
}

/** The server takes no more. */
const most = 30

/** Lines below each other: Enter begins the next, and what is taken away leaves the focus on the line before it. */
export const PartLines = <Part extends PartDraft>(props: PartLinesProps<Part>) => {
  const { t } = useTranslation('goals')
  const { parts, fresh, onChange, dated = false, beside } = props
  const labelId = useId()
  const list = useRef<HTMLUListElement>(null)
  const focusOn = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('textarea')[Math.max(0, index)]?.focus()
  const put = (index: number, part: Part) => onChange(parts.map((each, at) => (at === index ? part : each)))
  const addAfter = (index: number) => {
    if (parts.length >= most) return
    flushSync(() => onChange(parts.toSpliced(index + 1, 0, fresh())))
    focusOn(index + 1)
  }
  const removeAt = (index: number) => {
    flushSync(() => onChange(parts.toSpliced(index, 1)))
    focusOn(index - 1)
  }
  const onKey = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    addAfter(index)
  }
  return (
    <div role="group" aria-labelledby={labelId}>
      <p className={classes.legend} id={labelId}>
        {props.label}
      </p>
      {props.help !== undefined && <p className={classes.help}>{props.help}</p>}
      {props.error !== undefined && <p className={classes.error}>{props.error}</p>}
      <ul className={classes.lines} ref={list}>
        {parts.map((part, index) => (
          <li key={part.key} className={classes.line} data-dated={dated}>
            <div className={classes.words}>
              <PersonText
                aria-label={props.lineLabel(index + 1)}
                placeholder={props.lineLabel(index + 1)}
                {...(props.error === undefined ? {} : { 'aria-invalid': true })}
                line
                stood={props.stood.find(({ key }) => key === part.key)?.what ?? ''}
                maxLength={300}
                value={part.what}
                onChange={(event) => put(index, { ...part, what: event.currentTarget.value })}
                onKeyDown={onKey(index)}
              />
            </div>
            {beside?.(part, index + 1, (changed) => put(index, changed))}
            <ActionIcon
              className={classes.remove ?? ''}
              variant="subtle"
              size={28}
              aria-label={t('plan.remove', { line: props.lineLabel(index + 1) })}
              onClick={() => removeAt(index)}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {parts.length < most && (
        <div className={classes.add}>
          <QuietButton
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => addAfter(parts.length - 1)}
          >
            {props.add}
          </QuietButton>
        </div>
      )}
    </div>
  )
}

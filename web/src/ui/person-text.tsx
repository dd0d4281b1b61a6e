import { Textarea, type TextareaProps } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { lazy, Suspense, useId, useRef, type KeyboardEvent, type Ref } from 'react'
import type { Found, Guarding } from '../lib/guarding.ts'
import { AlsoDescribedBy } from './also-described-by.tsx'
import classes from './person-text.module.css'
import { useGuarded } from './use-guarded.ts'

const WaitingNotice = lazy(async () => ({ default: (await import('./waiting-notice.tsx')).WaitingNotice }))

interface PersonTextProps extends Omit<TextareaProps, 'value' | 'inputContainer'> {
  readonly value: string
  /** Whose decision it waits for; without it that of the form around it. */
  readonly guarding?: Guarding | undefined
  /** What the server has of it already: those words are not asked about again. */
  readonly stood?: string
  /** Grows with its words and takes no line breaks. */
  readonly line?: boolean
  /** Something elsewhere that describes it too. */
  readonly describedBy?: string
  readonly ref?: Ref<HTMLTextAreaElement>
}

/**
 * Room to write about a person. The guard reads along on this device: where it finds what should not be recorded, the
 * words stand below the field with what may be written instead, and nothing is saved or sent until the writer decides.
 */
export const PersonText = ({
  guarding,
  stood = '',
  line = false,
  describedBy,
  ref,
  onKeyDown,
  ...field
}: PersonTextProps) => {
  const noticeId = useId()
  const own = useRef<HTMLTextAreaElement>(null)
  const { found, led, keep } = useGuarded(guarding, field.value, stood)
  const described = [describedBy, found.length > 0 ? noticeId : undefined].filter((id) => id !== undefined)
  const goTo = ({ words }: Found) => {
    const from = field.value.indexOf(words)
    own.current?.focus()
    if (from >= 0) own.current?.setSelectionRange(from, from + words.length)
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (line && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
    onKeyDown?.(event)
  }
  return (
    <>
      <Textarea
        {...field}
        {...(line ? { autosize: true, minRows: 1, rows: 1 } : {})}
        ref={useMergedRef(own, ref)}
        onKeyDown={onKey}
        inputContainer={(input) =>
          described.length === 0 ? input : <AlsoDescribedBy id={described.join(' ')}>{input}</AlsoDescribedBy>
        }
      />
      <div className={classes.asks} aria-live="polite" id={noticeId}>
        {found.length > 0 && (
          <Suspense fallback={null}>
            <WaitingNotice
              found={found}
              led={led}
              onChange={goTo}
              onKeep={() => {
                keep()
                // The button that was pressed goes.
                own.current?.focus()
              }}
            />
          </Suspense>
        )}
      </div>
    </>
  )
}

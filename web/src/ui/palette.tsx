import { VisuallyHidden } from '@mantine/core'
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import classes from './palette.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  /** One quiet line below. */
  readonly detail?: string
  readonly lead?: ReactNode
  readonly onChoose: () => void
}

export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

interface PaletteProps {
  /** Its `showModal()` opens the palette. */
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** What one does here. */
  readonly label: string
  readonly placeholder: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What was found; empty groups are left out. */
  readonly groups: readonly ChoiceGroup[]
  /** Whether that belongs to what is typed now, and not still to what was typed before. */
  readonly settled: boolean
  /** How many were found, or that nothing was. Read aloud when it changes. */
  readonly found: string
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const showOption = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' })

/**
 * One field and what it finds, by the pattern of a combobox: the focus stays in the field, the arrow keys go
 * past the options, Enter takes the one that is marked. That is the first until one goes on, also when it
 * came after the last key: Enter waits for what belongs to the typed words. The field is there from the
 * first, in a dialog of the browser itself, so that opening takes no time in which a key could be lost.
 */
export const Palette = (props: PaletteProps) => {
  const { dialog, label, typed, onType, settled, found } = props
  const id = useId()
  const [opened, setOpened] = useState(false)
  const [marked, mark] = useState<string>()
  // Enter came before what belongs to these words.
  const [awaited, setAwaited] = useState<string>()
  const groups = opened ? props.groups.filter(({ choices }) => choices.length > 0) : []
  const choices = groups.flatMap((group) => group.choices)
  const at = Math.max(
    0,
    choices.findIndex((choice) => choice.id === marked),
  )
  const current = choices[at]
  const optionId = (choice: Choice): string => `${id}-${choice.id}`

  const reset = () => {
    onType('')
    mark(undefined)
    setAwaited(undefined)
  }
  const close = () => {
    dialog.current?.close()
    reset()
  }
  const take = (choice: Choice) => {
    close()
    choice.onChoose()
  }
  useEffect(() => {
    const due = awaited === typed && settled && dialog.current?.open === true
    if (due && current !== undefined) take(current)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      mark(choices[(at + step + choices.length) % choices.length]?.id)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (!settled && marked === undefined) setAwaited(typed)
      else if (current !== undefined) take(current)
    }
  }

  return (
    <dialog
      ref={dialog}
      className={classes.palette}
      aria-label={label}
      onToggle={(event) => setOpened(event.newState === 'open')}
      // Told late: what is open again by then keeps what was typed since.
      onClose={(event) => !event.currentTarget.open && reset()}
      // Beside it: on the backdrop, which is part of the dialog.
      onMouseDown={(event) => event.target === event.currentTarget && close()}
    >
      <input
        className={classes.search}
        // Escape closes the palette alone, not also the dialog below it.
        data-mantine-stop-propagation
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={typed}
        onChange={(event) => {
          onType(event.currentTarget.value)
          mark(undefined)
          setAwaited(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      {opened && choices.length === 0 ? (
        <p className={classes.nothing} role="status">
          {found}
        </p>
      ) : (
        <VisuallyHidden role="status">{opened && found}</VisuallyHidden>
      )}
      {choices.length > 0 && (
        <div className={classes.list} role="listbox" id={`${id}-list`} aria-label={label}>
          {groups.map((group, place) => (
            <div key={group.label} role="group" aria-labelledby={`${id}-group-${place}`}>
              <div className={classes.group} id={`${id}-group-${place}`} role="presentation">
                {group.label}
              </div>
              {group.choices.map((choice) => (
                <div
                  key={choice.id}
                  id={optionId(choice)}
                  className={classes.option}
                  role="option"
                  tabIndex={-1}
                  aria-selected={choice === current}
                  ref={choice.id === marked ? showOption : null}
                  // The focus stays in the field.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take(choice)}
                  onKeyDown={onKeyDown}
                >
                  {choice.lead}
                  <span className={classes.words}>
                    <span>{choice.label}</span>
                    {choice.detail !== undefined && choice.detail !== '' && (
                      <span className={classes.detail}>{choice.detail}</span>
                    )}
                  </span>
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </dialog>
  )
}

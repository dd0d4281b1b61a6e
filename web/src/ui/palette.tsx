import { Input, Modal, VisuallyHidden } from '@mantine/core'
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
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
  readonly opened: boolean
  readonly onClose: () => void
  /** What one does here. */
  readonly label: string
  readonly placeholder: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What was found; empty groups are left out. */
  readonly groups: readonly ChoiceGroup[]
  /** How many were found, or that nothing was. Read aloud when it changes. */
  readonly found: string
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const showOption = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' })

/**
 * One field and what it finds, by the pattern of a combobox: the focus stays in the field, the arrow keys go
 * past the options, Enter takes the one that is marked. That is the first until one goes on, also when it
 * came after the last key.
 */
export const Palette = (props: PaletteProps) => {
  const { onClose, label, typed, onType, found } = props
  // Opens after it is there: where the focus has to return to is noted at the change alone.
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setOpened(props.opened))
    return () => cancelAnimationFrame(frame)
  }, [props.opened])
  const id = useId()
  const [marked, mark] = useState<string>()
  const groups = props.groups.filter(({ choices }) => choices.length > 0)
  const choices = groups.flatMap((group) => group.choices)
  const at = Math.max(
    0,
    choices.findIndex((choice) => choice.id === marked),
  )
  const current = choices[at]
  const optionId = (choice: Choice): string => `${id}-${choice.id}`

  const close = () => {
    onClose()
    onType('')
    mark(undefined)
  }
  const take = (choice: Choice) => {
    close()
    choice.onChoose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      mark(choices[(at + step + choices.length) % choices.length]?.id)
    }
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault()
      take(current)
    }
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      // Stays where it is while what is found grows and shrinks below it.
      centered={false}
      yOffset="12vh"
      size={600}
      padding={0}
      // Also above another dialog: it is asked for from anywhere.
      zIndex={400}
      attributes={{ content: { 'aria-label': label } }}
    >
      <Input
        data-autofocus
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        autoComplete="off"
        spellCheck={false}
        size="lg"
        placeholder={props.placeholder}
        value={typed}
        onChange={(event) => {
          onType(event.currentTarget.value)
          mark(undefined)
        }}
        onKeyDown={onKeyDown}
        classNames={{ input: classes.search ?? '' }}
      />
      {choices.length === 0 ? (
        <p className={classes.nothing} role="status">
          {found}
        </p>
      ) : (
        <VisuallyHidden role="status">{found}</VisuallyHidden>
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
    </Modal>
  )
}

import { ActionIcon, Button, Popover, TextInput } from '@mantine/core'
import {
  IconHeading,
  IconLink,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconTargetArrow,
  IconWriting,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Became } from './became.ts'
import { linkFrom } from './links.ts'
import { isMadeInto } from './make-of-line.ts'
import classes from './toolbar.module.css'

const lookAt = ({ editor }: { editor: Editor }) => ({
  heading: editor.isActive('heading'),
  bullets: editor.isActive('bulletList'),
  numbers: editor.isActive('orderedList'),
  tasks: editor.isActive('taskList'),
  link: editor.isActive('link'),
  became: isMadeInto(editor),
})

const icons = { heading: IconHeading, bullets: IconList, numbers: IconListNumbers, tasks: IconListCheck }
type Shape = keyof typeof icons

const shapes: readonly Shape[] = ['heading', 'bullets', 'numbers', 'tasks']

const give = (editor: Editor, shape: Shape): void => {
  const chain = editor.chain().focus()
  switch (shape) {
    case 'heading':
      chain.toggleHeading({ level: 2 }).run()
      break
    case 'bullets':
      chain.toggleBulletList().run()
      break
    case 'numbers':
      chain.toggleOrderedList().run()
      break
    case 'tasks':
      chain.toggleTaskList().run()
      break
    default:
      shape satisfies never
  }
}

/** Left and right lead through the bar, so that it is one stop on the way to the text. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  if (at === -1) return
  event.preventDefault()
  stops[(at + step + stops.length) % stops.length]?.focus()
}

const LinkStop = ({ editor, active }: { editor: Editor; active: boolean }) => {
  const { t } = useTranslation('notes')
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const show = () => {
    const href: unknown = editor.getAttributes('link')['href']
    setTyped(typeof href === 'string' ? href : '')
    setWrong(false)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    editor.commands.focus()
  }
  const lay = (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const href = linkFrom(typed)
    setWrong(href === null)
    if (href === null) return
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !active)
      chain
        .insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run()
    else chain.setLink({ href }).run()
    close()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    close()
  }
  return (
    <Popover opened={open} onClose={close} trapFocus returnFocus={false} position="bottom-start" width={280}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size={32}
          data-stop
          tabIndex={-1}
          aria-label={t('tool.link')}
          aria-pressed={active}
          data-active={active || undefined}
          onClick={show}
        >
          <IconLink size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={classes.link} onSubmit={lay} noValidate>
          <TextInput
            label={t('link.where')}
            placeholder="https://"
            inputMode="url"
            value={typed}
            error={wrong && t('link.wrong')}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setWrong(false)
            }}
          />
          <div className={classes.linkButtons}>
            <Button type="submit" size="xs">
              {t('link.lay')}
            </Button>
            {active && (
              <Button variant="subtle" size="xs" onClick={remove}>
                {t('link.remove')}
              </Button>
            )}
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

interface ToolbarProps {
  readonly editor: Editor
  /** Of the field that it belongs to. */
  readonly controls: string
  readonly onMake: (became: Became) => void
}

/** What can be done with a line, in one quiet row above the text; everything in it has its way by keyboard too. */
export const Toolbar = ({ editor, controls, onMake }: ToolbarProps) => {
  const { t } = useTranslation('notes')
  const at = useEditorState({ editor, selector: lookAt })
  const made = [
    ['agreement', IconWriting, 'Alt+Shift+A'],
    ['goal', IconTargetArrow, 'Alt+Shift+D'],
  ] as const
  return (
    <div
      className={classes.bar}
      id={`${controls}-bar`}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('tool.bar')}
      aria-controls={controls}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) editor.commands.focus()
        else walk(event)
      }}
      // Pressing something does not take the caret out of the text.
      onMouseDown={(event) => event.target instanceof HTMLInputElement || event.preventDefault()}
    >
      {shapes.map((shape, index) => {
        const Icon = icons[shape]
        return (
          <ActionIcon
            key={shape}
            variant="subtle"
            size={32}
            data-stop
            tabIndex={index === 0 ? 0 : -1}
            aria-label={t(`tool.${shape}`)}
            aria-pressed={at[shape]}
            data-active={at[shape] || undefined}
            onClick={() => give(editor, shape)}
          >
            <Icon size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )
      })}
      <LinkStop editor={editor} active={at.link} />
      <span className={classes.made}>
        {made.map(([became, Icon, keys]) => (
          <Button
            key={became}
            variant="subtle"
            size="xs"
            data-stop
            tabIndex={-1}
            aria-pressed={at.became === became}
            aria-keyshortcuts={keys}
            leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
            onClick={() => onMake(became)}
          >
            {t(`make.${at.became === became ? 'undo' : 'do'}.${became}`)}
          </Button>
        ))}
      </span>
    </div>
  )
}

import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found } from '../../../lib/guarding.ts'
import { useGuarding } from '../../../lib/use-guarding.ts'
import { say } from '../../../ui/toast.tsx'
import { caretOf } from './caret.ts'
import { GuardMarks } from './guard-marks.ts'
import { LineMarks } from './line-marks.ts'
import type { LiveNotes } from './live-notes.ts'
import { MakeOfLine, makeOfLines } from './make-of-line.ts'
import classes from './notes-editor.module.css'
import { useLiveState } from './notes-room.tsx'
import { SeenNotice } from './seen-notice.tsx'
import { schemaOf, withoutTables } from './schema.ts'
import { Toolbar } from './toolbar.tsx'

/** More than this is not pasted in one go, in characters: it would not fit in one message. */
const longestPaste = 20_000

interface NotesEditorProps {
  readonly live: LiveNotes
  /** Which part of the document it writes in. */
  readonly fragment: string
  readonly label: string
  readonly placeholder: string
  readonly small?: boolean
  /** Opened by whoever wants to write in it now. */
  readonly begin?: boolean
}

/** Where both type at the same time. Who may only read, reads along. */
export const NotesEditor = ({
  live,
  fragment: name,
  label,
  placeholder,
  small = false,
  begin = false,
}: NotesEditorProps) => {
  const { t } = useTranslation('notes')
  const id = useId()
  const { mayWrite, connection } = useLiveState(live)
  const editable = connection !== 'closed' && mayWrite
  const fragment = useMemo(() => live.document.getXmlFragment(name), [live, name])
  const guarding = useGuarding()
  const [found, setFound] = useState<readonly Found[]>([])
  const extensions = useMemo(
    () => [
      ...schemaOf((item) => t('task', { item })),
      Placeholder.configure({ placeholder }),
      Collaboration.configure({ fragment }),
      CollaborationCaret.configure({
        provider: live.provider,
        user: live.provider.awareness?.getLocalState()?.['user'] as Record<string, unknown>,
        render: (user) => caretOf(live.writerOf(String(user['personId']))),
        selectionRender: (user) => ({
          class: 'others-selection',
          'data-side': live.writerOf(String(user['personId']))?.side ?? 'system',
        }),
      }),
      LineMarks.configure({
        fragment,
        writers: live.writers,
        listen: live.subscribe,
        nameOf: live.writerOf,
        labelOf: (became, made) => t(became === 'goal' && !made ? 'became.toWorkOut' : `became.${became}`),
      }),
      MakeOfLine.configure({ fragment, make: live.make }),
      GuardMarks.configure({ guarding, onFound: setFound }),
    ],
    [live, fragment, placeholder, guarding, t],
  )
  const editor = useEditor(
    {
      extensions,
      editable: false,
      injectCSS: false,
      autofocus: begin ? 'end' : false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'aria-describedby': `${id}-help`,
          id,
          class: classes.text ?? '',
        },
        handleKeyDown: (_, { altKey, key }) => {
          const bar = altKey && key === 'F10' ? document.getElementById(`${id}-bar`) : null
          bar?.querySelector<HTMLElement>('[data-stop]')?.focus()
          return bar !== null
        },
        transformPastedHTML: withoutTables,
        handlePaste: (_, event) => {
          const long = (event.clipboardData?.getData('text/plain').length ?? 0) > longestPaste
          if (long) say(t('pasteLong'))
          return long
        },
      },
    },
    [extensions],
  )
  useEffect(() => {
    editor.setEditable(editable, false)
  }, [editor, editable])
  useEffect(() => {
    if (begin && editable) editor.commands.focus('end')
  }, [editor, begin, editable])
  return (
    <div className={classes.editor} data-small={small || undefined} data-editable={editable || undefined}>
      {editable && (
        <Toolbar
          editor={editor}
          controls={id}
          onMake={(became) => makeOfLines(editor, became, { fragment, make: live.make })}
        />
      )}
      <EditorContent editor={editor} />
      <SeenNotice found={found} guarding={guarding} onDone={() => editor.commands.focus()} />
      <p id={`${id}-help`} className={classes.help}>
        {editable ? t('help') : t('word.reading')}
        {editable && <span className={classes.keys}> {t('helpKeys')}</span>}
      </p>
    </div>
  )
}

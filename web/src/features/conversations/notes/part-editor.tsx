import { lazy, Suspense, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { LiveNotes } from './live-notes.ts'
import { useLiveNotes, useLiveState } from './notes-room.tsx'
import classes from './part-editor.module.css'

const NotesEditor = lazy(async () => ({ default: (await import('./notes-editor.tsx')).NotesEditor }))

type PartEditorProps = Omit<ComponentProps<typeof NotesEditor>, 'live'>

/** An editor for one part of the notes, once they are open and what it needs was fetched. */
export const PartEditor = (props: PartEditorProps) => {
  const { t } = useTranslation('notes')
  const live: LiveNotes | null = useLiveNotes()
  const { ready, end } = useLiveState(live)
  const waiting = <p className={classes.waiting}>{t('loading')}</p>
  if (live === null || (!ready && end === null)) return waiting
  return (
    <Suspense fallback={waiting}>
      <NotesEditor {...props} live={live} />
    </Suspense>
  )
}

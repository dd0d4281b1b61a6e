import { IconAlertCircle, IconCheck, IconCloudOff, IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type LiveWord, wordFor } from './connection.ts'
import { useLiveNotes, useLiveState } from './notes-room.tsx'
import classes from './notes-state.module.css'

/** What stops somebody who is typing is spoken aloud; that all is well need not be heard each time. */
const isTrouble = (word: LiveWord): boolean => word.startsWith('lost') || word.startsWith('end-')

const look = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

const StateIcon = ({ word }: { word: LiveWord }) => {
  if (word === 'saved') return <IconCheck {...look} />
  if (word === 'reading') return <IconEye {...look} />
  if (word.startsWith('lost')) return <IconCloudOff {...look} />
  return word.startsWith('end-') ? <IconAlertCircle {...look} /> : null
}

/** Where what is typed in the shared notes is now, in words. */
export const NotesState = () => {
  const { t } = useTranslation('notes')
  const word = wordFor(useLiveState(useLiveNotes()))
  return (
    <span
      className={classes.state}
      role="status"
      aria-live={isTrouble(word) ? 'polite' : 'off'}
      data-trouble={isTrouble(word) || undefined}
    >
      <StateIcon word={word} />
      {t(`word.${word}`)}
    </span>
  )
}

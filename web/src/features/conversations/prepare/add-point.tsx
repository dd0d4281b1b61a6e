import { Button, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../ui/side.ts'
import { VoiceDot } from '../../../ui/voice.tsx'
import classes from './talking-points.module.css'

interface AddPointProps {
  readonly side: Side
  readonly busy: boolean
  /** `done` empties the line: call it when the point was added. */
  readonly onAdd: (text: string, done: () => void) => void
}

/** One line for a new talking point; Enter adds it and one can go on typing. */
export const AddPoint = ({ side, busy, onAdd }: AddPointProps) => {
  const { t } = useTranslation('conversations')
  const [text, setText] = useState('')
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && !busy) onAdd(text.trim(), () => setText(''))
  }
  return (
    <form className={classes.add} onSubmit={add}>
      <VoiceDot side={side} />
      <TextInput
        className={classes.text ?? ''}
        aria-label={t('points.new')}
        placeholder={t('points.placeholder')}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ''} loading={busy}>
        {t('points.add')}
      </Button>
    </form>
  )
}

import { Button, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../ui/side.ts'
import { VoiceDot } from '../../../ui/voice.tsx'
import classes from './talking-points.module.css'

/** The id is made with the words: pressed twice, the server still adds the point once. */
export interface NewPoint {
  readonly pointId: string
  readonly text: string
}

const pointOf = (text: string): NewPoint => ({ pointId: crypto.randomUUID(), text })

interface AddPointProps {
  readonly side: Side
  readonly busy: boolean
  /** `done` empties the line: call it when the point was added. */
  readonly onAdd: (point: NewPoint, done: () => void) => void
}

/** One line for a new talking point; Enter adds it and one can go on typing. */
export const AddPoint = ({ side, busy, onAdd }: AddPointProps) => {
  const { t } = useTranslation('conversations')
  const [point, setPoint] = useState(() => pointOf(''))
  const text = point.text.trim()
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text !== '' && !busy) onAdd({ ...point, text }, () => setPoint(pointOf('')))
  }
  return (
    <form className={classes.add} onSubmit={add}>
      <VoiceDot side={side} />
      <TextInput
        className={classes.text ?? ''}
        aria-label={t('points.new')}
        placeholder={t('points.placeholder')}
        value={point.text}
        maxLength={500}
        onChange={(event) => setPoint(pointOf(event.currentTarget.value))}
      />
      <Button type="submit" variant="default" disabled={text === ''} loading={busy}>
        {t('points.add')}
      </Button>
    </form>
  )
}

import { Button } from '@mantine/core'
import { PersonText } from '../../../ui/person-text.tsx'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../ui/side.ts'
import type { DraftStore } from '../../../lib/autosave.ts'
import { Form } from '../../../ui/form.tsx'
import { VoiceDot } from '../../../ui/voice.tsx'
import { isTooLong, PointRoom } from './point-room.tsx'
import classes from './talking-points.module.css'

/** The id is made with the words: pressed twice, the server still adds the point once. */
export interface NewPoint {
  readonly pointId: string
  readonly text: string
}

const pointOf = (text: string): NewPoint => ({ pointId: crypto.randomUUID(), text })

interface AddPointProps {
  /** Keeps what is typed and not yet added. */
  readonly drafts: DraftStore<string>
  readonly side: Side
  readonly busy: boolean
  /** `done` empties the line: call it when the point was added. */
  readonly onAdd: (point: NewPoint, done: () => void) => void
}

/** One line for a new talking point, which grows with its words; Enter adds it and one can go on typing. */
export const AddPoint = ({ drafts, side, busy, onAdd }: AddPointProps) => {
  const { t } = useTranslation('conversations')
  const line = useRef<HTMLTextAreaElement>(null)
  const [point, setPoint] = useState(() => pointOf(drafts.read()?.value ?? ''))
  const text = point.text.trim()
  const tooLong = isTooLong(text)
  const [missing, setMissing] = useState(false)
  const write = (typed: string) => {
    setPoint(pointOf(typed))
    if (typed.trim() === '') drafts.remove()
    else drafts.write({ value: typed, baseRevision: 0 })
  }
  const add = () => {
    if (busy) return
    setMissing(text === '')
    if (text === '' || tooLong) line.current?.focus()
    else onAdd({ ...point, text }, () => write(''))
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.form?.requestSubmit()
  }
  return (
    <Form className={classes.add} onSubmit={add} error={null}>
      <span className={classes.dot}>
        <VoiceDot side={side} />
      </span>
      <div className={classes.text}>
        <PersonText
          ref={line}
          line
          maxRows={8}
          aria-label={t('points.new')}
          placeholder={t('points.placeholder')}
          value={point.text}
          data-new-point
          error={tooLong || (missing && t('points.missing'))}
          onChange={(event) => {
            setMissing(false)
            write(event.currentTarget.value)
          }}
          onKeyDown={onKey}
        />
        <PointRoom text={point.text} />
      </div>
      <Button type="submit" variant="default" loading={busy}>
        {t('points.add')}
      </Button>
    </Form>
  )
}

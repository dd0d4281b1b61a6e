import { ActionIcon, Textarea } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { TalkingPoint } from '@tweespraak/contract/conversation'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { VoiceDot } from '../../../ui/voice.tsx'
import { isTooLong, PointRoom } from './point-room.tsx'
import classes from './talking-points.module.css'

interface OwnPointProps {
  readonly point: TalkingPoint
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit: (text: string) => void
  readonly onRemove: () => void
}

/** Looks and is told as disabled, and keeps the focus of who moved the point all the way with it. */
const stays = (atEnd: boolean) => (atEnd ? { 'aria-disabled': true, 'data-disabled': true } : {})

/** A talking point of one's own: reword it in place, move it, take it away. */
export const OwnPoint = ({ point, first, last, onMove, onEdit, onRemove }: OwnPointProps) => {
  const { t } = useTranslation('conversations')
  const [text, setText] = useState(point.text)
  const done = () => {
    const worded = text.trim()
    if (worded === '') setText(point.text)
    else if (worded !== point.text && !isTooLong(worded)) onEdit(worded)
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      event.currentTarget.blur()
    }
    if (event.key === 'Escape') setText(point.text)
  }
  return (
    <li className={classes.own} data-point={point.pointId}>
      <VoiceDot side={point.side} />
      <div className={classes.text}>
        <Textarea
          autosize
          maxRows={8}
          aria-label={t('points.edit')}
          value={text}
          error={isTooLong(text)}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={done}
          onKeyDown={onKey}
        />
        <PointRoom text={text} />
      </div>
      <span className={classes.tools}>
        {!(first && last) && (
          <>
            <ActionIcon
              variant="subtle"
              {...stays(first)}
              aria-label={t('points.up', { text: point.text })}
              onClick={() => !first && onMove(-1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              {...stays(last)}
              aria-label={t('points.down', { text: point.text })}
              onClick={() => !last && onMove(1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
          </>
        )}
        <ActionIcon
          variant="subtle"
          data-remove
          aria-label={t('points.remove', { text: point.text })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  )
}

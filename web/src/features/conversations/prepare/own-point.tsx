import { ActionIcon } from '@mantine/core'
import { PersonText } from '../../../ui/person-text.tsx'
import { IconX } from '@tabler/icons-react'
import type { TalkingPoint } from '@tweespraak/contract/conversation'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftStore } from '../../../lib/autosave.ts'
import { useGuarding } from '../../../lib/use-guarding.ts'
import { VoiceDot } from '../../../ui/voice.tsx'
import { MovePoint } from './move-point.tsx'
import { isTooLong, PointRoom } from './point-room.tsx'
import classes from './talking-points.module.css'
import type { PointMover } from './use-point-order.ts'

interface OwnPointProps {
  readonly point: TalkingPoint
  /** Keeps other words for it that wait for a decision of their writer. */
  readonly drafts: DraftStore<string>
  readonly mover: PointMover
  /** Marks its row, for the order. */
  readonly row: Readonly<Record<`data-${string}`, unknown>>
  readonly onEdit: (text: string) => void
  readonly onRemove: () => void
}

/** A talking point of one's own: reword it in place, move it, take it away. */
export const OwnPoint = ({ point, drafts, mover, row, onEdit, onRemove }: OwnPointProps) => {
  const { t } = useTranslation('conversations')
  const [text, setText] = useState(() => drafts.read()?.value ?? point.text)
  const guarding = useGuarding()
  const done = () => {
    const worded = text.trim()
    drafts.remove()
    if (worded === '') setText(point.text)
    else if (worded !== point.text && !isTooLong(worded)) onEdit(worded)
  }
  const leave = async () => {
    if (text.trim() === point.text || (await guarding.mayGo([text]))) done()
    else drafts.write({ value: text, baseRevision: 0 })
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      event.currentTarget.blur()
    }
    if (event.key === 'Escape') {
      drafts.remove()
      setText(point.text)
    }
  }
  return (
    <li className={classes.own} data-point={point.pointId} {...row}>
      <VoiceDot side={point.side} />
      <div className={classes.text}>
        <PersonText
          autosize
          maxRows={8}
          guarding={guarding}
          stood={point.text}
          aria-label={t('points.edit')}
          value={text}
          error={isTooLong(text)}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={() => void leave()}
          onKeyDown={onKey}
        />
        <PointRoom text={text} />
      </div>
      <span className={classes.tools}>
        <MovePoint text={point.text} mover={mover} />
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

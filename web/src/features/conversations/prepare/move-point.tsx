import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DragHandle } from '../../../ui/drag-handle.tsx'
import classes from './move-point.module.css'
import type { PointMover } from './use-point-order.ts'

/** Looks and is told as disabled, and keeps the focus of who moved the point all the way with it. */
const stays = (atEnd: boolean) => (atEnd ? { 'aria-disabled': true, className: classes.atEnd ?? '' } : {})

interface MovePointProps {
  readonly text: string
  readonly mover: PointMover
}

/** Puts a talking point elsewhere in its list: by the handle, or a step at a time. Nothing where it stands alone. */
export const MovePoint = ({ text, mover: { first, last, handle, onMove } }: MovePointProps) => {
  const { t } = useTranslation('conversations')
  if (first && last) return null
  return (
    <>
      <ActionIcon
        variant="subtle"
        {...stays(first)}
        aria-label={t('points.up', { text })}
        onClick={() => !first && onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        {...stays(last)}
        aria-label={t('points.down', { text })}
        onClick={() => !last && onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <DragHandle title={t('points.drag')} {...handle} />
    </>
  )
}

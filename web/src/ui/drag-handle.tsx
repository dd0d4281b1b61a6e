import { IconGripVertical } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import classes from './drag-handle.module.css'

/** Where one takes hold of a row to put it elsewhere, by pointer or finger; by keyboard there are buttons. */
export const DragHandle = (props: ComponentProps<'span'>) => (
  <span className={classes.handle} aria-hidden {...props}>
    <IconGripVertical size={18} stroke={1.5} />
  </span>
)

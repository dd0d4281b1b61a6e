import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import classes from './criteria-editor.module.css'

/** Takes away what stands beside it; it can be undone. */
export const RemoveButton = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <ActionIcon
    className={classes.remove ?? ''}
    variant="subtle"
    color="ink"
    size="lg"
    aria-label={label}
    onClick={onRemove}
  >
    <IconTrash size={18} stroke={1.75} aria-hidden />
  </ActionIcon>
)

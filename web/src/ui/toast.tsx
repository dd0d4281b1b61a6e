import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import classes from './toast.module.css'

const common = { withBorder: false, color: 'ink', classNames: { root: classes.toast ?? '' } }

/** Says that something happened elsewhere than where one looks. Read aloud; goes by itself. */
export const say = (message: string): void => {
  notifications.show({
    ...common,
    // What still stands there is not said twice.
    id: message,
    message,
    autoClose: 5000,
    closeButtonProps: { 'aria-label': i18next.t('app:action.close') },
  })
}

/** What was said is no longer so: it goes before its time. */
export const unsay = (): void => notifications.clean()

/** The newest that can be undone. Only that one stands there: below each other they would cover what one works on. */
let undoable: string | null = null

/**
 * Says what was done and offers for ten seconds to undo it. `undo` puts it back; it is the caller's to say so
 * when that fails. `beside`: out of the way of fields that one goes on writing in, also on a phone.
 */
export const showUndo = (message: string, undo: () => void, place: 'middle' | 'beside' = 'middle'): void => {
  const id = crypto.randomUUID()
  if (undoable !== null) notifications.hide(undoable)
  undoable = id
  notifications.show({
    ...common,
    id,
    position: place === 'beside' ? 'bottom-right' : 'bottom-center',
    autoClose: 10_000,
    closeButtonProps: { 'aria-label': i18next.t('app:action.close') },
    message: (
      <span className={classes.undo}>
        {message}
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          {i18next.t('app:action.undo')}
        </Button>
      </span>
    ),
  })
}

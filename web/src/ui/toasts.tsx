import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'
import classes from './toast.module.css'

/**
 * Where the messages of toast.tsx appear. Mounted once, after the page itself: above it and its bars, and above a
 * dialog, in whose shade they could be neither read nor closed; under an open calendar or menu, which they would cover.
 */
export const Toasts = () => (
  <Notifications className={classes.toasts ?? ''} position="bottom-center" limit={3} zIndex={250} />
)

import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'

/** Where the messages of toast.tsx appear. Mounted once, after the page itself. */
export const Toasts = () => <Notifications position="bottom-center" limit={3} />

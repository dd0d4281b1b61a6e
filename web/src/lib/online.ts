import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Whether this device has a network. That the server answers is another matter: see RefusalError. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)

import { useTranslation } from 'react-i18next'
import { say } from '../../ui/toast.tsx'

/**
 * A part of the shell that is fetched when it is wanted. Without a connection it says so and leaves the page
 * as it is: whoever is writing loses nothing.
 */
export const useFetched = (fetchPart: () => Promise<unknown>) => {
  const { t } = useTranslation()
  return {
    /** Begins to fetch; says nothing when that fails, since nothing was asked yet. */
    near: (): void => {
      fetchPart().catch(() => undefined)
    },
    use: (whenHere: () => void): void => {
      fetchPart().then(whenHere, () => say(t(navigator.onLine ? 'failure.unreachable' : 'failure.offline')))
    },
  }
}

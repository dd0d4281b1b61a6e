import { focusManager } from '@tanstack/react-query'

/**
 * What one comes back to is looked at again, also when it was in sight all along: of two windows beside each
 * other only the focus moves.
 */
export const lookAgainOnFocus = (): void =>
  focusManager.setEventListener((cameBack) => {
    const look = () => cameBack()
    document.addEventListener('visibilitychange', look)
    addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
    }
  })

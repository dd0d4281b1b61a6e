import { useState } from 'react'

const prefix = 'tweespraak-read'

const wasRead = (key: string): boolean => {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

/** Whether a note was put away on this device, and how to put it away. Where storage is forbidden it comes back. */
export const useReadOnce = (note: string): readonly [boolean, () => void] => {
  const key = `${prefix}:${note}`
  const [isRead, setRead] = useState(() => wasRead(key))
  const read = (): void => {
    setRead(true)
    try {
      localStorage.setItem(key, 'yes')
    } catch {
      // As said above.
    }
  }
  return [isRead, read]
}

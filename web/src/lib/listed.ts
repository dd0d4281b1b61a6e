import { useMemo } from 'react'
import { useSpeaking } from './speaking.tsx'

/** "Sanne, Joost en Karim": several as a sentence names them. */
export const useListed = (): ((names: readonly string[]) => string) => {
  const { language } = useSpeaking()
  return useMemo(() => {
    const format = new Intl.ListFormat(language, { type: 'conjunction' })
    return (names) => format.format(names)
  }, [language])
}

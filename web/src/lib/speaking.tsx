import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speaking } from './dates.ts'

const TimeZone = createContext('Europe/Amsterdam')

/** Gives everything below it the organisation's time zone. */
export const SpeakingProvider = ({ timeZone, children }: { timeZone: string; children: ReactNode }) => (
  <TimeZone value={timeZone}>{children}</TimeZone>
)

const Lasts = createContext(false)

/** What stands below it is read another day: no day is said as "morgen", and each with its year. */
export const Lasting = ({ children }: { children: ReactNode }) => <Lasts value>{children}</Lasts>

/** Language, time zone and now, for the functions of dates.ts. Now moves on every `every` milliseconds. */
export const useSpeaking = (every = 60_000): Speaking => {
  const { i18n } = useTranslation()
  const timeZone = use(TimeZone)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const lasts = use(Lasts)
  return useMemo(() => ({ language, timeZone, now: lasts ? 0 : now }), [language, timeZone, now, lasts])
}

import { use, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Found, Guarding } from '../lib/guarding.ts'
import { GuardingContext } from '../lib/use-guarding.ts'

/** How long after the last key a text is read, in milliseconds: before it is saved, and not while words are half typed. */
const pause = 600

interface Guarded {
  readonly found: readonly Found[]
  /** The writer pressed to send and is led to what is asked first. */
  readonly led: boolean
  readonly keep: () => void
}

const nothing: Pick<Guarded, 'found' | 'led'> = { found: [], led: false }

/** Reads along with one field: what it found and nobody decided upon yet. `stood`: what was in it when it was opened. */
export const useGuarded = (given: Guarding | undefined, text: string, stood: string): Guarded => {
  const around = use(GuardingContext)
  const guarding = given ?? around
  if (guarding === null) throw new Error('A text about a person stands outside of a form and has no guarding')
  const [asked, setAsked] = useState(nothing)
  const written = useRef(text)
  useEffect(() => {
    written.current = text
  })
  const [first] = useState(stood)
  const look = useEffectEvent(async (read: string) => {
    const found = await guarding.asks(read)
    if (written.current === read) setAsked(found.length === 0 ? nothing : { found, led: false })
  })
  useEffect(
    () =>
      guarding.open({
        text: () => written.current,
        stood: first,
        show: (found, led) => setAsked({ found, led }),
      }),
    [guarding, first],
  )
  useEffect(() => guarding.subscribe(() => void look(written.current)), [guarding])
  useEffect(() => {
    const timer = setTimeout(() => void look(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return { ...asked, keep: () => guarding.keep(asked.found) }
}

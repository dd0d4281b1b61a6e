import { useState } from 'react'

interface HandingIn {
  /** Something that must be there is not. */
  readonly incomplete: boolean
  /** What the last sending was refused with. */
  readonly refusal: unknown
  readonly send: () => void
}

/** Hands a form in. What is missing is said from the first time on, and receives the focus at each. */
export const useHandingIn = ({ incomplete, refusal, send }: HandingIn) => {
  const [times, setTimes] = useState(0)
  const asked = times > 0
  return {
    asked,
    error: incomplete && asked ? times : refusal,
    onSubmit: (): void => {
      setTimes(times + 1)
      if (!incomplete) send()
    },
  }
}

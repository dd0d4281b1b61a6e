import { Anchor } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './steps-first.module.css'

export interface FirstStep {
  readonly key: string
  readonly words: string
  /** Of whom it is, or what is wanting. */
  readonly about?: string | null
  /** Goes there; null for what stands on another page. */
  readonly go: (() => void) | null
}

interface StepsFirstProps {
  /** Why they come first. */
  readonly why: ReactNode
  /** They stand in the way now, and are not only good to know. */
  readonly stands: boolean
  /** How often one tried, standing before them: then the focus comes here, so that it is read. */
  readonly tried: number
  readonly steps: readonly FirstStep[]
}

/** What comes before something else, each a step away. */
export const StepsFirst = ({ why, stands, tried, steps }: StepsFirstProps) => {
  const id = useId()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tried > 0) here.current?.focus()
  }, [tried])
  return (
    <div ref={here} role="group" aria-labelledby={id} tabIndex={-1}>
      <p className={classes.why} id={id} data-stands={stands}>
        {stands && <IconAlertCircle className={classes.icon} size={20} stroke={1.75} aria-hidden />}
        {why}
      </p>
      <ul className={classes.steps}>
        {steps.map(({ key, words, about = null, go }) => (
          <li key={key}>
            {go === null ? (
              words
            ) : (
              <Anchor component="button" type="button" inherit ta="start" underline="always" onClick={go}>
                {words}
              </Anchor>
            )}{' '}
            {about !== null && <span className={classes.about}>{about}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

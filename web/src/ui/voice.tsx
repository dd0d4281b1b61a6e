import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from './side.ts'
import classes from './voice.module.css'

interface VoiceProps {
  readonly side: Side
  /** Who said it; without a name the word for the side stands there. */
  readonly name?: string | undefined
  /** Beside the name instead of the word for the side, where somebody is here in another part. */
  readonly part?: string | undefined
  /** Beside the name: when it was said, who sees it. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Something somebody said: a thin rule in the colour of the voice, with the name above it. */
export const Voice = ({ side, name, part, aside, children }: VoiceProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.voice} data-side={side}>
      <p className={classes.who}>
        <span className={classes.name}>{name ?? t(`side.${side}`)}</span>
        {name !== undefined && <span className={classes.side}>{part ?? t(`side.${side}`)}</span>}
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </p>
      <div className={classes.words}>{children}</div>
    </div>
  )
}

/** The dot before a talking point. The name of its author belongs beside it, or in `label` for those who cannot see colour. */
export const VoiceDot = ({ side, label }: { side: Side; label?: string }) => (
  <span
    className={classes.dot}
    data-side={side}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label })}
  />
)

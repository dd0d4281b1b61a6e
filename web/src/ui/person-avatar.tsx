import type { Side } from './side.ts'
import classes from './person-avatar.module.css'

interface PersonAvatarProps {
  readonly name: string
  /** Draws the ring of this voice; without it the ring is a hairline. */
  readonly side?: Side
  readonly size?: 24 | 32 | 40 | 56
}

const letter = (word: string | undefined): string => (word === undefined ? '' : (/^./u.exec(word)?.[0] ?? ''))

/** "Sanne van de Berg" becomes SB: the infix is no initial. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word))
  const letters = letter(words.at(0)) + letter(words.length > 1 ? words.at(-1) : undefined)
  return letters === '' ? letter(name.trim()).toUpperCase() : letters
}

/** Somebody's initials in a ring. The name stands beside it, so that a screen reader passes over this. */
export const PersonAvatar = ({ name, side, size = 32 }: PersonAvatarProps) => (
  <span
    className={classes.avatar}
    data-initials={initials(name)}
    data-side={side}
    data-size={size}
    aria-hidden
  />
)

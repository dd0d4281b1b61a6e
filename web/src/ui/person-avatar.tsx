import type { Side } from './side.ts'
import classes from './person-avatar.module.css'

interface PersonAvatarProps {
  readonly name: string
  /** Draws the ring of this voice; without it the ring is a hairline. */
  readonly side?: Side
  readonly size?: 24 | 32 | 40 | 56
}

/** "Sanne van de Berg" becomes SB: the infix is no initial. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word))
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined]
  const letters = `${[...(first ?? '')].at(0) ?? ''}${[...(last ?? '')].at(0) ?? ''}`
  return letters === '' ? ([...name.trim()].at(0) ?? '').toUpperCase() : letters
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

import { lettersApart } from './letters-apart.ts'

/** What begins with this is meant for the product; the other settings have names that other programs use too. */
const prefix = 'TWEESPRAAK_'

const bare = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : name)

/** At most half of the longer word differs: further away it is another word. */
const nearestTo = (typed: string, known: readonly string[]): string | null => {
  const word = bare(typed.toUpperCase())
  const [nearest] = known
    .map((name) => ({ name, apart: lettersApart(word, bare(name)) }))
    .filter(({ name, apart }) => apart <= Math.max(word.length, bare(name).length) / 2)
    .toSorted((one, other) => one.apart - other.apart)
  return nearest?.name ?? null
}

/**
 * The sentence for a setting of ours that does not exist; null when there is none. Passed over it would do
 * nothing, and whoever typed it would believe that it did.
 */
export const unknownSetting = (
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string | null => {
  const typed = Object.keys(given).find(
    (name) => name.toUpperCase().startsWith(prefix) && !known.includes(name),
  )
  if (typed === undefined) return null
  const meant = nearestTo(typed, known)
  return meant === null
    ? `There is no setting ${typed}: npm start -- --help lists them.`
    : `There is no setting ${typed}: did you mean ${meant}?`
}

/** Shorter names are too near to what other programs are set with. */
const longEnough = 6

/**
 * Of what was given, the names that are nearly those of ours which were not: a slip of the keys, though it may be
 * another program's. Each with the sentence to warn with.
 */
export const nearlySettings = (
  variables: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string[] => {
  const absent = known.filter((name) => name.length >= longEnough && (variables[name] ?? '') === '')
  return Object.keys(variables).flatMap((typed) => {
    if (known.includes(typed) || variables[typed] === '') return []
    const meant = absent.find((name) => lettersApart(typed.toUpperCase(), name) <= 2)
    return meant === undefined
      ? []
      : [`${typed} is no setting of Tweespraak, and does nothing here: if you meant ${meant}, set that.`]
  })
}

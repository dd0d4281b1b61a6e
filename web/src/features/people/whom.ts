import type { PersonWaiting, WaitingCounts } from '@tweespraak/contract/access'
import { useState } from 'react'

interface Choice {
  /** Everybody of the list who would get an invitation, but for `but`. */
  readonly everybody: boolean
  readonly but: ReadonlySet<string>
  /** Chosen one by one; also those whose invitation still works. */
  readonly some: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const turned = (set: ReadonlySet<string>, personId: string): ReadonlySet<string> =>
  set.has(personId) ? new Set([...set].filter((one) => one !== personId)) : new Set([...set, personId])

/** Whom one invites: everybody of the list, or people one by one, who stay chosen while one looks for others. */
export const useWhom = () => {
  const [choice, setChoice] = useState<Choice>({ everybody: true, but: none, some: none })
  const ofEverybody = ({ state, beginsOn }: PersonWaiting) =>
    choice.everybody && beginsOn === null && (state === 'not-invited' || state === 'expired')
  return {
    choice,
    isChosen: (person: PersonWaiting): boolean =>
      ofEverybody(person) ? !choice.but.has(person.personId) : choice.some.has(person.personId),
    turn: (person: PersonWaiting): void =>
      setChoice(
        ofEverybody(person)
          ? { ...choice, but: turned(choice.but, person.personId) }
          : { ...choice, some: turned(choice.some, person.personId) },
      ),
    turnEverybody: (): void => setChoice({ everybody: !choice.everybody, but: none, some: none }),
    /** Another list: everybody is everybody of that one. */
    lookElsewhere: (): void => setChoice({ ...choice, but: none }),
    countOf: ({ invitable }: WaitingCounts): number =>
      (choice.everybody ? invitable - choice.but.size : 0) + choice.some.size,
  }
}

export type Whom = ReturnType<typeof useWhom>

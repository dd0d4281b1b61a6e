import type { Finding, Language, Words } from '../finding.ts'
import { phrases, type Match, type Phrases } from '../phrases.ts'
import type { Rule, Sample } from '../rule.ts'
import { list } from './list.ts'
import {
  clauseAround,
  isBareNote,
  isNote,
  isOfPerson,
  isOfWork,
  isOwned,
  isSubject,
  isTied,
  within,
  type Scene,
} from './scene.ts'
import { articles } from './surroundings.ts'

/** The words of a rule in one language; what each list asks of the words around it. */
export interface Vocabulary {
  /** Say it of a person by themselves, in any sentence about one. */
  readonly always?: string
  /** Say it when a person is named, or in a short note, unless the sentence is about work or customers. */
  readonly marks?: string
  /** Can be anything: only when tied to a person by a possessive, a verb or as a cause. */
  readonly tied?: string
  /** What a person is: “is ziek”, “voelt zich niet fit”. */
  readonly states?: string
  /** Ends what the lists above say: figures of speech, titles, things with such a name. */
  readonly not?: string
}

interface Described {
  readonly name: string
  readonly reason: Words
  readonly source: string
  readonly explanation: Words
  readonly example: Words
  readonly nl: Vocabulary
  readonly en: Vocabulary
  readonly fires: readonly Sample[]
  readonly silent: readonly Sample[]
}

type Lists = Readonly<Record<keyof Vocabulary, Phrases>>

const listsOf = ({ always, marks, tied, states, not }: Vocabulary): Lists => ({
  always: phrases(list(always ?? '')),
  marks: phrases(list(marks ?? '')),
  tied: phrases(list(tied ?? '')),
  states: phrases(list(states ?? '')),
  not: phrases(list(not ?? '')),
})

/** “een ziek idee”: behind an article it colours the next word, unless that is a person. */
const coloursNext = (scene: Scene, { first, end }: Match): boolean => {
  const { words } = scene.reading
  const before = words[first - 1]
  const next = words[end]
  if (before === undefined || !articles.has(before.folded)) return false
  return next !== undefined && next.clause === before.clause && scene.person[end] !== true
}

const isMark = (scene: Scene, match: Match): boolean =>
  isTied(scene, match) || (!isOfWork(scene, match) && (isOfPerson(scene, match) || isNote(scene, match)))

const isState = (scene: Scene, match: Match): boolean => {
  if (coloursNext(scene, match)) return false
  if (
    isOwned(scene, match) &&
    within(scene, scene.family, { ...clauseAround(scene, match), from: match.first })
  )
    return true
  return isSubject(scene, match) || isBareNote(scene, match)
}

const holds: Readonly<Record<Exclude<keyof Vocabulary, 'not'>, (scene: Scene, match: Match) => boolean>> = {
  always: () => true,
  marks: isMark,
  tied: isTied,
  states: isState,
}

const matchesOf = (scene: Scene, lists: Lists): Match[] => {
  const exceptions: (Match | undefined)[] = scene.reading.words.map(() => undefined)
  for (const exception of lists.not.in(scene.reading))
    exceptions.fill(exception, exception.first, exception.end)
  return (['always', 'marks', 'tied', 'states'] as const).flatMap((key) =>
    lists[key].in(scene.reading).filter((match) => {
      const exception = exceptions[match.first]
      // “allergisch voor noten” says more than the exception “allergisch voor _”.
      const saysMore = key === 'always' && exception?.first === match.first && exception.end <= match.end
      return (exception === undefined || saysMore) && holds[key](scene, match)
    }),
  )
}

/** What a language's lists look for, in one. */
const phrasesOf = ({ always, marks, tied, states }: Vocabulary): string[] =>
  [always, marks, tied, states].flatMap((words) => list(words ?? ''))

/** A rule of the guard, with the words by which it finds in the text that which it describes. */
export const guardRule = (
  described: Described,
): Rule<Scene> & { readonly vocabulary: Readonly<Record<Language, readonly string[]>> } => {
  const { name, explanation, example, nl, en } = described
  const lists: Readonly<Record<Language, Lists>> = { nl: listsOf(nl), en: listsOf(en) }
  return {
    ...described,
    vocabulary: { nl: phrasesOf(nl), en: phrasesOf(en) },
    find: (scene): Finding[] =>
      matchesOf(scene, lists[scene.language]).map(({ first, end }) => ({
        rule: name,
        start: scene.reading.words[first]?.start ?? 0,
        end: scene.reading.words[end - 1]?.end ?? 0,
        severity: 'warning',
        explanation,
        example,
      })),
  }
}

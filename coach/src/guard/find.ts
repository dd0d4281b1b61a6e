import type { Finding, Language, Words } from '../finding.ts'
import type { Match } from '../phrases.ts'
import type { Rule, Sample } from '../rule.ts'
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

export const keysOfVocabulary = [
  'always',
  'marks',
  'tied',
  'states',
  'not',
] as const satisfies (keyof Vocabulary)[]

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

const matchesOf = (scene: Scene, rule: string): Match[] => {
  const foundOf = (key: keyof Vocabulary): readonly Match[] => scene.found.get(`${rule} ${key}`) ?? []
  const exceptions: (Match | undefined)[] = scene.reading.words.map(() => undefined)
  for (const exception of foundOf('not')) exceptions.fill(exception, exception.first, exception.end)
  return (['always', 'marks', 'tied', 'states'] as const).flatMap((key) =>
    foundOf(key).filter((match) => {
      const exception = exceptions[match.first]
      // “allergisch voor noten” says more than the exception “allergisch voor _”.
      const saysMore = key === 'always' && exception?.first === match.first && exception.end <= match.end
      return (exception === undefined || saysMore) && holds[key](scene, match)
    }),
  )
}

/** A rule of the guard, with the words by which it finds in the text that which it describes. */
export const guardRule = (
  described: Described,
): Rule<Scene> & { readonly vocabulary: Readonly<Record<Language, Vocabulary>> } => {
  const { name, explanation, example, nl, en } = described
  return {
    ...described,
    vocabulary: { nl, en },
    find: (scene): Finding[] =>
      matchesOf(scene, name).map(({ first, end }) => ({
        rule: name,
        start: scene.reading.words[first]?.start ?? 0,
        end: scene.reading.words[end - 1]?.end ?? 0,
        severity: 'warning',
        explanation,
        example,
      })),
  }
}

import type { Finding, Language, Words } from '../finding.ts'
import type { Match } from '../phrases.ts'
import type { GuardRule } from './guard-rule.ts'
import { isOfThing, purposes, thingsOnly } from './complement.ts'
import {
  clauseAround,
  isBareNote,
  isNearestOther,
  isNote,
  isOfOne,
  isOfOthersBefore,
  isOfPerson,
  isOfWork,
  isOnlyOther,
  isOthersPossession,
  isOwned,
  isPredicate,
  isSaidOfThing,
  isSubject,
  isTied,
  isWhatBefell,
  within,
} from './relation.ts'
import type { Scene } from './scene.ts'
import { isSeen } from './seen.ts'
import { articles } from './surroundings.ts'
import { isThing, isTopic } from './topic.ts'

/** The words of a rule in one language; what each list asks of the words around it. */
export interface Vocabulary {
  /** Say it of a person by themselves, in any sentence about one. */
  readonly always?: string
  /** Say it when a person is named, or in a short note, unless the sentence is about work or customers. */
  readonly marks?: string
  /** Two phrases with ` + ` between (`halvesOf`): say it of a person when both stand in one clause, in whichever order. */
  readonly together?: string
  /** What befalls somebody: only with who it is right before or behind it, “Els stortte in”, but not the system. */
  readonly befalls?: string
  /** Can be anything: only when tied to a person by a possessive, a verb or as a cause. */
  readonly tied?: string
  /** What a person is: “is ziek”, “voelt zich niet fit”. */
  readonly states?: string
  /** Who treats people: only where somebody goes to them, has one, or is advised by them. It is a job as well. */
  readonly carers?: string
  /** Ends what the lists above say: figures of speech, titles, things with such a name. */
  readonly not?: string
}

interface Described {
  readonly name: string
  readonly explanation: Words
  readonly example: Words
  readonly nl: Vocabulary
  readonly en: Vocabulary
}

export const keysOfVocabulary = [
  'always',
  'marks',
  'together',
  'befalls',
  'tied',
  'states',
  'carers',
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

/** Said of a thing, or of others that were spoken of. */
const isElsewhere = (scene: Scene, match: Match): boolean =>
  isSaidOfThing(scene, match) || isOfOthersBefore(scene, match) || isOthersPossession(scene, match)

const isMark = (scene: Scene, match: Match): boolean =>
  !isOfThing(scene, match, isOwned(scene, match) ? purposes : thingsOnly) &&
  !isElsewhere(scene, match) &&
  isMarked(scene, match)

const isMarked = (scene: Scene, match: Match): boolean =>
  isTied(scene, match) ||
  isPredicate(scene, match) ||
  (!isOfWork(scene, match) &&
    !isNearestOther(scene, match) &&
    (isOfPerson(scene, match) || isNote(scene, match)))

const isState = (scene: Scene, match: Match): boolean => {
  if (coloursNext(scene, match)) return false
  if (
    isOwned(scene, match) &&
    within(scene, scene.family, {
      ...clauseAround(scene, match),
      from: match.first,
    })
  )
    return true
  return isSubject(scene, match) || isBareNote(scene, match)
}

const holds: Readonly<Record<Exclude<keyof Vocabulary, 'not'>, (scene: Scene, match: Match) => boolean>> = {
  always: (scene, match) => !isSaidOfThing(scene, match) && !isOnlyOther(scene, match),
  marks: isMark,
  tied: (scene, match) => isTied(scene, match) && !isOfThing(scene, match) && !isSaidOfThing(scene, match),
  states: isState,
  carers: isSeen,
  together: (scene, match) => isOfOne(scene, match) && !isOfThing(scene, match, purposes),
  befalls: isWhatBefell,
}

/** Neither a subject of work nor a thing with such a name, unless it is somebody's own. */
const isGeneral = (scene: Scene, match: Match): boolean =>
  isTopic(scene, match) || (isThing(scene, match) && (scene.language === 'en' || !isOwned(scene, match)))

/** Whether a figure of speech or the like takes in one of the words. “allergisch voor noten” says more than “allergisch voor _”. */
const isExcepted = (scene: Scene, key: keyof Vocabulary, { first, end }: Match): boolean =>
  scene.exceptions
    .slice(first, end)
    .some(
      (exception) =>
        exception !== undefined && !(key === 'always' && exception.first >= first && exception.end <= end),
    )

const matchesOf = (scene: Scene, rule: string): Match[] =>
  keysOfVocabulary
    .filter((key) => key !== 'not')
    .flatMap((key) =>
      (scene.found.get(`${rule} ${key}`) ?? []).filter((match) => {
        return !isExcepted(scene, key, match) && !isGeneral(scene, match) && holds[key](scene, match)
      }),
    )

/** Words that lead to what follows: a phrase looks for them, but the finding is what stands before. */
const leading = new Set(
  'a an the and but of at in on to for with from by since after during because about again een de het en maar van na sinds door met voor vanwege wegens omdat tijdens bij tot in om over'.split(
    ' ',
  ),
)

/** The last word of a match that matters: “was sick” of “was sick, after”. */
const lastOf = ({ reading }: Scene, { first, end }: Match): number => {
  let last = end - 1
  while (last > first && leading.has(reading.words[last]?.folded ?? '')) last -= 1
  return last
}

/** A rule of the guard, with the words by which it finds in the text that which it describes. */
export const guardRule = (
  described: Described,
): GuardRule & {
  readonly vocabulary: Readonly<Record<Language, Vocabulary>>
} => {
  const { name, explanation, example, nl, en } = described
  return {
    name,
    vocabulary: { nl, en },
    find: (scene): Finding[] =>
      matchesOf(scene, name).map((match) => ({
        rule: name,
        start: scene.reading.words[match.first]?.start ?? 0,
        end: scene.reading.words[lastOf(scene, match)]?.end ?? 0,
        severity: 'warning',
        explanation,
        example,
      })),
  }
}

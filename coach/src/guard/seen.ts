import type { Match } from '../phrases.ts'
import { isNote, isOfPerson, isOfWork, isOwned, sentenceOf } from './relation.ts'
import type { Scene } from './scene.ts'

/** How far behind who treats people it may be said what they advise. */
const advice = 6

const seenBy = new Set(
  'naar bij via langs volgens van door tegen to at by from see sees saw seeing visit visited'.split(' '),
)
const advises =
  /^(zegt|zei|zeggen|adviseert|adviseerde|raadt|raadde|denkt|dacht|verwacht|verwachtte|schat|verwees|verwijst|constateerde|constateert|ontdekte|vermoedt|vermoedde|aangeraden|geadviseerd|voorgeschreven|doorverwezen|doorgestuurd|verboden|ingeschakeld|geraadpleegd|betrokken|says?|said|expects?|advise[sd]?|thinks?|thought|told|recommend(s|ed)?|prescribed|referred|suspects?|diagnosed|cleared|signed|reckons)$/

/** Somebody goes to who treats people, has one, or was advised by one. */
export const isSeen = (scene: Scene, match: Match): boolean => {
  const { words } = scene.reading
  // “Haar zus is huisarts”: that is her job.
  if ([1, 2].some((many) => scene.being[match.first - many] === true)) return false
  if (isOwned(scene, match)) return true
  const isThere = /^(er|there|there's|we've|we)$/.test(
    words[scene.reading.sentences[sentenceOf(scene, match)]?.first ?? 0]?.folded ?? '',
  )
  if (isOfWork(scene, match) || !(isOfPerson(scene, match) || (!isThere && isNote(scene, match))))
    return false
  if ([1, 2].some((many) => seenBy.has(words[match.first - many]?.folded ?? ''))) return true
  return words
    .slice(match.end, match.end + advice)
    .some(({ folded, sentence }) => advises.test(folded) && sentence === words[match.first]?.sentence)
}

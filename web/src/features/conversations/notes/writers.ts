import * as Y from 'yjs'
import { itemsOf } from './unsaved.ts'

/** Who wrote under which number of Yjs; null where two handed in text under one. */
export type Writers = ReadonlyMap<number, string | null>

/** Who wrote what stands in a line, who wrote most of it first. Nobody where it is not known. */
export const writersOfLine = (line: Y.XmlElement, writers: Writers): readonly string[] => {
  const letters = new Map<string, number>()
  for (const child of line.toArray()) {
    if (!(child instanceof Y.XmlText)) continue
    for (const item of itemsOf(child)) {
      const personId = writers.get(item.id.client)
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      if (personId === undefined || personId === null) continue
      letters.set(personId, (letters.get(personId) ?? 0) + item.length)
    }
  }
  return [...letters].toSorted((one, other) => other[1] - one[1]).map(([personId]) => personId)
}

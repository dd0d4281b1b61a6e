import type { Doc } from 'yjs'
import { linesIn } from './unsaved.ts'

/** Lines of which these agreements and goals were made are ordinary ones again, whoever made them of it: they were taken back. */
export const unmarkLines = (document: Doc, madeIds: readonly string[]): void =>
  document.transact(() => {
    for (const name of document.share.keys())
      for (const line of linesIn(document.getXmlFragment(name))) {
        const madeId = line.getAttribute('agreement') ?? line.getAttribute('goal')
        if (madeId === undefined || !madeIds.includes(madeId)) continue
        line.removeAttribute('became')
        line.removeAttribute('agreement')
        line.removeAttribute('goal')
      }
  })

import type { Doc } from 'yjs'
import { linesIn } from './unsaved.ts'

/** Lines of which these agreements were made are ordinary ones again, whoever made them of it: they were taken back. */
export const unmarkLines = (document: Doc, agreementIds: readonly string[]): void =>
  document.transact(() => {
    for (const name of document.share.keys())
      for (const line of linesIn(document.getXmlFragment(name))) {
        const agreementId = line.getAttribute('agreement')
        if (agreementId === undefined || !agreementIds.includes(agreementId)) continue
        line.removeAttribute('became')
        line.removeAttribute('agreement')
      }
  })

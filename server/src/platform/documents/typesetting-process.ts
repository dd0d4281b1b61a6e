import { printedReport } from './printed-report.ts'
import { sealedText } from './sealed-text.ts'
import type { Answer, Assignment } from './typesetter.ts'
import { loadTypst, type Typst } from './typst.ts'

// The body of the process: it loads (assignments wait in the channel), then answers one after the other.
const typst = await loadTypst()

/** Bytes of memory, native code included, above which this process asks to be replaced. */
const enough = 400 * 1024 * 1024

const set = (typesetter: Typst, { document, language }: Assignment): Answer => {
  const printed = printedReport(document, language)
  const json = JSON.stringify({
    ...sealedText(printed, language, typesetter.coverage),
    fonts: typesetter.fonts,
  })
  const at = Math.floor(Temporal.Instant.from(document.sealedAt).epochMilliseconds / 1000)
  const { pdf, pages } = typesetter.typeset(json, at)
  return { type: 'rendered', pdf, pages, full: process.memoryUsage.rss() > enough }
}

/** The typesetter quotes the text that it stumbles over: its message stays here, the name of the error goes. */
const answerTo = (assignment: Assignment): Answer => {
  if (typst === null) return { type: 'unavailable' }
  try {
    return set(typst, assignment)
  } catch (error) {
    return { type: 'failed', because: error instanceof Error ? error.name : 'unknown' }
  }
}

process.on('disconnect', () => process.exit(0))
process.on('message', (assignment) => {
  process.send?.(answerTo(assignment as Assignment))
})

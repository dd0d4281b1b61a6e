import { parentPort } from 'node:worker_threads'
import { printedReport } from './printed-report.ts'
import { sealedText } from './sealed-text.ts'
import type { Answer, Assignment } from './thread.ts'
import { loadTypst, type Typesetter } from './typst.ts'

// The body of the thread: states are loading (messages wait in the port), ready, or unavailable.
const typesetter = await loadTypst()

const set = ({ coverage, fonts, typeset }: Typesetter, { document, language }: Assignment): Answer => {
  const printed = printedReport(document, language)
  const json = JSON.stringify({ ...sealedText(printed, language, coverage), fonts })
  const at = Math.floor(Temporal.Instant.from(document.sealedAt).epochMilliseconds / 1000)
  const { pdf, pages } = typeset(json, at)
  return { type: 'rendered', pdf, pages }
}

/** The typesetter quotes the text that it stumbles over: its message stays here, the name of the error goes. */
const answerTo = (assignment: Assignment): Answer => {
  if (typesetter === null) return { type: 'unavailable' }
  try {
    return set(typesetter, assignment)
  } catch (error) {
    return { type: 'failed', because: error instanceof Error ? error.name : 'unknown' }
  }
}

parentPort?.on('message', (assignment: Assignment) => parentPort?.postMessage(answerTo(assignment)))

import type { Language } from '@tweespraak/contract/id'
import { accept, type Outcome, refuse } from '../refuse.ts'
import type { ReportDocument } from './report-document.ts'
import { startThread, type Thread } from './thread.ts'

/** A report as PDF/A-2a, tagged. */
export interface RenderedReport {
  readonly pdf: Uint8Array
  readonly pages: number
}

export interface Documents {
  /**
   * Sets a report. Refused as `documents-unavailable` where the typesetter does not load or does not
   * answer in time: the same call can succeed later. A report that cannot be set at all throws.
   */
  render(document: ReportDocument, language: Language): Promise<Outcome<RenderedReport, 'documents-unavailable'>>
  close(): Promise<void>
}

export interface DocumentsOptions {
  /** The thread's code; tests bring their own. */
  readonly script?: URL
  /** Milliseconds after which a report that does not come is given up, with its thread. */
  readonly patience?: number
  /** Reports after which a thread makes place for a fresh one. */
  readonly reportsPerThread?: number
  /** Milliseconds without work after which the thread gives its memory back. */
  readonly idle?: number
}

/**
 * The typesetter, in a thread of its own: started with the first report, one report at a time. A thread
 * ends when it made many reports, when it is idle, when it takes too long or when it fails; the next
 * report starts another.
 */
export const openDocuments = ({
  script = new URL('./typesetting-thread.ts', import.meta.url),
  patience = 30_000,
  reportsPerThread = 500,
  idle = 300_000,
}: DocumentsOptions = {}): Documents => {
  let thread: Thread | null = null
  let made = 0
  let turn: Promise<unknown> = Promise.resolve()
  let idling: NodeJS.Timeout | undefined

  const end = async (): Promise<void> => {
    const ending = thread
    thread = null
    made = 0
    await ending?.end()
  }

  const renderNow = async (
    document: ReportDocument,
    language: Language,
  ): Promise<Outcome<RenderedReport, 'documents-unavailable'>> => {
    clearTimeout(idling)
    thread ??= startThread(script)
    const answer = await thread.ask({ document, language }, patience)
    made += 1
    if (answer.type !== 'rendered' || made >= reportsPerThread) {
      // Not waited for: a thread that hangs in the typesetter ends only when that comes back.
      void end()
    } else {
      idling = setTimeout(() => void end(), idle).unref()
    }
    if (answer.type === 'rendered') return accept({ pdf: answer.pdf, pages: answer.pages })
    if (answer.type === 'unavailable') return refuse('documents-unavailable')
    throw new Error(`The report could not be set: ${answer.because}`)
  }

  return {
    render: (document, language) => {
      const rendered = turn.then(() => renderNow(document, language))
      turn = rendered.catch(() => undefined)
      return rendered
    },
    close: async () => {
      clearTimeout(idling)
      await turn
      await end()
    },
  }
}

import type { Language } from '@tweespraak/contract/id'
import { accept, type Outcome, refuse } from '../refuse.ts'
import type { ReportDocument } from './report-document.ts'
import { startTypesetter, type Typesetter } from './typesetter.ts'

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
  render(
    document: ReportDocument,
    language: Language,
  ): Promise<Outcome<RenderedReport, 'documents-unavailable'>>
  close(): Promise<void>
}

export interface DocumentsOptions {
  /** What the typesetter runs; tests bring their own. */
  readonly script?: URL
  /** Milliseconds after which a report that does not come is given up. */
  readonly patience?: number
  /** Milliseconds without work after which the typesetter gives its memory back. */
  readonly idle?: number
}

/**
 * The typesetter, started with the first report, setting one report at a time. It ends when it is idle,
 * has used much memory, takes too long or fails; the next report starts a fresh one.
 */
export const openDocuments = ({
  script = new URL('./typesetting-process.ts', import.meta.url),
  patience = 30_000,
  idle = 300_000,
}: DocumentsOptions = {}): Documents => {
  let typesetter: Typesetter | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let idling: NodeJS.Timeout | undefined

  const end = (): void => {
    clearTimeout(idling)
    typesetter?.end()
    typesetter = null
  }

  const renderNow = async (
    document: ReportDocument,
    language: Language,
  ): Promise<Outcome<RenderedReport, 'documents-unavailable'>> => {
    clearTimeout(idling)
    typesetter ??= startTypesetter(script)
    const answer = await typesetter.ask({ document, language }, patience)
    if (answer.type !== 'rendered' || answer.full) end()
    else idling = setTimeout(end, idle).unref()
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
      await turn
      end()
    },
  }
}

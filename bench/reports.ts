import { openDocuments } from '../server/src/platform/documents/documents.ts'
import { exampleReport } from '../server/test/factories/report.ts'

export interface Printed {
  readonly perSecond: number
  /** Milliseconds, one after the other. */
  readonly first: number
  readonly median: number
  readonly slowest: number
  readonly pages: number
}

const times = 60

const example = exampleReport()

/** A report with other words than the one before: nothing that was set once can be used again. */
const anotherReport = (time: number): typeof example => ({
  ...example,
  sections: example.sections.map((section) => ({
    ...section,
    title: `${section.title} (${time})`,
    words: section.words.map((words) => ({ ...words, text: `${time}. ${words.text}` })),
  })),
  agreements: example.agreements.map((agreement) => ({ ...agreement, what: `${time}. ${agreement.what}` })),
})

/** Sets reports as PDF/A, one after the other as the server does. Null where the typesetter does not load. */
export const printReports = async (): Promise<Printed | null> => {
  const documents = openDocuments({})
  const took: number[] = []
  let pages = 0
  try {
    for (let time = 0; time <= times; time += 1) {
      const began = performance.now()
      const answer = await documents.render(anotherReport(time), 'nl')
      if (!answer.ok) return null
      took.push(performance.now() - began)
      pages = answer.value.pages
    }
  } finally {
    await documents.close()
  }
  const [first = 0, ...rest] = took
  const sorted = rest.toSorted((one, other) => one - other)
  return {
    perSecond: (rest.length * 1000) / rest.reduce((sum, one) => sum + one, 0),
    first,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    slowest: sorted.at(-1) ?? 0,
    pages,
  }
}

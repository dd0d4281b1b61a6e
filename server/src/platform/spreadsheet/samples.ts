import type { Row } from './row.ts'

const sampled = 3
const sampleLength = 60

/** The first few values of a column, each once and cut short, so that one sees what it is. */
export const samplesOf = (rows: readonly Row[], index: number): string[] => {
  const samples: string[] = []
  for (const { cells } of rows) {
    const cell = (cells[index] ?? '').slice(0, sampleLength)
    if (cell !== '' && !samples.includes(cell)) samples.push(cell)
    if (samples.length === sampled) break
  }
  return samples
}

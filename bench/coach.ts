import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coachFeedback } from '@tweespraak/coach/feedback'
import { coachGoal } from '@tweespraak/coach/goal'
import { guard } from '@tweespraak/coach/guard'
import { sizeOf } from '../coach/eval/size.ts'

export interface CoachCost {
  readonly name: string
  /** Milliseconds for a page of text: the middle one, and the slowest of a hundred. */
  readonly median: number
  readonly p99: number
  /** Bytes by gzip in a browser, by itself. */
  readonly size: number
}

/** About 500 words, as they stand in a report. */
const page =
  `Wij spraken over het afgelopen jaar. Zij heeft drie projecten opgeleverd en de klant is tevreden over de samenwerking.
Door haar migraine werkt zij op dinsdag thuis. Ik zag dat zij in het overleg van 3 maart het voortouw nam, en dat hielp het team.
Voor 1 juli wil zij de opleiding afronden, omdat zij daarna zelfstandig aanvragen kan beoordelen. `.repeat(8)

const runs = 300
const coaches: readonly (readonly [string, () => unknown])[] = [
  ['guard', () => guard(page, 'nl')],
  ['goal', () => coachGoal({ text: page }, { language: 'nl', today: '2026-03-02' })],
  ['feedback', () => coachFeedback(page, 'nl')],
]

const timesOf = (read: () => unknown): number[] => {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    read()
    return performance.now() - began
  })
  // The first are read by code that was not compiled yet.
  return times.slice(runs / 3).toSorted((one, other) => one - other)
}

/** How long each coach reads a page, and what it weighs. */
export const benchCoach = async (): Promise<CoachCost[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tweespraak-bench-coach-'))
  const costs: CoachCost[] = []
  for (const [name, read] of coaches) {
    const times = timesOf(read)
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
    costs.push({ name, median: at(0.5), p99: at(0.99), size: await sizeOf([name], folder) })
  }
  await rm(folder, { recursive: true, force: true })
  return costs
}

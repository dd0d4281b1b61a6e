/** Days after the talk in which somebody says how it was. Not until the report rests: that may be at once, or never. */
const daysToEvaluate = 14

/** What an evaluation hangs on: when the talk was finished (ISO instant), and whether the asker had a voice in it. */
export interface EvaluationFacts {
  readonly voice: boolean
  readonly finishedAt: string | null
  /** Its quarter is not counted yet, and the asker was there. */
  readonly counts: boolean
}

/** Whether the asker may say now how the talk was. */
export const mayEvaluate = (
  { voice, finishedAt, counts }: EvaluationFacts,
  now: Temporal.Instant,
): boolean => {
  if (!voice || !counts || finishedAt === null) return false
  const until = Temporal.Instant.from(finishedAt).add({ hours: daysToEvaluate * 24 })
  return Temporal.Instant.compare(now, until) <= 0
}

/** Something that somebody does at a moment of the story. */
export interface Step {
  readonly at: Temporal.ZonedDateTime
  do(): Promise<void>
}

/** Does them in the order of time, also those that are added while it is told. Nothing is done after `until`. */
export const inOrder = async (
  steps: Step[],
  until: Temporal.Instant,
  before: (step: Step) => void,
): Promise<void> => {
  const byTime = (a: Step, b: Step) => Temporal.ZonedDateTime.compare(a.at, b.at)
  steps.sort(byTime)
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]
    if (step === undefined || Temporal.Instant.compare(step.at.toInstant(), until) > 0) return
    const known = steps.length
    before(step)
    await step.do()
    if (steps.length > known) {
      const rest = steps.splice(index + 1)
      steps.push(...rest.toSorted(byTime))
    }
  }
}

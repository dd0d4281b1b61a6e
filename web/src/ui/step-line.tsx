import classes from './step-line.module.css'

interface StepLineProps<Step extends string> {
  /** Spoken: what the steps are of. */
  readonly label: string
  readonly steps: readonly { readonly key: Step; readonly words: string }[]
  readonly at: Step
}

/** The few steps of a task on one quiet line; where one is stands out. */
export const StepLine = <Step extends string>({ label, steps, at }: StepLineProps<Step>) => (
  <ol className={classes.steps} aria-label={label}>
    {steps.map(({ key, words }) => (
      <li key={key} aria-current={key === at ? 'step' : undefined}>
        {words}
      </li>
    ))}
  </ol>
)

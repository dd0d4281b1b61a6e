/** What one side may answer to the questions of a form: a few ways to say it for each question. */
export type Answers = Readonly<Record<string, readonly string[]>>

export interface Bank {
  readonly employee: Answers
  readonly manager: Answers
}

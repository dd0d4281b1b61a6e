/** What a goal tells, in the order in which it is shown (decision 083). */
export const goalLetters = ['specific', 'measurable', 'attainable', 'relevant', 'timebound'] as const
export type GoalLetter = (typeof goalLetters)[number]

/** Where on the page a question stands. */
export const questionPlace = (fieldId: string): string => `question-${fieldId}`

/** Goes to a question, ready to answer it. */
export const goToQuestion = (fieldId: string): void => {
  const place = document.getElementById(questionPlace(fieldId))
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true })
}

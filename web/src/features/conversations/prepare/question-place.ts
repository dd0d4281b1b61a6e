/** Where on the page a question stands. */
export const questionPlace = (fieldId: string): string => `question-${fieldId}`

/** Goes to a question, ready to answer it where that is one's own to do. */
export const goToQuestion = (fieldId: string): void => {
  const place = document.getElementById(questionPlace(fieldId))
  place?.scrollIntoView({ block: 'center' })
  const field = place?.querySelector<HTMLElement>('textarea, input') ?? place
  field?.focus({ preventScroll: true })
}

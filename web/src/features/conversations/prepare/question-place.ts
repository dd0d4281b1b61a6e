/** Where on the page a question stands. */
export const questionPlace = (fieldId: string): string => `question-${fieldId}`

/** Goes to a question, ready to answer it where that is one's own to do. */
export const goToQuestion = (fieldId: string): void => goToPlace(questionPlace(fieldId))

/** Goes to a place on the page, to the first thing there that one can write, choose or press. */
export const goToPlace = (id: string): void => {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  const first =
    place?.querySelector<HTMLElement>('textarea, input') ?? place?.querySelector('button') ?? place
  first?.focus({ preventScroll: true })
}

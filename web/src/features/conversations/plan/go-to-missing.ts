/** Goes to the first of the fields within that says what is missing, once it says so. */
export const goToMissing = (within: HTMLElement | null): void => {
  requestAnimationFrame(() => {
    const field = within?.querySelector<HTMLElement>('[data-missing="true"] input, [aria-invalid="true"]')
    field?.focus()
  })
}

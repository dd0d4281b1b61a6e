/** Something that keeps the product from starting, in one sentence that says what to do. Shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

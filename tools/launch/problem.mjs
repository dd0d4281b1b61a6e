/** What keeps the product from starting, in one sentence for the person at the keyboard. Shown without a stack. */
export class Problem extends Error {}

/**
 * Does the work; a Problem becomes its sentence on stderr and exit code 1.
 * @param {() => Promise<void>} work
 */
export const orSayWhy = async (work) => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

// Written so that every Node that knows modules understands it, and an old one can say what it is.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/**
 * Says so and answers false where the system's Node cannot even begin.
 * @returns {boolean}
 */
export const canBegin = () => {
  if (major > 20 || (major === 20 && minor >= 19)) return true
  console.error(
    `Tweespraak needs Node 20.19 or newer to begin with, and this is Node ${process.versions.node}.`,
  )
  process.exitCode = 1
  return false
}

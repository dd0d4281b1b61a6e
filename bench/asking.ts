import type { ChildProcess, Serializable } from 'node:child_process'

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null

/** Sends something to a process and waits for what it says next; throws when it ends first. */
export const ask = (child: ChildProcess, question: Serializable): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const answered = (answer: unknown): void => {
      child.off('exit', ended)
      resolve(answer)
    }
    const ended = (): void => {
      child.off('message', answered)
      reject(new Error('A process ended while it was asked something'))
    }
    if (hasEnded(child)) {
      ended()
      return
    }
    child.once('message', answered)
    child.once('exit', ended)
    child.send(question, (error) => {
      if (error !== null) reject(error)
    })
  })

/** How long a process may take to end by itself, in milliseconds. */
const patience = 20_000

/** Lets a process end, and ends it when it does not. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), patience)
  await gone
  clearTimeout(force)
}

import { readConfig } from '../platform/config.ts'
import { askServer } from './ask-server.ts'
import { refuseForeignFolder, socketPath } from './command-socket.ts'
import type { Tell } from './deed.ts'
import type { DeedName } from './perform-with.ts'
import { terminal } from './terminal.ts'

const performWith = async (name: DeedName, input: unknown, tell: Tell): Promise<void> => {
  // The whole product, which takes a while to read in: not for help, slips of typing, or what a server does.
  const { performWith: now } = await import('./perform-with.ts')
  await now(name, input, tell)
}

const onTerminal = async (work: (tell: Tell) => Promise<void>): Promise<void> => {
  const tell = terminal()
  try {
    await work(tell)
  } finally {
    tell.end()
  }
}

/** Has a deed done by this process, which needs the embedded data to itself. */
export const performHere = async (name: DeedName, input: unknown): Promise<void> =>
  onTerminal(async (tell) => performWith(name, input, tell))

/** Has a deed done: by the server that has the embedded data when it runs, else here. */
export const perform = async (name: DeedName, input: unknown): Promise<void> =>
  onTerminal(async (tell) => {
    const { databaseUrl, dataDirectory } = readConfig(process.env)
    const path = socketPath(dataDirectory)
    if (databaseUrl === null) {
      await refuseForeignFolder(path, dataDirectory)
      if (await askServer(path, name, input, tell)) return
    }
    await performWith(name, input, tell)
  })

import { notedAddress } from '../platform/address.ts'
import { readConfig } from '../platform/config.ts'
import { orNothingLeft } from '../platform/data-directory.ts'
import type { Services } from '../platform/services.ts'
import { openServices } from '../start.ts'
import { askServer } from './ask-server.ts'
import { refuseForeignFolder, socketPath } from './command-socket.ts'
import type { Runnable, Tell } from './deed.ts'
import { terminal } from './terminal.ts'

const closeServices = async ({ jobs, documents, db }: Services): Promise<void> => {
  await jobs.stop()
  await documents.close()
  await db.close()
}

const performWith = async (deed: Runnable, input: unknown, tell: Tell): Promise<void> => {
  const settings = readConfig(process.env)
  // Links lead to where the server is reached, also where only its data was named.
  const publicUrl = settings.publicUrl ?? (await notedAddress(settings.dataDirectory))
  // Standard output is for the result.
  const config = { ...settings, publicUrl, logLevel: 'silent' as const }
  await orNothingLeft(config.dataDirectory, async () => {
    const services = await openServices(config, { demo: false, existing: !deed.begins })
    try {
      await deed.run(services, input, tell)
    } finally {
      await closeServices(services)
    }
  })
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
export const performHere = async (deed: Runnable, input: unknown): Promise<void> =>
  onTerminal(async (tell) => performWith(deed, input, tell))

/** Has a deed done: by the server that has the embedded data when it runs, else here. */
export const perform = async (deed: Runnable, input: unknown): Promise<void> =>
  onTerminal(async (tell) => {
    const { databaseUrl, dataDirectory } = readConfig(process.env)
    const path = socketPath(dataDirectory)
    if (databaseUrl === null) {
      await refuseForeignFolder(path, dataDirectory)
      if (await askServer(path, deed.name, input, tell)) return
    }
    await performWith(deed, input, tell)
  })

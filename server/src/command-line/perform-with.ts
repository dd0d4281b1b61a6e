import { notedAddress } from '../platform/address.ts'
import { readConfig } from '../platform/config.ts'
import { orNothingLeft } from '../platform/data-directory.ts'
import type { Services } from '../platform/services.ts'
import { openServices } from '../start.ts'
import type { Runnable, Tell } from './deed.ts'
import { deeds } from './deeds.ts'
import { restoreDatabaseDeed } from './deeds/restore-database.ts'

const known = [...deeds, restoreDatabaseDeed] as const

export type DeedName = (typeof known)[number]['name']

const closeServices = async ({ jobs, documents, db }: Services): Promise<void> => {
  await jobs.stop()
  await documents.close()
  await db.close()
}

/** The deed that a command asks for. */
export const deedNamed = (name: DeedName): Runnable => {
  const deed = known.find((each) => each.name === name)
  if (deed === undefined) throw new Error(`There is no deed ${name}`)
  return deed
}

/** Does a deed with services of its own. */
export const performWith = async (name: DeedName, input: unknown, tell: Tell): Promise<void> => {
  const deed = deedNamed(name)
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

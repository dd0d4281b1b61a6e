import { generateOrganization } from '../server/src/demo/generated/generate-organization.ts'
import { readConfig } from '../server/src/platform/config.ts'
import type { Services } from '../server/src/platform/services.ts'
import { openServices } from '../server/src/start.ts'

export type Settings = Readonly<Record<string, string>>

/** The settings of every process that works on one database; none of them stays. */
export const settingsFor = (directory: string, url: string | null): Settings => ({
  PORT: '0',
  TWEESPRAAK_DATA: directory,
  TWEESPRAAK_SECRET: 'measured, and then thrown away again',
  // Few ask here what in the house many ask.
  WRITES_PER_MINUTE: '1000000',
  LOG_LEVEL: 'silent',
  ...(url === null ? {} : { DATABASE_URL: url, DATABASE_POOL: '10' }),
})

export interface Made {
  readonly services: Services
  readonly organizationId: string
  readonly counts: Readonly<Record<string, number>>
  readonly close: () => Promise<void>
}

/** A generated organisation of so many people in an empty database, and the parts to look into it. */
export const makeOrganization = async (settings: Settings, people: number): Promise<Made> => {
  const services = await openServices(readConfig(settings), { demo: true })
  const made = await generateOrganization(services, { people, seed: 1 })
  if (!made.ok) throw new Error(`No organisation was made: ${made.reason}`)
  return {
    services,
    organizationId: made.value.organizationId,
    counts: made.value.counts,
    close: async () => {
      await services.jobs.stop()
      await services.documents.close()
      await services.db.close()
    },
  }
}

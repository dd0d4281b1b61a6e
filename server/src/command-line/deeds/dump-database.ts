import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { anchorsFile } from '../../platform/audit/sealer.ts'
import { dumpDatabase } from '../../platform/db/dump/dump.ts'
import { defineDeed, NotDone } from '../deed.ts'
import { demandOrganization } from '../the-organization.ts'
import { keptSecret } from '../kept-secret.ts'

const found = async (path: string) => stat(path).catch(() => null)

/** A dump replaces nothing unasked, and makes no directories. */
const refuseWrongPlace = async (file: string, force: boolean): Promise<void> => {
  const folder = dirname(file)
  if ((await found(folder))?.isDirectory() !== true)
    throw new NotDone(`There is no directory ${folder}: make it first, or choose another place.`)
  const standing = await found(file)
  if (standing?.isDirectory() === true)
    throw new NotDone(`${file} is a directory: give the dump a name within it.`)
  if (standing !== null && !force)
    throw new NotDone(
      `${file} stands there already, and was left as it is: choose another name, or write over it with --force.`,
    )
}

export const dumpDatabaseDeed = defineDeed({
  name: 'dump-database',
  input: z.object({ file: z.string(), force: z.boolean().default(false) }),
  perform: async (services, { file, force }, { say, progress }) => {
    const { db, clock, version, config } = services
    await demandOrganization(services)
    await refuseWrongPlace(file, force)
    await dumpDatabase(db, file, { product: version, now: clock.now(), onProgress: progress })
    say(
      `Everything is in ${file}. Keep with it what is not in it: ${keptSecret(config)}, and ${resolve(anchorsFile(config.dataDirectory))}, by which a cut-off tail of the audit is seen.`,
    )
  },
})

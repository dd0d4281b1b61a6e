import { resolve } from 'node:path'
import { z } from 'zod'
import { anchorsFile } from '../../platform/audit/sealer.ts'
import { DumpError } from '../../platform/db/dump/format.ts'
import { restoreDatabase } from '../../platform/db/dump/restore.ts'
import { defineDeed, NotDone } from '../deed.ts'
import { keptSecret } from '../kept-secret.ts'

export const restoreDatabaseDeed = defineDeed({
  name: 'restore-database',
  input: z.object({ file: z.string() }),
  begins: true,
  perform: async ({ db, config }, { file }, { say, progress }) => {
    try {
      await restoreDatabase(db, file, { onProgress: progress })
    } catch (error) {
      if (error instanceof DumpError) throw new NotDone(`${error.message}.`)
      throw error
    }
    say(`Everything that was in ${file} is in the database.`)
    say(
      `Put back ${resolve(anchorsFile(config.dataDirectory))} that was kept with it, before the server starts: without it a cut-off tail of the audit cannot be seen.`,
    )
    say(
      `Put back what was kept with it as ${keptSecret(config)}: with another one everybody signs in again, and open invitations no longer work.`,
    )
  },
})

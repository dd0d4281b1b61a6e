import { z } from 'zod'
import { dumpDatabase } from '../../platform/db/dump/dump.ts'
import { defineDeed } from '../deed.ts'

export const dumpDatabaseDeed = defineDeed({
  name: 'dump-database',
  input: z.object({ file: z.string() }),
  perform: async ({ db, clock, version }, { file }, { say, progress }) => {
    await dumpDatabase(db, file, { product: version, now: clock.now(), onProgress: progress })
    say(`Everything is in ${file}. Keep the secret beside it.`)
  },
})

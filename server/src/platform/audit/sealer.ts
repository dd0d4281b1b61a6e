import { join } from 'node:path'
import type { Services } from '../services.ts'
import { appendAnchors } from './anchors.ts'
import type { Anchor } from './chain.ts'
import { auditHeads, sealAudit } from './seal.ts'

const seconds = 5

/** The file with the heads of the chains. */
export const anchorsName = 'audit-anchors.log'

/** Where it is kept, beside the data. */
export const anchorsFile = (dataDirectory: string): string => join(dataDirectory, anchorsName)

/**
 * Every few seconds: chains what was written, then anchors where the chains end, in a file and in the log,
 * both outside the database. The first time it anchors every chain, for what a crash may have left out.
 */
export const registerSealer = ({ db, clock, log, config, jobs }: Services): void => {
  const file = anchorsFile(config.dataDirectory)
  let first = true
  jobs.every(seconds, 'seal-audit', async () => {
    const grown: readonly Anchor[] = await sealAudit(db, clock)
    const heads = first ? await auditHeads(db) : grown
    await appendAnchors(file, heads, clock.now())
    first = false
    for (const head of heads) log.info({ ...head }, 'audit sealed')
  })
}

import { resolve } from 'node:path'
import { z } from 'zod'
import { readAnchors } from '../../platform/audit/anchors.ts'
import { checkAudit, type Fault, type Finding, sealedExtent } from '../../platform/audit/check.ts'
import { anchorsFile, anchorsName } from '../../platform/audit/sealer.ts'
import { defineDeed, NotDone } from '../deed.ts'
import { keptIn } from '../kept-in.ts'
import { demandOrganization } from '../the-organization.ts'

const meaning: Readonly<Record<Fault, string>> = {
  changed: 'was changed after it was sealed',
  removed: 'is gone, or what stood before it is',
  reordered: 'stands in another place than it was sealed in',
  'cut-off': 'and everything after it were cut off',
  rewritten: 'is another than was seen there before',
  'not-chained': 'was written and never sealed',
}

const line = ({ organizationId, fault, sequence, entryId }: Finding): string => {
  const place = sequence === null ? `entry ${entryId ?? 'unknown'}` : `entry ${sequence}`
  return `Organisation ${organizationId}: ${place} ${meaning[fault]}.`
}

export const checkAuditDeed = defineDeed({
  name: 'check-audit',
  input: z.object({}),
  perform: async (services, _nothing, { say }) => {
    const { db, clock, config } = services
    await demandOrganization(services)
    const anchors = await readAnchors(anchorsFile(config.dataDirectory))
    const findings = await checkAudit(db, anchors ?? [], clock.now())
    for (const finding of findings) say(line(finding))
    if (findings.length > 0)
      throw new NotDone(`The audit is not as it was written: ${findings.length} faults.`)
    const { entries, until } = await sealedExtent(db)
    if (until === null) {
      say(
        `Nothing has been written in the audit of ${keptIn(config)} and sealed yet, so there is nothing to check.`,
      )
      return
    }
    const moment = Temporal.Instant.from(until).toString({ smallestUnit: 'minute' }).replace('T', ' ')
    const compared =
      anchors === null
        ? `The audit is whole as far as can be seen: nothing was changed, removed or moved. There is no ${anchorsName} in ${resolve(config.dataDirectory)}, so a cut-off tail cannot be seen.`
        : 'The audit is whole: nothing was changed, removed, moved or cut off.'
    say(
      `${compared} It has ${entries} sealed ${entries === 1 ? 'entry' : 'entries'}, the last of ${moment.replace('Z', ' UTC')}.`,
    )
  },
})

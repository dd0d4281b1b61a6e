import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import type { Choices } from '../choice.ts'
import { choicesOf, leaveSorts } from '../store/choice.ts'
import type { Leavable } from '../unsubscribe.ts'
import { readLeaving } from '../views/leaving.ts'

/**
 * Puts what the link in a mail is about in the app alone: one sort, or all that the digest brings. Doing it twice does it
 * once. Null for a link that was never made, or of nobody any more.
 */
export const leaveMail = async (
  services: Pick<Services, 'db' | 'clock' | 'secret'>,
  given: { readonly sort: string; readonly token: string },
): Promise<{ readonly sort: Leavable; readonly language: 'nl' | 'en' } | null> => {
  const leaver = readLeaving(services, given)
  if (leaver === null) return null
  const { organizationId, personId, sort } = leaver
  const task = { purpose: 'mail', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const person = await factsOf(tx, personId)
    if (person === null) return null
    const chosen: Choices = (await choicesOf(tx, [personId])).get(personId) ?? new Map()
    const sorts =
      sort === 'digest' ? [...chosen].flatMap(([each, way]) => (way === 'digest' ? [each] : [])) : [sort]
    const at = services.clock.now()
    if (await leaveSorts(tx, personId, sorts, at.toString()))
      await recordAudit(tx, task, { action: 'mail.left', subjectType: 'person', subjectId: personId }, at)
    return { sort, language: person.language }
  })
}

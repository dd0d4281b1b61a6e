import type { Language } from '@tweespraak/contract/id'
import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** The language in which the viewer reads screens, mails and sentences of refusals. */
export const setPersonLanguage = async (
  tx: Tx,
  viewer: Viewer,
  language: Language,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('people')
    .set({ language, changed_at: at.toString() })
    .where('organization_id', '=', viewer.organizationId)
    .where('person_id', '=', viewer.personId)
    .execute()
}

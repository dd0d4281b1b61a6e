import type { Language } from '@tweespraak/contract/id'
import { accept, type Accepted } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { setPersonLanguage } from '../../people/public.ts'

/** The language of the viewer's own screens and mails. */
export const setLanguage = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  language: Language,
): Promise<Accepted<undefined>> => {
  await db.transaction(viewer, (tx) => setPersonLanguage(tx, viewer, language, clock.now()))
  return accept(undefined)
}

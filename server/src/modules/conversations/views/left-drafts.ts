import type { LeftDraft } from '@tweespraak/contract/left-drafts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { type LeftDraft as Stored, loadLeftDrafts, pointsOf } from '../store/left-draft.ts'
import { loadAnswers } from '../store/preparation.ts'

/** A few at most: each is read by itself. */
const readOne = async (tx: Tx, viewer: Viewer, stored: Stored): Promise<LeftDraft[]> => {
  const { conversationId, kindId, employeeId, leaderId, leftAt } = stored
  const kind = await kindVersion(tx, kindId, stored.kindVersion)
  if (kind === null) return []
  const names = await namesOf(tx, [employeeId, leaderId])
  const named = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  const answers = await loadAnswers(tx, conversationId)
  return [
    {
      conversationId,
      kind: kind.name,
      employee: named(employeeId),
      leader: named(leaderId),
      leftAt,
      form: kind.form?.content ?? null,
      answers: answers
        .filter(({ personId }) => personId === viewer.personId)
        .map(({ fieldId, value }) => ({ fieldId, value })),
      points: [...(await pointsOf(tx, conversationId, viewer.personId))],
    },
  ]
}

/** What the viewer prepared for conversations that somebody else leads since, and never shared (043): read by nobody else. */
export const listLeftDrafts = (
  services: Services,
  viewer: Viewer,
): Promise<{ readonly items: LeftDraft[] }> =>
  services.db.transaction(viewer, async (tx) => {
    const items: LeftDraft[] = []
    for (const stored of await loadLeftDrafts(tx)) items.push(...(await readOne(tx, viewer, stored)))
    return { items }
  })

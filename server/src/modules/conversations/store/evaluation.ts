import type { EvaluationAnswers } from '@tweespraak/contract/evaluation'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { gather } from '../../../platform/db/gather.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { EvaluationFacts } from '../evaluation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

interface Loaded {
  readonly facts: EvaluationFacts
  readonly own: EvaluationAnswers | null
}

/** What the asker may say of a conversation, and said. The database gives nobody what another said. */
export const loadEvaluation = async (
  tx: Tx,
  conversationId: string,
): Promise<Outcome<Loaded, 'not-found'>> => {
  const read = await gather(tx, {
    facts: sql<{ finished_at: string | null; voice: boolean; counts: boolean }>`
      select finished_at, app_speaks_in(conversation_id) as voice, app_may_evaluate(conversation_id) as counts
      from conversations where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`,
    own: sql<EvaluationAnswers>`
      select safe, equal, useful, rhythm from conversation_evaluations
      where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`,
  })
  const [found] = read.facts
  if (found === undefined) return refuse('not-found')
  const { voice, counts, finished_at: finishedAt } = found
  return accept({ facts: { voice, counts, finishedAt }, own: read.own[0] ?? null })
}

export const writeEvaluation = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { at, ...answers }: EvaluationAnswers & { readonly at: string },
): Promise<void> => {
  const columns = { ...answers, answered_at: at }
  await tx
    .insertInto('conversation_evaluations')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      person_id: viewer.personId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'conversation_id', 'person_id']).doUpdateSet(columns),
    )
    .execute()
}

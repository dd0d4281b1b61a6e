import { answerValue } from '@tweespraak/contract/form'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { json } from '../../../platform/db/json.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Answer } from '../preparation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

interface StoredAnswer extends Answer {
  readonly personId: string
}

/** The answers that the asker may read: the own ones, and those that were revealed. */
export const answersQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('preparation_answers')
    .select(['person_id', 'field_id', 'value', 'revision', 'saved_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('person_id')
    .orderBy('field_id')

type AnswerRow = Awaited<ReturnType<ReturnType<typeof answersQuery>['execute']>>[number]

export const answerOfRow = (row: AnswerRow): StoredAnswer => ({
  personId: row.person_id,
  fieldId: row.field_id,
  value: answerValue.nullable().parse(row.value),
  revision: row.revision,
  savedAt: row.saved_at,
})

export const loadAnswers = async (tx: Tx, conversationId: string): Promise<StoredAnswer[]> =>
  (await answersQuery(tx, conversationId).execute()).map(answerOfRow)

export const writeAnswer = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { fieldId, value, revision, savedAt }: Answer,
): Promise<void> => {
  const columns = { value: json(value), revision, saved_at: savedAt }
  await tx
    .insertInto('preparation_answers')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      person_id: viewer.personId,
      field_id: fieldId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'conversation_id', 'person_id', 'field_id']).doUpdateSet(columns),
    )
    .execute()
}

import type { Tx } from '../../../platform/db/database.ts'
import { prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { complete, type Loaded, partsOf, selectRow } from '../store/conversation.ts'

const readParts = prepare(['conversationId'], (tx, { conversationId }) => ({
  ...partsOf(tx, conversationId),
  rows: selectRow(tx, conversationId),
}))

/** The conversation, for somebody with a voice at its table. */
export const loadSeated = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Loaded, 'not-found' | 'not-allowed'>> => {
  const { rows, ...parts } = await readParts(tx, { conversationId })
  const [row] = rows
  if (row === undefined) return refuse('not-found')
  const seated = parts.participants.some(
    ({ person_id, role }) => person_id === viewer.personId && role !== 'companion',
  )
  return seated ? accept(complete(row, parts)) : refuse('not-allowed')
}

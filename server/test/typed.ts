import { type LiveEnd, notesFragment } from '@tweespraak/contract/live'
import * as Y from 'yjs'
import { openDocument, textOfDocument, writeBlocks } from '../src/modules/conversations/live-note.ts'
import { conversationsDoor } from '../src/modules/conversations/live.ts'
import type { Asker, TestApp } from './app.ts'

const headersOf = (asker: Asker) => (asker === null ? {} : { cookie: asker.cookie })

/** What there is to open of it; a document of its own where nobody typed yet. */
const open = (state: Uint8Array | null): Y.Doc => (state === null ? new Y.Doc() : openDocument(state))

/**
 * Types a line in the shared notes through their door, as a page does over its connection. Answers why it was refused,
 * or null.
 */
export const typeTogether = async (
  app: TestApp,
  asker: Asker,
  conversationId: string,
  text: string,
): Promise<LiveEnd | null> => {
  const door = conversationsDoor(app.services)
  const admission = await door.admit(headersOf(asker), conversationId)
  if (!admission.ok) return admission.reason
  const { mayWrite, organizationId, user } = admission.seat
  if (!mayWrite) return 'not-allowed'
  const { state } = await door.load(headersOf(asker), conversationId)
  const document = open(state)
  writeBlocks(document, notesFragment, [{ kind: 'paragraph', inline: [{ text }] }])
  const kept = await door.store(organizationId, conversationId, {
    state: Y.encodeStateAsUpdate(document),
    writers: new Map([[document.clientID, user.personId]]),
  })
  return kept ? null : 'ended'
}

/** What somebody reads in the shared notes; empty for who is not let in. */
export const readTogether = async (app: TestApp, asker: Asker, conversationId: string): Promise<string> => {
  const door = conversationsDoor(app.services)
  const admission = await door.admit(headersOf(asker), conversationId)
  if (!admission.ok) return ''
  const { state } = await door.load(headersOf(asker), conversationId)
  return textOfDocument(Y.encodeStateAsUpdate(open(state)), [], { goal: '' })
}

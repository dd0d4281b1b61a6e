import { IncomingMessage, MessageType } from '@hocuspocus/server'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import { decodeStateVector } from 'yjs'

/** What a browser sent, as far as somebody who watches the door has to know. */
export type Frame = { readonly name: string } & (
  | { readonly kind: 'auth' | 'ask' | 'leave' }
  /** `whole`: all that the other lacks, after connecting; else one change. */
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly whole: boolean }
  | { readonly kind: 'awareness'; readonly states: ReadonlyMap<number, Record<string, unknown> | null> }
)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** More at once is no page in a browser: it tells of itself. */
const mostStates = 100

const readStates = (update: Uint8Array): Map<number, Record<string, unknown> | null> | null => {
  const message = new IncomingMessage(update)
  const states = new Map<number, Record<string, unknown> | null>()
  const count = message.readVarUint()
  if (count > mostStates) return null
  for (let index = 0; index < count; index += 1) {
    const client = message.readVarUint()
    message.readVarUint()
    const state: unknown = JSON.parse(message.readVarString())
    if (state !== null && !isRecord(state)) return null
    states.set(client, state)
  }
  return states
}

const readSync = (name: string, message: IncomingMessage): Frame | null => {
  const step = message.readVarUint()
  if (step === messageYjsSyncStep1) {
    decodeStateVector(message.readVarUint8Array())
    return { name, kind: 'ask' }
  }
  if (step !== messageYjsSyncStep2 && step !== messageYjsUpdate) return null
  return { name, kind: 'update', update: message.readVarUint8Array(), whole: step === messageYjsSyncStep2 }
}

const read = (message: IncomingMessage): Frame | null => {
  const name = message.readVarString()
  // Hocuspocus lets one page hold several of one name, told apart behind a zero; ours holds one.
  if (name.includes('\0')) return null
  const type: MessageType = message.readVarUint()
  switch (type) {
    case MessageType.Auth:
      message.readVarUint()
      message.readVarString()
      return { name, kind: 'auth' }
    case MessageType.Sync:
    case MessageType.SyncReply:
      return readSync(name, message)
    case MessageType.Awareness: {
      const states = readStates(message.readVarUint8Array())
      return states === null ? null : { name, kind: 'awareness', states }
    }
    case MessageType.QueryAwareness:
      return { name, kind: 'ask' }
    case MessageType.CLOSE:
      return { name, kind: 'leave' }
    default:
      return null
  }
}

/** Reads what came in; null for what no page of ours sends. */
export const readFrame = (bytes: Uint8Array): Frame | null => {
  try {
    return read(new IncomingMessage(bytes))
  } catch {
    return null
  }
}

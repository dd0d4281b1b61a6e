import type { LiveEnd } from '@tweespraak/contract/live'

/** How the shared notes stand for who has them open. */
export interface LiveState {
  /** What stands there can be read: it came from the server, or from this device. */
  readonly ready: boolean
  /** `lost`: it is tried again by itself. `closed`: the server said why, and it is not tried again. */
  readonly connection: 'connecting' | 'open' | 'lost' | 'closed'
  readonly end: LiveEnd | null
  readonly mayWrite: boolean
  /** All that was typed here is committed at the server. */
  readonly saved: boolean
  /** When that was last told, as an ISO instant. */
  readonly savedAt: string | undefined
  /** This device keeps what is typed until it is. */
  readonly keptHere: boolean
}

export const atFirst: LiveState = {
  ready: false,
  connection: 'connecting',
  end: null,
  mayWrite: false,
  saved: true,
  savedAt: undefined,
  keptHere: false,
}

/** What is said of it, in one word of ours. */
export type LiveWord =
  | 'connecting'
  | 'saved'
  | 'saving'
  | 'lost'
  | 'lost-kept'
  | 'lost-unkept'
  | 'reading'
  | `end-${LiveEnd}`

/** Honest about where the words are: only what the server committed is saved. */
export const wordFor = ({ connection, end, mayWrite, saved, keptHere }: LiveState): LiveWord => {
  if (connection === 'closed' && end !== null) return `end-${end}`
  if (connection === 'open') {
    if (!mayWrite) return 'reading'
    return saved ? 'saved' : 'saving'
  }
  if (connection === 'connecting') return 'connecting'
  if (saved) return 'lost'
  return keptHere ? 'lost-kept' : 'lost-unkept'
}

/** Why the server ended it, from whichever of its messages said so; null for what is only an interruption. */
export const endOf = (reason: string, ends: readonly LiveEnd[]): LiveEnd | null => {
  const known = ends.find((end) => end === reason) ?? null
  return known === 'restarting' ? null : known
}

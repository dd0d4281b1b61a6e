/** What can be undone and done again. `present` is not here: it is what is being saved. */
export interface History<Value> {
  readonly past: readonly Value[]
  readonly future: readonly Value[]
  /** What the last change was about, and when (milliseconds): typing on in one text is one change. */
  readonly last: { readonly about: string; readonly at: number } | null
}

const longest = 200
/** Typing that pauses longer than this begins a new change. */
const pause = 1500

export const noHistory = { past: [], future: [], last: null } as const

/** Remembers what stood there before a change. `about` is undefined for a change that stands by itself. */
export const remember = <Value>(
  history: History<Value>,
  before: Value,
  about: string | undefined,
  at: number = Date.now(),
): History<Value> => {
  const goesOn = about !== undefined && history.last?.about === about && at - history.last.at < pause
  return {
    past: goesOn ? history.past : [...history.past, before].slice(-longest),
    future: [],
    last: about === undefined ? null : { about, at },
  }
}

export interface Travelled<Value> {
  readonly history: History<Value>
  readonly value: Value
}

/** One change back; null when there is none. */
export const undo = <Value>({ past, future }: History<Value>, present: Value): Travelled<Value> | null => {
  const value = past.at(-1)
  return value === undefined
    ? null
    : { value, history: { past: past.slice(0, -1), future: [present, ...future], last: null } }
}

/** What was undone last, done again; null when nothing was. */
export const redo = <Value>({ past, future }: History<Value>, present: Value): Travelled<Value> | null => {
  const [value, ...rest] = future
  return value === undefined
    ? null
    : { value, history: { past: [...past, present], future: rest, last: null } }
}

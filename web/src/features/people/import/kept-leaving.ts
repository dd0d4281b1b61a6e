/** Whether who is not in a file leaves: everybody but some, or nobody but some. */
export interface LeavingChoice {
  readonly missing: 'keep' | 'leave'
  readonly everybody: boolean
  /** The ids of who are the exception. */
  readonly but: ReadonlySet<string>
}

const undecided: LeavingChoice = { missing: 'keep', everybody: true, but: new Set() }

const keyOf = (importId: string): string => `tweespraak-import:${importId}`

/** What was chosen for an import in this tab: ids and no names. */
export const keptLeaving = (importId: string): LeavingChoice => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(importId)) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('but' in kept) || !Array.isArray(kept.but))
      return undecided
    return {
      missing: 'missing' in kept && kept.missing === 'leave' ? 'leave' : 'keep',
      everybody: !('everybody' in kept) || kept.everybody !== false,
      but: new Set(kept.but.filter((personId) => typeof personId === 'string')),
    }
  } catch {
    return undecided
  }
}

export const keepLeaving = (importId: string, { missing, everybody, but }: LeavingChoice): void => {
  try {
    sessionStorage.setItem(keyOf(importId), JSON.stringify({ missing, everybody, but: [...but] }))
  } catch {
    // Storage can be full or forbidden; the choice is still on the screen.
  }
}

/** Read again, it may be other people who are not in the file. */
export const forgetLeaving = (importId: string): void => {
  try {
    sessionStorage.removeItem(keyOf(importId))
  } catch {
    // As above.
  }
}

/** How long was spoken of each part, in milliseconds, and which one goes on since when. */
export interface Spent {
  readonly at: string | null
  readonly since: number
  readonly before: Readonly<Record<string, number>>
}

export const nothingSpent: Spent = { at: null, since: 0, before: {} }

const spentOn = ({ at, since, before }: Spent, part: string, now: number): number =>
  (before[part] ?? 0) + (at === part ? Math.max(0, now - since) : 0)

/** Goes on with this part, or stops where it was chosen already. `now` in milliseconds. */
export const turnTo = (spent: Spent, part: string, now: number): Spent => {
  const { at, before } = spent
  const kept = at === null ? before : { ...before, [at]: spentOn(spent, at, now) }
  return { at: at === part ? null : part, since: now, before: kept }
}

/** Whole minutes. */
export const minutesOn = (spent: Spent, part: string, now: number): number =>
  Math.floor(spentOn(spent, part, now) / 60_000)

/** The time that was planned, in equal shares; whole minutes. Both are ISO instants. */
export const plannedMinutes = (startsAt: string, endsAt: string, parts: number): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 / Math.max(1, parts))

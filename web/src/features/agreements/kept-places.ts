import type { Agreement } from '@tweespraak/contract/agreements'
import { useState } from 'react'

interface Kept {
  /** Ids in the order in which they stood when something was last decided here. */
  readonly order: readonly string[]
  /** As the deeds left them, by id. */
  readonly decided: ReadonlyMap<string, Agreement>
}

/** The newer of what was read and what a deed here left behind. */
const newest = (read: Agreement | undefined, decided: Agreement | undefined): Agreement | undefined => {
  if (read === undefined || decided === undefined) return read ?? decided
  return decided.revision > read.revision ? decided : read
}

/**
 * The list as it was read, except that what was decided here stays where it stood: nothing else comes to lie
 * under the pointer. What is new comes after what it was read after.
 */
export const inPlace = (read: readonly Agreement[], { order, decided }: Kept): Agreement[] => {
  const byId = new Map(read.map((agreement) => [agreement.agreementId, agreement]))
  const ids = order.filter((id) => byId.has(id) || decided.has(id))
  for (const [index, { agreementId }] of read.entries()) {
    if (ids.includes(agreementId)) continue
    const before = read[index - 1]
    ids.splice(before === undefined ? 0 : ids.indexOf(before.agreementId) + 1, 0, agreementId)
  }
  return ids.flatMap((id) => newest(byId.get(id), decided.get(id)) ?? [])
}

/** Keeps rows in their places as long as the list stands on the screen. `onDecided` takes an agreement as a deed left it. */
export const useKeptPlaces = (read: readonly Agreement[]) => {
  const [kept, setKept] = useState<Kept>({ order: [], decided: new Map() })
  const rows = kept.decided.size === 0 ? [...read] : inPlace(read, kept)
  const onDecided = (now: Agreement) =>
    setKept(({ decided }) => ({
      order: rows.map(({ agreementId }) => agreementId),
      decided: new Map([...decided, [now.agreementId, now]]),
    }))
  return { rows, onDecided }
}

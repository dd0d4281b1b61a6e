import type { RefusalCode } from '@tweespraak/contract/refusal'
import type { Route } from '@tweespraak/contract/route'
import type { Parts } from '../app.ts'
import type { Relation } from './relation.ts'
import type { World } from './world.ts'

/** `yes`: passes the gate (whatever else may then be refused). Otherwise the refusal that this relation meets. */
export type Verdict = 'yes' | RefusalCode

/** What one endpoint answers to every relation. */
export interface Row {
  readonly route: Route
  readonly verdicts: Readonly<Record<Relation, Verdict>>
  /** A valid call about the things of the employee; made anew for each relation. */
  readonly call: (world: World, relation: Relation) => Parts | Promise<Parts>
}

type Verdicts = Readonly<Record<Relation, Verdict>>

const everyone = (verdict: Verdict): Verdicts => ({
  self: verdict,
  manager: verdict,
  'managers-manager': verdict,
  colleague: verdict,
  coach: verdict,
  hr: verdict,
  administrator: verdict,
  'other-organization': verdict,
  nobody: 'not-signed-in',
})

/** Open to whoever comes, signed in or not. */
export const open: Verdicts = { ...everyone('yes'), nobody: 'yes' }

/** About oneself: everybody who is signed in. */
export const signedIn: Verdicts = everyone('yes')

/** Open to whoever comes, and refused to all for what they do not know or what is not there. */
export const closed = (refusal: RefusalCode): Verdicts => ({ ...everyone(refusal), nobody: refusal })

/** Only these relations; the others meet the refusal. */
export const only = (refusal: RefusalCode, ...may: readonly Relation[]): Verdicts => ({
  ...everyone(refusal),
  ...Object.fromEntries(may.map((relation) => [relation, 'yes' as const])),
})

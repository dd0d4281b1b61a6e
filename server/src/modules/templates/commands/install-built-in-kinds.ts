import { formProblems } from '@tweespraak/contract/form-problems'
import { askedSides, kindProblems } from '@tweespraak/contract/kind-problems'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { builtInKinds } from '../built-in/all.ts'
import { type BuiltInKind, digestOf } from '../kind.ts'
import { codesOf, insertKind, nextPosition } from '../store/kind.ts'

/** Throws when a built-in kind contradicts itself: nobody is to be given that. */
export const assertSound = (kind: BuiltInKind): void => {
  const problems = [
    ...kindProblems(kind, { asked: kind.form === null ? null : askedSides(kind.form), origin: kind.code }),
    ...(kind.form === null ? [] : formProblems(kind.form)),
  ]
  if (problems.length > 0) throw new Error(`The kind ${kind.code} is not sound: ${JSON.stringify(problems)}`)
}

/**
 * Gives an organisation the built-in kinds that it does not have yet, each in its first version. Run at
 * the set-up of an organisation, as the owner of the tables; running it again adds nothing.
 */
export const installBuiltInKinds = async (
  tx: Tx,
  organizationId: string,
  at: Temporal.Instant,
): Promise<void> => {
  const clock = { now: () => at }
  const present = await codesOf(tx, organizationId)
  const first = await nextPosition(tx, organizationId)
  const missing = builtInKinds.filter((kind) => !present.has(kind.code))
  for (const [index, kind] of missing.entries()) {
    assertSound(kind)
    const form = kind.form === null ? null : { formId: newId(clock), version: 1, content: kind.form }
    const installed = { ...kind, kindId: newId(clock), version: 1, form, publishedAt: at.toString() }
    await insertKind(
      tx,
      organizationId,
      { kind: installed, builtIn: digestOf(kind), withForm: true },
      { position: first + index, origin: kind.code, retiredAt: null },
    )
  }
}

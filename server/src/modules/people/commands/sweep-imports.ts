import type { Services } from '../../../platform/services.ts'

/** A file of people and its preview are kept no longer than a working day and a night. */
const kept = Temporal.Duration.from({ hours: 24 })

/** Removes imports that are a day old, of all organisations. */
export const sweepImports = async ({ db, clock }: Services): Promise<void> => {
  const before = clock.now().subtract(kept).toString()
  await db.transaction({ purpose: 'erase', organizationId: null }, async (tx) => {
    await tx.deleteFrom('people_imports').where('created_at', '<', before).execute()
  })
}

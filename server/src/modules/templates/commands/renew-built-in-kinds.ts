import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { Services } from '../../../platform/services.ts'
import { builtInKinds } from '../built-in/all.ts'
import { type BuiltInKind, digestOf, hasSameForm, isCopyOf, type Kind } from '../kind.ts'
import {
  holdKinds,
  insertKindVersion,
  kindsLeftAsTheyCame,
  loadNewestKind,
  nameBuiltIn,
  nextFormVersion,
} from '../store/kind.ts'
import { assertSound } from './install-built-in-kinds.ts'

type Renewing = Pick<Services, 'db' | 'clock'>

/** The form of the next version: as it is, one version further, or a first one. */
const formOf = async (
  tx: Tx,
  organizationId: string,
  { now, builtIn, freshId }: { readonly now: Kind; readonly builtIn: BuiltInKind; readonly freshId: string },
): Promise<Kind['form']> => {
  if (builtIn.form === null || hasSameForm(now, builtIn)) return builtIn.form === null ? null : now.form
  const formId = now.form?.formId ?? freshId
  return { formId, version: await nextFormVersion(tx, organizationId, formId), content: builtIn.form }
}

const renewKind = async (
  tx: Tx,
  { clock }: Renewing,
  { organizationId, kindId }: { readonly organizationId: string; readonly kindId: string },
  builtIn: BuiltInKind,
): Promise<void> => {
  const now = await loadNewestKind(tx, kindId)
  if (now === null) return
  const digest = digestOf(builtIn)
  if (isCopyOf(now, builtIn)) {
    await nameBuiltIn(tx, organizationId, now, digest)
    return
  }
  const at = clock.now()
  const form = await formOf(tx, organizationId, { now, builtIn, freshId: newId(clock) })
  const kind = { ...builtIn, kindId, version: now.version + 1, form, publishedAt: at.toString() }
  await insertKindVersion(tx, organizationId, {
    kind,
    builtIn: digest,
    withForm: form?.version !== now.form?.version,
  })
  await recordAudit(
    tx,
    { purpose: 'outbox', organizationId },
    { action: 'kind.renewed', subjectType: 'kind', subjectId: kindId, digest },
    at,
  )
}

/**
 * Publishes what is new in the built-in kinds to every organisation that left them as they came: as a version of
 * its own, so that conversations that began keep theirs. What an organisation wrote itself is left alone. Run at
 * each start, as the owner of the tables; each organisation whole or not at all, and a second time it does nothing.
 */
export const renewBuiltInKinds = async (
  services: Renewing,
  brought: readonly BuiltInKind[] = builtInKinds,
): Promise<void> => {
  const owner = () => services.db.owner.transaction()
  const digests = brought.map((kind) => ({ code: kind.code, digest: digestOf(kind) }))
  const outdated = await owner().execute((tx) => kindsLeftAsTheyCame(tx, digests, null))
  if (outdated.length > 0) brought.forEach(assertSound)
  for (const organizationId of new Set(outdated.map((left) => left.organizationId)))
    await owner().execute(async (tx) => {
      await holdKinds(tx, organizationId)
      for (const left of await kindsLeftAsTheyCame(tx, digests, organizationId)) {
        const builtIn = brought.find(({ code }) => code === left.code)
        if (builtIn !== undefined) await renewKind(tx, services, left, builtIn)
      }
    })
}

import { recordAudit } from '../../../platform/audit/audit.ts'
import { newId } from '../../../platform/id.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { readAgreementFile } from '../collective-agreement.ts'
import { writesForAll } from '../policy.ts'
import { loadAgreements, saveAgreement, saveChoice } from '../store/agreement.ts'
import { RhythmChanged } from '../store/event.ts'
import { noteDue } from '../store/rule.ts'
import { unitsInUse } from '../store/scope.ts'

/** HR for everybody says which agreement applies, for all (`unitId` null) or for a unit; `code` null for none. */
export const chooseAgreement = (
  services: Services,
  viewer: Viewer,
  { unitId, code }: { readonly unitId: string | null; readonly code: string | null },
): Promise<Outcome<undefined, 'not-allowed' | 'unit-unknown' | 'collective-agreement-unknown'>> =>
  services.db.transaction(viewer, async (tx) => {
    if (!writesForAll(viewer)) return refuse('not-allowed')
    if (unitId !== null && !(await unitsInUse(tx)).some((unit) => unit.unitId === unitId))
      return refuse('unit-unknown')
    if (code !== null && !(await loadAgreements(tx)).some((each) => each.code === code))
      return refuse('collective-agreement-unknown')
    const at = services.clock.now()
    const choiceId = newId(services.clock)
    await saveChoice(tx, viewer.organizationId, { choiceId, unitId, code }, at)
    await noteDue(tx, { unitId, jobTitle: null })
    const subject = { subjectType: 'collective-agreement', subjectId: choiceId }
    await recordAudit(tx, viewer, { action: 'collective-agreement.chosen', ...subject }, at)
    await emit(tx, viewer, RhythmChanged, {}, at)
    return accept(undefined)
  })

/** HR for everybody brings in an agreement from a file; one with the same code is replaced. */
export const bringInAgreement = (
  services: Services,
  viewer: Viewer,
  text: string,
): Promise<
  Outcome<
    { readonly code: string },
    | 'not-allowed'
    | 'collective-agreement-unreadable'
    | 'collective-agreement-wrong'
    | 'collective-agreement-built-in'
  >
> =>
  services.db.transaction(viewer, async (tx) => {
    if (!writesForAll(viewer)) return refuse('not-allowed')
    const read = readAgreementFile(text)
    if (!read.ok) return read
    const at = services.clock.now()
    await saveAgreement(tx, viewer.organizationId, read.value, at)
    await noteDue(tx, { unitId: null, jobTitle: null })
    const subject = { subjectType: 'collective-agreement', subjectId: viewer.organizationId }
    await recordAudit(tx, viewer, { action: 'collective-agreement.brought-in', ...subject }, at)
    await emit(tx, viewer, RhythmChanged, {}, at)
    return accept({ code: read.value.code })
  })

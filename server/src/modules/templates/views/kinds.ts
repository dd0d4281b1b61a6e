import type { KindSummary, KindVersion } from '@tweespraak/contract/templates'
import { todayIn } from '../../../platform/clock.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { teamIds } from '../../people/public.ts'
import type { Kind } from '../kind.ts'
import { mayBePlannedForOthers, mayPlanForThemselves, mayPlanWithOthers } from '../policy.ts'
import { loadKindsInUse, loadKindVersion, loadNewestKind, loadOrigins } from '../store/kind.ts'

const summaryOf = (kind: Kind): Omit<KindSummary, 'can'> => ({
  kindId: kind.kindId,
  code: kind.code,
  version: kind.version,
  name: kind.name,
  description: kind.description,
  rules: kind.rules,
  hasForm: kind.form !== null,
})

/** The kinds in use, each with whether the viewer may plan one and for whom. */
export const listKinds = async (
  services: Services,
  viewer: Viewer,
): Promise<{ readonly kinds: KindSummary[] }> => {
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => {
    const kinds = await loadKindsInUse(tx)
    const member = await teamIds(tx, viewer.personId, today).limit(1).executeTakeFirst()
    const origins: Awaited<ReturnType<typeof loadOrigins>> =
      viewer.hr.scope === 'none' ? new Map() : await loadOrigins(tx)
    const facts = { leadsPeople: member !== undefined, coach: viewer.coach }
    return {
      kinds: kinds.map((kind) => ({
        ...summaryOf(kind),
        can: {
          planForMyself: mayPlanForThemselves(kind.rules),
          planWithOthers: mayPlanWithOthers(kind.rules, facts),
          planForOthers: mayBePlannedForOthers(kind.rules, origins.get(kind.kindId) ?? null),
        },
      })),
    }
  })
}

/** A kind with its form; without a version its newest, which a retired kind no longer has. */
export const getKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
  version: number | undefined,
): Promise<Outcome<KindVersion, 'not-found'>> => {
  const kind = await services.db.read(viewer, async (tx) =>
    version === undefined ? loadNewestKind(tx, kindId) : loadKindVersion(tx, kindId, version),
  )
  if (kind === null) return refuse('not-found')
  return accept({ ...summaryOf(kind), form: kind.form?.content ?? null, publishedAt: kind.publishedAt })
}

import type { WrittenRule } from '@tweespraak/contract/rhythm'
import { accept, type Outcome, refuse } from '../../platform/refuse.ts'
import type { HumanResources } from '../../platform/viewer.ts'

/** What decides here about the one who asks. */
export interface Asker {
  readonly hr: HumanResources
}

/** How often which talk is due for whom, HR alone sees as a whole; being administrator gives nothing. */
export const seesRhythm = ({ hr }: Asker): boolean => hr.scope !== 'none'

/** What holds for everybody, and which agreement applies, HR for everybody says. */
export const writesForAll = ({ hr }: Asker): boolean => hr.scope === 'all'

/** Whether they write rules of a unit, or of everybody (null). `mine` are the units that they are HR for, with what hangs below. */
export const mayWriteFor = (asker: Asker, unitId: string | null, mine: readonly string[]): boolean =>
  writesForAll(asker) || (asker.hr.scope === 'units' && unitId !== null && mine.includes(unitId))

/** What a rule may be about: the units that are in use, those that the asker is HR for by unit, and the kinds. */
export interface Writable {
  readonly unitIds: readonly string[]
  readonly mine: readonly string[]
  readonly kindIds: readonly string[]
}

/** Whether the asker may write this rule, and it is about a kind and a unit that are in use. */
export const checkRule = (
  asker: Asker,
  rule: Pick<WrittenRule, 'unitId' | 'kindId'>,
  { unitIds, mine, kindIds }: Writable,
): Outcome<undefined, 'not-allowed' | 'kind-unknown' | 'unit-unknown'> => {
  if (!seesRhythm(asker)) return refuse('not-allowed')
  if (rule.unitId !== null && !unitIds.includes(rule.unitId)) return refuse('unit-unknown')
  if (!mayWriteFor(asker, rule.unitId, mine)) return refuse('not-allowed')
  return kindIds.includes(rule.kindId) ? accept(undefined) : refuse('kind-unknown')
}

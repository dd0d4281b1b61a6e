import {
  type EvaluationPeriod,
  type EvaluationQuestion,
  type EvaluationTotal,
  evaluationQuestions,
} from '@tweespraak/contract/evaluation'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { scopeOf } from './scope.ts'

/** The newest periods that are told of. */
const periods = 4

type Fifth = EvaluationTotal['fifths'][number]

interface Row {
  readonly quarter: string
  readonly gathered_from: string
  readonly side: 'employee' | 'other'
  readonly question: EvaluationQuestion
  readonly at_least: number
  readonly first_fifth: Fifth
  readonly second_fifth: Fifth
  readonly third_fifth: Fifth
}

/** What is told of one scope: the database keeps from the asker what is not theirs. */
const totalsOf = async (
  tx: Tx,
  scope: 'organization' | 'unit' | 'leader',
  scopeId: string,
): Promise<EvaluationPeriod[]> => {
  const { rows } = await sql<Row>`
    select quarter, gathered_from, side, question, at_least, first_fifth, second_fifth, third_fifth
    from (select t.*, dense_rank() over (order by quarter desc) as back from evaluation_totals t
      where organization_id = (select app_organization()) and scope = ${scope} and scope_id = ${scopeId}::uuid) t
    where back <= ${periods} order by quarter desc`.execute(tx)
  const said = (of: readonly Row[], side: Row['side']): EvaluationPeriod['employees'] =>
    evaluationQuestions.flatMap((question) =>
      of
        .filter((row) => row.side === side && row.question === question)
        .map((row) => ({
          question,
          atLeast: row.at_least,
          fifths: [row.first_fifth, row.second_fifth, row.third_fifth],
        })),
    )
  return [...Map.groupBy(rows, ({ quarter }) => quarter)].map(([quarter, of]) => ({
    from: of[0]?.gathered_from ?? quarter,
    until: Temporal.PlainDate.from(quarter).add({ months: 3 }).subtract({ days: 1 }).toString(),
    employees: said(of, 'employee'),
    others: said(of, 'other'),
  }))
}

/** For HR: how talks were, in a unit with all below it or in the whole organisation. */
export const showTalks = (
  services: Services,
  viewer: Viewer,
  unitId: string | undefined,
): Promise<Outcome<{ periods: EvaluationPeriod[] }, 'not-allowed' | 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const scope = await scopeOf(tx, viewer, unitId)
    if (!scope.ok) return scope
    const found =
      unitId === undefined
        ? await totalsOf(tx, 'organization', viewer.organizationId)
        : await totalsOf(tx, 'unit', unitId)
    return accept({ periods: found })
  })

/** How employees found the talks that the viewer led. */
export const showLedTalks = (services: Services, viewer: Viewer): Promise<{ periods: EvaluationPeriod[] }> =>
  services.db.read(viewer, async (tx) => ({ periods: await totalsOf(tx, 'leader', viewer.personId) }))

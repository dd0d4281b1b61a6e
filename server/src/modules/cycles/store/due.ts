import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { kindsSeenByHr } from '../../templates/public.ts'
import { countedRules } from '../collective-agreement.ts'
import { type Due, jobKey } from '../due.ts'
import type { PersonFacts, Rhythm, Rule } from '../facts.ts'
import { loadAgreements, loadChoices } from './agreement.ts'
import { loadRules } from './rule.ts'

/** Somebody's facts, with when the next talk of each kind is planned, by its id (ISO instants). */
export interface KnownPerson extends PersonFacts {
  readonly plannedAt: ReadonlyMap<string, string>
}

interface FactsRow {
  readonly person_id: string
  readonly entered_on: string
  readonly last_day: string | null
  readonly probation_ends_on: string | null
  readonly unit_path: readonly string[]
  readonly job_title: string | null
  readonly in_job_since: string | null
  readonly held: unknown
  readonly planned: unknown
  readonly asked: unknown
}

const byCode = z.record(z.string(), z.string())
const requests = z.record(z.string(), z.object({ on: z.string(), weeks: z.number().nullable() }))

/** What holds for the organisation: its rules, the rhythms of its kinds, and the agreements that apply. */
export const loadRhythm = async (tx: Tx): Promise<Rhythm> => {
  const kinds = (await kindsSeenByHr(tx)).filter(({ inUse, followed }) => inUse && followed)
  const ofKinds = kinds.flatMap(({ kindId, rhythmMonths }): Rule[] =>
    rhythmMonths === null
      ? []
      : [
          {
            ruleId: null,
            kindId,
            unitId: null,
            jobKey: null,
            when: { moment: 'repeating', months: rhythmMonths },
            since: '',
            forSome: true,
          },
        ],
  )
  const agreements = new Map((await loadAgreements(tx)).map((each) => [each.code, countedRules(each)]))
  const choices = (await loadChoices(tx)).map(
    ({ unitId, code }) => [unitId, agreements.get(code) ?? []] as const,
  )
  const began = await tx
    .selectFrom('organizations')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .select('created_at')
    .executeTakeFirstOrThrow()
  return {
    rules: [...(await loadRules(tx)), ...ofKinds],
    agreements: new Map(choices),
    kindOfCode: new Map(kinds.map(({ code, kindId }) => [code, kindId])),
    began: began.created_at.slice(0, 10),
  }
}

/** What is known of these people, of those who work here on a day (ISO date), and whom the asker is HR for. */
export const loadFacts = async (
  tx: Tx,
  personIds: readonly string[],
  today: string,
  { kindOfCode }: Pick<Rhythm, 'kindOfCode'>,
): Promise<KnownPerson[]> => {
  const { rows } = await sql<FactsRow>`select * from due_facts(${personIds}::uuid[], ${today}::date)`.execute(
    tx,
  )
  const ofKinds = (given: unknown) =>
    new Map(
      Object.entries(byCode.parse(given)).flatMap(([code, value]): [string, string][] => {
        const kindId = kindOfCode.get(code)
        return kindId === undefined ? [] : [[kindId, value]]
      }),
    )
  return rows.map((row) => ({
    personId: row.person_id,
    enteredOn: row.entered_on,
    lastDay: row.last_day,
    unitPath: row.unit_path,
    jobKey: jobKey(row.job_title),
    inJobSince: row.in_job_since,
    probationEndsOn: row.probation_ends_on,
    heldOn: ofKinds(row.held),
    plannedAt: ofKinds(row.planned),
    asked: new Map(Object.entries(requests.parse(row.asked))),
  }))
}

/** Takes some of the people whose talks are to be worked out, none of whom anybody else takes meanwhile. */
export const takeNoted = async (tx: Tx, limit: number): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    delete from due_recounts where organization_id = (select app_organization()) and person_id in (
      select person_id from due_recounts where organization_id = (select app_organization())
        order by person_id limit ${limit} for update skip locked)
    returning person_id`.execute(tx)
  return rows.map((row) => row.person_id)
}

export interface DueOfPerson extends Due {
  readonly personId: string
  readonly plannedAt: string | null
}

/** Writes down what is due for these people, in place of what was; what did not change is not written. */
export const saveDue = async (
  tx: Tx,
  organizationId: string,
  personIds: readonly string[],
  due: readonly DueOfPerson[],
): Promise<void> => {
  const rows = due.map((each) => ({
    person_id: each.personId,
    kind_id: each.kindId,
    because: each.because,
    rule_id: each.ruleId,
    due_on: each.dueOn,
    latest_on: each.latest?.on ?? null,
    latest_source: each.latest?.source ?? null,
    attention: each.attention,
    planned_at: each.plannedAt,
  }))
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as g (person_id uuid, kind_id uuid,
        because text, rule_id uuid, due_on date, latest_on date, latest_source jsonb, attention jsonb, planned_at timestamptz)
    ), gone as (
      delete from due_talks d where d.organization_id = (select app_organization())
        and d.person_id = any (${personIds}::uuid[])
        and (d.person_id, d.kind_id) not in (select given.person_id, given.kind_id from given)
    )
    insert into due_talks as kept (organization_id, person_id, kind_id, because, rule_id, due_on, latest_on,
        latest_source, attention, planned_at)
      select ${organizationId}::uuid, person_id, kind_id, because, rule_id, due_on, latest_on, latest_source, attention,
        planned_at
      from given order by person_id, kind_id
      on conflict (organization_id, person_id, kind_id) do update set because = excluded.because,
        rule_id = excluded.rule_id, due_on = excluded.due_on, latest_on = excluded.latest_on,
        latest_source = excluded.latest_source, attention = excluded.attention, planned_at = excluded.planned_at,
        resumed_on = case when kept.due_on = excluded.due_on then kept.resumed_on end
      where (kept.because, kept.rule_id, kept.due_on, kept.latest_on, kept.latest_source, kept.attention, kept.planned_at)
        is distinct from (excluded.because, excluded.rule_id, excluded.due_on, excluded.latest_on,
          excluded.latest_source, excluded.attention, excluded.planned_at)`.execute(tx)
}

/** The organisations with something to work out; `sweep`: their day has changed since everybody was. */
export const organizationsToCount = async (
  tx: Tx,
  now: Temporal.Instant,
): Promise<{ readonly organizationId: string; readonly sweep: boolean }[]> => {
  const { rows } = await sql<{ organization_id: string; sweep: boolean }>`
    select organization_id, sweep from due_organizations(${now.toString()}::timestamptz)`.execute(tx)
  return rows.map((row) => ({ organizationId: row.organization_id, sweep: row.sweep }))
}

/** Notes everybody of an organisation whose day has changed. */
export const noteEverybody = async (tx: Tx, day: string): Promise<void> => {
  await sql`select sweep_due(${day}::date)`.execute(tx)
}

export const timeZoneOf = async (tx: Tx): Promise<string> => {
  const row = await tx
    .selectFrom('organizations')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .select('time_zone')
    .executeTakeFirstOrThrow()
  return row.time_zone
}

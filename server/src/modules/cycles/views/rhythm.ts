import {
  dueStateOn,
  type DueState,
  type rhythmRoutes,
  type RhythmKind,
  type WrittenRule,
} from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { jobTitlesOn } from '../../people/public.ts'
import { kindsSeenByHr } from '../../templates/public.ts'
import { dueOf, ruleFor } from '../due.ts'
import { checkRule, mayWriteFor, seesRhythm, writesForAll } from '../policy.ts'
import { loadAgreements, loadChoices } from '../store/agreement.ts'
import { loadFacts, loadRhythm } from '../store/due.ts'
import { countedAs, listRules, type StoredRule } from '../store/rule.ts'
import { loadWritable, peopleOfScope, unitsInUse, unitsOfHr } from '../store/scope.ts'
import { suggestionsFor } from '../suggestion.ts'

/** The kinds that a rule may be about: in use, and followed by HR and by who leads. */
const kindsOf = async (tx: Tx): Promise<RhythmKind[]> =>
  (await kindsSeenByHr(tx))
    .filter(({ inUse, followed }) => inUse && followed)
    .map(({ kindId, code, name, rhythmMonths }) => ({ kindId, code, name, months: rhythmMonths }))

/** The rules that hold, and what one may choose from to write more. */
export const showRhythm = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<Answer<typeof rhythmRoutes.show>, 'not-allowed'>> => {
  if (!seesRhythm(viewer)) return refuse('not-allowed')
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => {
    const mine = await unitsOfHr(tx)
    const units = (await unitsInUse(tx)).filter(({ unitId }) => mayWriteFor(viewer, unitId, mine))
    const kinds = await kindsOf(tx)
    const rules = (await listRules(tx)).filter(({ kindId }) => kinds.some((kind) => kind.kindId === kindId))
    return accept({
      kinds,
      rules: rules.map((rule) => ({
        ruleId: rule.ruleId,
        kindId: rule.kindId,
        unit: rule.unitId === null ? null : { unitId: rule.unitId, name: rule.unitName ?? '' },
        jobTitle: rule.jobTitle,
        when: rule.when,
        can: { change: mayWriteFor(viewer, rule.unitId, mine) },
      })),
      suggestions: writesForAll(viewer) ? suggestionsFor(kinds, rules) : [],
      units,
      jobTitles: (await jobTitlesOn(tx, today)).map(({ title }) => title),
      can: { writeForAll: writesForAll(viewer) },
    })
  })
}

/** What applies here of collective agreements, and what each of them asks. */
export const showAgreements = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<Answer<typeof rhythmRoutes.agreements>, 'not-allowed'>> => {
  if (!seesRhythm(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx) => {
    const units = await unitsInUse(tx)
    const named = new Map(units.map((unit) => [unit.unitId, unit]))
    const choices = await loadChoices(tx)
    const agreements = await loadAgreements(tx)
    return accept({
      agreements: agreements.map(({ code, name, period, source, readOn, rules, own }) => ({
        code,
        name,
        period,
        source,
        readOn,
        rules,
        own,
      })),
      choices: choices.flatMap(({ unitId, code }) => {
        const unit = unitId === null ? null : named.get(unitId)
        return unit === undefined ? [] : [{ unit, code }]
      }),
      units,
      kinds: (await kindsOf(tx)).map(({ code, name }) => ({ code, name })),
      can: { choose: writesForAll(viewer) },
    })
  })
}

/** People whose facts are read at once. */
const batch = 5000

const nobody: Record<DueState, number> = {
  'not-yet': 0,
  due: 0,
  planned: 0,
  'planned-late': 0,
  late: 0,
  resting: 0,
}

/** For how many people a rule would hold, in the place of the one that it changes, and how they would stand today. */
export const previewRule = (
  services: Services,
  viewer: Viewer,
  { ruleId, ...written }: WrittenRule & { readonly ruleId: string | null },
): Promise<Outcome<Answer<typeof rhythmRoutes.preview>, 'not-allowed' | 'kind-unknown' | 'unit-unknown'>> =>
  services.db.read(viewer, async (tx) => {
    const sound = checkRule(viewer, written, await loadWritable(tx))
    if (!sound.ok) return sound
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const stands = await loadRhythm(tx)
    // A rule of nobody has no id either, as a new one: it is not the one that changes.
    const before = ruleId === null ? undefined : stands.rules.find((each) => each.ruleId === ruleId)
    const tried: Pick<StoredRule, 'ruleId' | 'madeOn'> = {
      ruleId: ruleId ?? 'tried',
      madeOn: before?.since ?? today,
    }
    const rule = countedAs({ ...written, ...tried })
    const rules = [...stands.rules.filter((each) => each.ruleId !== rule.ruleId), rule]
    const tested = { ...stands, rules }
    const alike = rules.filter((each) => each.kindId === rule.kindId && each.when.moment === rule.when.moment)
    const resting = await sql<{ person_id: string }>`select app_resting() as person_id`.execute(tx)
    const atRest = new Set(resting.rows.map((row) => row.person_id))
    const ids = await peopleOfScope(tx, written, today)
    const states = { ...nobody }
    let people = 0
    for (let from = 0; from < ids.length; from += batch) {
      for (const person of await loadFacts(tx, ids.slice(from, from + batch), today, stands)) {
        if (ruleFor(alike, person) !== rule) continue
        people += 1
        const due = dueOf(rule.kindId, person, tested, today)
        if (due === null) continue
        const planned = person.plannedAt.get(rule.kindId)
        const plannedOn =
          planned === undefined
            ? null
            : Temporal.Instant.from(planned).toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString()
        const standing = { dueOn: due.dueOn, latestOn: due.latest?.on ?? null, plannedOn }
        states[dueStateOn({ ...standing, resting: atRest.has(person.personId) }, today)] += 1
      }
    }
    return accept({ people, states })
  })

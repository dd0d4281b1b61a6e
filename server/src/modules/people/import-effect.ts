import type { ImportChange } from '@tweespraak/contract/people-import'
import type { Matched } from './import-match.ts'
import type {
  Draft,
  KnownEmployment,
  KnownPerson,
  KnownWork,
  WorkNow,
  PlanFacts,
  PlannedRow,
  Report,
} from './import-table.ts'
import { probationAfter } from './import-probation.ts'
import { displayName, nameKey, searchTokens } from './name.ts'

/** What the file says of somebody's work, after units and managers were looked up. */
export interface Resolved {
  readonly unitId: string | null | undefined
  readonly managerId: string | null | undefined
}

export interface EffectTools {
  readonly facts: PlanFacts
  readonly newId: () => string
  readonly unitName: (unitId: string | null) => string | null
  readonly personName: (personId: string | null) => string | null
  /** What stands above the last days of a probation; null when there is no such column. */
  readonly probationColumn: string | null
  readonly report: Report
}

interface Work {
  readonly unitId: string | null
  readonly jobTitle: string | null
  readonly managerId: string | null
  readonly hoursPerWeek: number | null
}

interface Term {
  readonly startsOn: string
  readonly endsOn: string | null
}

const or = <Value>(said: Value | undefined, there: Value): Value => (said === undefined ? there : said)

const workAfter = (draft: Draft, resolved: Resolved, there: WorkNow | null): Work => ({
  unitId: or(resolved.unitId, there?.unitId ?? null),
  jobTitle: or(draft.jobTitle, there?.jobTitle ?? null),
  managerId: or(resolved.managerId, there?.managerId ?? null),
  hoursPerWeek: or(draft.hoursPerWeek, there?.hoursPerWeek ?? null),
})

const sameWork = (one: Work, other: Work): boolean =>
  one.unitId === other.unitId &&
  one.jobTitle === other.jobTitle &&
  one.managerId === other.managerId &&
  one.hoursPerWeek === other.hoursPerWeek

const noWork: Work = { unitId: null, jobTitle: null, managerId: null, hoursPerWeek: null }

const startOf = (draft: Draft, { from }: PlanFacts): string =>
  draft.startsOn ?? (typeof draft.endsOn === 'string' && draft.endsOn < from ? draft.endsOn : from)

/** Does the row begin another employment than the one that is known? */
export const beginsAnew = (
  draft: Draft,
  employment: KnownEmployment | null,
  { today, from }: Pick<PlanFacts, 'today' | 'from'>,
): boolean => {
  if (employment === null) return true
  if (employment.endsOn === null) return false
  if (draft.startsOn !== undefined) return draft.startsOn > employment.endsOn
  // Without any dates in the file, somebody who had left and stands in it again has come back on its day.
  return draft.endsOn === undefined && employment.endsOn < today && employment.endsOn < from
}

/** The term as the file corrects it, where what is known of the work lies within. */
const termAfter = (
  draft: Draft,
  employment: KnownEmployment,
  work: KnownWork | null,
  report: Report,
): Term => {
  const startsOn = draft.startsOn ?? employment.startsOn
  const endsOn = or(draft.endsOn, employment.endsOn)
  const late = startsOn > employment.startsOn && employment.assignments > 1
  const early =
    endsOn !== null &&
    (endsOn < startsOn || (work !== null && employment.assignments > 1 && endsOn < work.startsOn))
  if (!late && !early) return { startsOn, endsOn }
  const reason = late ? 'start-after-history' : 'end-before-history'
  report({
    line: draft.line,
    column: null,
    value: (late ? startsOn : endsOn) ?? null,
    reason,
    details: {},
    severity: 'value',
  })
  return employment
}

/** Did nobody say when this employment began? A first day that the file gives and that is taken settles it. */
const startIsAssumed = (
  draft: Draft,
  { term, employment }: Deeds,
  there: KnownEmployment | null,
): boolean => {
  if (term === null || draft.startsOn === term.startsOn) return false
  return employment === 'begin' || (there?.startAssumed ?? false)
}

const changesOf = (
  pairs: readonly (readonly [string, string | number | null, string | number | null])[],
): ImportChange[] =>
  pairs
    .filter(([, old, now]) => old !== now)
    .map(([field, old, now]) => ({
      field,
      old: old === null ? null : String(old),
      new: now === null ? null : String(now),
    }))

type Deeds = Pick<
  PlannedRow,
  'employment' | 'employment_id' | 'work' | 'assignment_id' | 'next_assignment_id'
> & { readonly term: Term | null }

const deedsOf = (row: Matched, work: Work, anew: boolean, tools: EffectTools): Deeds => {
  const { facts, newId, report } = tools
  const { known, draft } = row
  const { employment, work: there } = known ?? { employment: null, work: null }
  // Of somebody who never worked here, such as who set up the server, a file without work or dates says no more.
  const idle = draft.startsOn === undefined && (draft.endsOn ?? null) === null && sameWork(work, noWork)
  if (known !== null && employment === null && idle)
    return {
      employment: 'keep',
      employment_id: null,
      work: 'keep',
      assignment_id: null,
      next_assignment_id: null,
      term: null,
    }
  if (anew || employment === null) {
    const term = { startsOn: startOf(row.draft, facts), endsOn: row.draft.endsOn ?? null }
    return {
      employment: 'begin',
      employment_id: newId(),
      work: 'begin',
      assignment_id: newId(),
      next_assignment_id: null,
      term,
    }
  }
  const term = termAfter(row.draft, employment, there, report)
  const moved = term.startsOn !== employment.startsOn || term.endsOn !== employment.endsOn
  const settled = employment.startAssumed && row.draft.startsOn === term.startsOn
  const kept = {
    employment: moved || settled ? 'correct' : 'keep',
    employment_id: employment.employmentId,
    next_assignment_id: null,
    term,
  } as const
  if (there === null) return { ...kept, work: 'begin', assignment_id: newId() }
  if (known?.workNow) return { ...kept, work: 'keep', assignment_id: there.assignmentId }
  const over = term.endsOn !== null && term.endsOn < facts.from
  if (over || sameWork(work, there)) return { ...kept, work: 'keep', assignment_id: there.assignmentId }
  // What begins on the day of the file, or later, is put right; what was so until then is history and stays.
  const fresh = there.startsOn >= facts.from || term.startsOn >= facts.from
  return fresh
    ? { ...kept, work: 'correct', assignment_id: there.assignmentId }
    : { ...kept, work: 'follow', assignment_id: there.assignmentId, next_assignment_id: newId() }
}

/** Says what the row undoes of what somebody wrote down here: that a person left or leaves, or other work to come. */
const reportUndone = (
  { draft, known }: Matched,
  resolved: Resolved,
  { employment, term }: Deeds,
  { facts: { today }, report }: EffectTools,
): void => {
  const say = (reason: string, day: string, severity: 'value' | 'notice'): void =>
    report({ line: draft.line, column: null, value: null, reason, details: { day }, severity })
  const endsOn = known?.employment?.endsOn ?? null
  const explicit = employment === 'begin' && draft.startsOn !== undefined
  if (endsOn !== null && !explicit) {
    const stays = term !== null && (term.endsOn === null || term.endsOn >= today)
    if (endsOn < today && stays) say('comes-back', endsOn, 'notice')
    else if (endsOn >= today && term?.endsOn === null) say('leaving-undone', endsOn, 'notice')
  }
  const now = known?.workNow ?? null
  const next = known?.work ?? null
  if (now === null || next === null || employment === 'begin') return
  const saysNow = sameWork(workAfter(draft, resolved, now), now)
  const saysNext = sameWork(workAfter(draft, resolved, next), next)
  if (!saysNow && !saysNext)
    say(next.startsOn > today ? 'work-planned' : 'work-later', next.startsOn, 'value')
}

/** What one row of the file does to one person. */
export const effectOf = (row: Matched, resolved: Resolved, tools: EffectTools): PlannedRow => {
  const { draft, known } = row
  const anew = beginsAnew(draft, known?.employment ?? null, tools.facts)
  const wanted = workAfter(draft, resolved, known?.work ?? null)
  const deeds = deedsOf(row, wanted, anew, tools)
  reportUndone(row, resolved, deeds, tools)
  const work = deeds.work === 'keep' ? (known?.work ?? wanted) : wanted
  const number = draft.number ?? known?.number ?? null
  const email = draft.email ?? known?.email ?? null
  const language = draft.language ?? known?.language ?? tools.facts.language
  const { term } = deeds
  const employed = known?.employment ?? null
  const startAssumed = startIsAssumed(draft, deeds, employed)
  // A day that nobody gave is no old value of the one that the file gives.
  const startedOn = employed?.startAssumed === true && !startAssumed ? null : (employed?.startsOn ?? null)
  const probation = {
    old: known?.employment?.probationEndsOn ?? null,
    now: term === null ? null : probationAfter(row, { startsOn: term.startsOn, anew }, tools),
  }
  const changes = changesOf([
    ['name', known === null ? null : displayName(known), displayName(draft.name)],
    ['number', known?.number ?? null, number],
    ['email', known?.email ?? null, email],
    ['language', known?.language ?? null, language],
    ['job-title', known?.work?.jobTitle ?? null, work.jobTitle],
    ['unit', tools.unitName(known?.work?.unitId ?? null), tools.unitName(work.unitId)],
    ['manager', tools.personName(known?.work?.managerId ?? null), tools.personName(work.managerId)],
    ['hours', known?.work?.hoursPerWeek ?? null, work.hoursPerWeek],
    ['starts-on', startedOn, term?.startsOn ?? null],
    ['ends-on', known?.employment?.endsOn ?? null, term?.endsOn ?? null],
    // Until when somebody is on probation is not shown to who imports without being HR.
    ...(tools.facts.importsAsHr ? [['probation-ends-on', probation.old, probation.now] as const] : []),
  ])
  const personChanged =
    known === null ||
    deeds.employment !== 'keep' ||
    number !== known.number ||
    email !== known.email ||
    language !== known.language ||
    draft.name.givenName !== known.givenName ||
    draft.name.infix !== known.infix ||
    draft.name.familyName !== known.familyName
  const idle = !personChanged && deeds.work === 'keep' && probation.old === probation.now
  return {
    line: draft.line,
    effect: known === null ? 'new' : idle ? 'unchanged' : 'changed',
    changes: idle ? [] : changes,
    person_id: row.personId,
    person_changed: personChanged,
    employment: deeds.employment,
    employment_id: deeds.employment_id,
    work: deeds.work,
    assignment_id: deeds.assignment_id,
    next_assignment_id: deeds.next_assignment_id,
    number,
    email,
    given_name: draft.name.givenName,
    infix: draft.name.infix,
    family_name: draft.name.familyName,
    name_key: nameKey(draft.name),
    search_tokens: personChanged ? searchTokens(draft.name) : [],
    language,
    unit_id: work.unitId,
    job_title: work.jobTitle,
    manager_id: work.managerId,
    hours_per_week: work.hoursPerWeek,
    starts_on: term?.startsOn ?? null,
    start_assumed: startAssumed,
    ends_on: term?.endsOn ?? null,
    probation_ends_on: probation.now,
  }
}

/**
 * Somebody who works here and whom the file does not name.
 * @param leads how many people they would leave behind without a manager
 */
export const missingRow = (
  person: KnownPerson,
  leads: number,
  tools: Pick<EffectTools, 'unitName'>,
): PlannedRow => ({
  line: 0,
  effect: 'missing',
  changes: changesOf([
    ['job-title', person.work?.jobTitle ?? null, null],
    ['unit', tools.unitName(person.work?.unitId ?? null), null],
    ['leads', leads === 0 ? null : leads, null],
  ]),
  person_id: person.personId,
  person_changed: false,
  employment: 'keep',
  employment_id: person.employment?.employmentId ?? null,
  work: 'keep',
  assignment_id: person.work?.assignmentId ?? null,
  next_assignment_id: null,
  number: person.number,
  email: person.email,
  given_name: person.givenName,
  infix: person.infix,
  family_name: person.familyName,
  name_key: nameKey(person),
  search_tokens: [],
  language: person.language,
  unit_id: person.work?.unitId ?? null,
  job_title: person.work?.jobTitle ?? null,
  manager_id: person.work?.managerId ?? null,
  hours_per_week: person.work?.hoursPerWeek ?? null,
  starts_on: person.employment?.startsOn ?? null,
  start_assumed: person.employment?.startAssumed ?? false,
  ends_on: person.employment?.endsOn ?? null,
  probation_ends_on: person.employment?.probationEndsOn ?? null,
})

import { z } from 'zod'
import { collectiveAgreement } from './collective-agreement.ts'
import { isTimeFor } from './conversation.ts'
import { bilingual, id, instant, page, plainDate } from './id.ts'
import { personName, unitName } from './people.ts'
import { route } from './route.ts'

const months = z.int().min(1).max(120)

/**
 * When a rule asks for a talk. `first`: once, so many months after entering service. `repeating`: so many months after the
 * last of that kind, or after entering. `in-job`: once, after so many months in one job. `probation-end`: so many days before
 * the last day of the probation, where one is written down.
 */
export const ruleMoment = z.discriminatedUnion('moment', [
  z.object({ moment: z.literal('first'), months }),
  z.object({ moment: z.literal('repeating'), months }),
  z.object({ moment: z.literal('in-job'), months: z.int().min(1).max(480) }),
  z.object({ moment: z.literal('probation-end'), days: z.int().min(1).max(60) }),
])
export type RuleMoment = z.infer<typeof ruleMoment>

/** A rule as HR writes it: which kind, of whom, when. Without unit and job title it is of everybody. */
export const writtenRule = z.object({
  kindId: id,
  /** This unit and what hangs below it. */
  unitId: id.nullable(),
  jobTitle: z.string().trim().min(1).max(200).nullable(),
  when: ruleMoment,
})
export type WrittenRule = z.infer<typeof writtenRule>

export const rhythmRule = z.object({
  ruleId: id,
  kindId: id,
  unit: unitName.nullable(),
  jobTitle: z.string().nullable(),
  when: ruleMoment,
  can: z.object({ change: z.boolean() }),
})
export type RhythmRule = z.infer<typeof rhythmRule>

/** Why a talk is due: by a rule, by the rhythm of its kind (`repeating`), by an agreement, or because it was asked for. */
export const dueReason = z.enum(['first', 'repeating', 'in-job', 'probation-end', 'yearly', 'asked'])
export type DueReason = z.infer<typeof dueReason>

/** How it stands on a day; `late` from the day after it was due, `planned-late` when it is planned past the last day for it. */
export const dueStates = ['not-yet', 'due', 'planned', 'planned-late', 'late', 'resting'] as const
export const dueState = z.enum(dueStates)
export type DueState = z.infer<typeof dueState>

/** Where the latest day comes from: an agreement or a law, and the article. */
export const termSource = z.object({ name: bilingual, article: z.string() })
export type TermSource = z.infer<typeof termSource>

/** The last day that law or a collective agreement leaves, and where that stands. */
export const latestDay = z.object({ on: plainDate, source: termSource })

/** One for each person and kind: when the next talk of that kind is due. */
export const dueTalk = z.object({
  kind: z.object({ kindId: id, name: bilingual }),
  because: dueReason,
  dueOn: plainDate,
  latest: latestDay.nullable(),
  plannedAt: instant.nullable(),
  /** Somebody has been in their job for so long that an agreement asks for extra attention to what may come after it. */
  attention: z.object({ years: z.int(), source: termSource }).nullable(),
  state: dueState,
})
export type DueTalk = z.infer<typeof dueTalk>

interface Standing {
  readonly dueOn: string
  readonly latestOn: string | null
  /** The day for which it is planned. */
  readonly plannedOn: string | null
  readonly resting: boolean
}

/** The last day on which it is in time: what law or agreement allows, else the day that the rhythm gives. */
export const lastDayInTime = ({ dueOn, latestOn }: Pick<Standing, 'dueOn' | 'latestOn'>): string =>
  latestOn ?? dueOn

/** How a talk that is due stands on a day. Dates are ISO. */
export const dueStateOn = (due: Standing, today: string): DueState => {
  if (due.resting) return 'resting'
  if (due.plannedOn !== null) return due.plannedOn > lastDayInTime(due) ? 'planned-late' : 'planned'
  if (today > due.dueOn) return 'late'
  return isTimeFor(due.dueOn, today) ? 'due' : 'not-yet'
}

const rhythmKind = z.object({
  kindId: id,
  code: z.string(),
  name: bilingual,
  /** The rhythm that the kind itself has, for who had such a talk; null without one. */
  months: z.int().nullable(),
})
export type RhythmKind = z.infer<typeof rhythmKind>

/** An agreement that one may choose: it comes with the product, or the organisation brought it in. */
const standingAgreement = collectiveAgreement
  .omit({ tweespraak: true, format: true })
  .extend({ own: z.boolean() })
export type StandingAgreement = z.infer<typeof standingAgreement>

const stateCounts = z.record(dueState, z.int())

const selection = z.object({
  /** This unit and what hangs below it. */
  unit: id.optional(),
  kind: id.optional(),
  state: dueState.optional(),
})

export const duePerson = personName.extend({
  jobTitle: z.string().nullable(),
  unit: unitName.nullable(),
  manager: personName.nullable(),
  due: dueTalk,
})
export type DuePerson = z.infer<typeof duePerson>

const ruleParams = z.object({ ruleId: id })

export const rhythmRoutes = {
  show: route({
    method: 'GET',
    path: '/rhythm',
    summary:
      'For HR: the rules of how often which talk is due for whom, with the kinds and units they are about.',
    access: 'signed-in',
    output: z.object({
      kinds: z.array(rhythmKind),
      rules: z.array(rhythmRule),
      /** Rules that many organisations have and this one has not, each as it would be added. */
      suggestions: z.array(
        writtenRule.extend({ name: z.enum(['first-talk', 'probation', 'yearly', 'years-in-job']) }),
      ),
      units: z.array(unitName),
      jobTitles: z.array(z.string()),
      /** HR for everybody also writes rules for everybody. */
      can: z.object({ writeForAll: z.boolean() }),
    }),
    refusals: ['not-allowed'],
  }),
  addRule: route({
    method: 'POST',
    path: '/rhythm/rules',
    summary: 'HR adds a rule.',
    access: 'signed-in',
    body: writtenRule,
    output: z.object({ ruleId: id }),
    refusals: ['not-allowed', 'kind-unknown', 'unit-unknown', 'rule-exists'],
  }),
  changeRule: route({
    method: 'PUT',
    path: '/rhythm/rules/:ruleId',
    summary: 'HR changes a rule.',
    access: 'signed-in',
    params: ruleParams,
    body: writtenRule,
    refusals: ['not-allowed', 'not-found', 'kind-unknown', 'unit-unknown', 'rule-exists'],
  }),
  removeRule: route({
    method: 'DELETE',
    path: '/rhythm/rules/:ruleId',
    summary: 'HR removes a rule, which can be undone.',
    access: 'signed-in',
    params: ruleParams,
    refusals: ['not-allowed', 'not-found'],
  }),
  restoreRule: route({
    method: 'POST',
    path: '/rhythm/rules/:ruleId/restore',
    summary: 'HR brings a removed rule back.',
    access: 'signed-in',
    params: ruleParams,
    refusals: ['not-allowed', 'not-found', 'rule-exists'],
  }),
  preview: route({
    method: 'POST',
    path: '/rhythm/preview',
    summary:
      'For HR: for how many people a rule would hold, and how they would stand today. Nothing is kept.',
    access: 'signed-in',
    body: writtenRule.extend({ ruleId: id.nullable() }),
    output: z.object({ people: z.int(), states: stateCounts }),
    refusals: ['not-allowed', 'kind-unknown', 'unit-unknown'],
  }),
  due: route({
    method: 'GET',
    path: '/rhythm/due',
    summary: 'For HR: for whom which talk is due, planned or late; soonest first.',
    access: 'signed-in',
    query: selection.extend({
      cursor: z.string().max(120).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: page(duePerson).extend({
      /** Of the same unit and kind, by state. */
      states: stateCounts,
      /** People whose rhythm is being worked out anew: what they are counted by may be about to change. */
      counting: z.int(),
    }),
    refusals: ['not-allowed', 'not-found'],
  }),
  exportDue: route({
    method: 'GET',
    path: '/rhythm-export',
    summary: 'The same as CSV in which no cell is a formula.',
    access: 'signed-in',
    query: selection,
    produces: 'text/csv; charset=utf-8',
    refusals: ['not-allowed', 'not-found'],
  }),
  agreements: route({
    method: 'GET',
    path: '/rhythm/agreements',
    summary: 'For HR: what collective agreements ask of conversations, and which of them apply here.',
    access: 'signed-in',
    output: z.object({
      agreements: z.array(standingAgreement),
      choices: z.array(z.object({ unit: unitName.nullable(), code: z.string() })),
      units: z.array(unitName),
      kinds: z.array(rhythmKind.pick({ code: true, name: true })),
      can: z.object({ choose: z.boolean() }),
    }),
    refusals: ['not-allowed'],
  }),
  chooseAgreement: route({
    method: 'PUT',
    path: '/rhythm/agreements/choice',
    summary:
      'HR for everybody says which agreement applies, for all or for a unit and what hangs below it; null for none.',
    access: 'signed-in',
    body: z.object({ unitId: id.nullable(), code: z.string().max(40).nullable() }),
    refusals: ['not-allowed', 'unit-unknown', 'collective-agreement-unknown'],
  }),
  importAgreement: route({
    method: 'POST',
    path: '/rhythm/agreements',
    summary:
      'HR for everybody brings in an agreement from the text of a JSON file; one with the same code is replaced.',
    access: 'signed-in',
    body: z.object({ text: z.string().min(1).max(200_000) }),
    output: z.object({ code: z.string() }),
    refusals: [
      'not-allowed',
      'collective-agreement-unreadable',
      'collective-agreement-wrong',
      'collective-agreement-built-in',
    ],
  }),
  ofPerson: route({
    method: 'GET',
    path: '/people/:personId/rhythm',
    summary: 'Which talks are due for somebody: told to themselves, who leads them and HR for them.',
    access: 'signed-in',
    params: z.object({ personId: id }),
    output: z.object({ items: z.array(dueTalk) }),
    refusals: [],
  }),
  near: route({
    method: 'GET',
    path: '/rhythm/near',
    summary: 'On which day the next talk of each kind is due for the viewer and for whom they lead today.',
    access: 'signed-in',
    output: z.object({
      items: z.array(z.object({ personId: id, kindId: id, dueOn: plainDate, latest: latestDay.nullable() })),
    }),
    refusals: [],
  }),
  requests: route({
    method: 'GET',
    path: '/talk-requests',
    summary: 'Which talks the viewer asked for, and which they may ask for.',
    access: 'signed-in',
    output: z.object({
      kinds: z.array(
        z.object({
          kindId: id,
          name: bilingual,
          /** Within how many weeks after asking an agreement says that it takes place; null when none does. */
          within: z.object({ weeks: z.int(), source: termSource }).nullable(),
        }),
      ),
      asked: z.array(z.object({ kindId: id, name: bilingual, on: plainDate, weeks: z.int().nullable() })),
    }),
    refusals: [],
  }),
  ask: route({
    method: 'POST',
    path: '/talk-requests',
    summary: 'Ask for a talk of a kind, and within how many weeks one would like it. Nothing of why.',
    access: 'signed-in',
    body: z.object({ kindId: id, weeks: z.int().min(1).max(26).nullable() }),
    refusals: ['kind-unknown', 'asked-already'],
  }),
  takeBack: route({
    method: 'DELETE',
    path: '/talk-requests/:kindId',
    summary: 'Take back that one asked for it.',
    access: 'signed-in',
    params: z.object({ kindId: id }),
    refusals: ['not-found'],
  }),
}

import { z } from 'zod'
import { bilingual, id, instant } from './id.ts'
import { form, side } from './form.ts'
import { route } from './route.ts'

/** The kinds that every organisation begins with. An organisation may add its own, with codes of its own. */
export const builtInKindCodes = [
  'progress',
  'appraisal',
  'development',
  'check-in',
  'probation',
  'learning',
  'improvement',
] as const
export const builtInKindCode = z.enum(builtInKindCodes)
export type BuiltInKindCode = z.infer<typeof builtInKindCode>

export const kindCode = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)

/** A number of whole days; null where the kind sets no term. */
const days = z.int().min(0).max(366).nullable()

/** Who plans: the employee about themselves, or who leads with one of theirs. */
export const planner = z.enum(['employee', 'manager', 'coach'])

/** Who, besides the participants, a kind may let see something. Each stands for somebody in relation to the employee. */
export const onlooker = z.enum(['hr', 'manager', 'managers-manager'])
export type Onlooker = z.infer<typeof onlooker>

/** What a kind of conversation demands and promises. Frozen with its version. */
export const kindRules = z.object({
  /** Who leads the talk. The leader's side is always called `manager`, also where a coach leads. */
  ledBy: z.enum(['manager', 'employee', 'equals', 'either', 'coach']),
  /** Who may plan one: the employee with their own manager or coach, the manager or coach with theirs. */
  plannedBy: z.array(planner).min(1),
  /** The sides that prepare answers and talking points; none for a talk without preparation. */
  prepares: z.array(side),
  secondAssessor: z.enum(['none', 'optional', 'expected']),
  /** Somebody from outside the two, such as the school's supervisor. */
  thirdParty: z.enum(['none', 'optional', 'expected']),
  /** Whether the employee may bring somebody along. */
  companion: z.boolean(),
  /** `together`: both preparations open when the last side shares. `each`: each opens when its author shares. */
  reveal: z.enum(['together', 'each']),
  /** The sides that sign the report; none where there is nothing to sign. */
  signs: z.array(side),
  /** What a signature that never comes means: after the term the report is closed as not signed, and says so. */
  missingSignature: z.enum(['close-as-not-signed', 'nothing-to-sign']),
  /** Who else may see that it is planned, held, signed: dates and states, never text. */
  progressSeenBy: z.array(onlooker),
  /** Who else may read the sealed report. */
  reportSeenBy: z.array(onlooker),
  /** What stays in the employee's file. */
  file: z.enum(['report', 'agreements', 'nothing']),
  /** The usual time between two of this kind, in months; null when there is no rhythm. */
  rhythmMonths: z.int().min(1).max(60).nullable(),
  terms: z.object({
    /** The invitation goes out at least so many days before the talk. */
    invitation: days,
    /** Talking points are shared at least so many days before the talk. */
    talkingPoints: days,
    /** The report is offered within so many days after the talk. */
    report: days,
    /** It is signed within so many days after it was offered. */
    signing: days,
    /**
     * The employee hands in a written response within so many days after the report came to rest, and asks for the
     * talk with the next-higher manager within as many after the answer. No procedure where it is left out or null.
     * Two weeks, the talk, the companion and the written reasons: CAO Rijk, paragraph 12.2 (beoordeling).
     */
    response: days.optional(),
    /** It is answered within so many days, by whoever is asked. No agreement on labour sets this one: HR does. */
    answer: days.optional(),
  }),
})
export type KindRules = z.infer<typeof kindRules>

/** A kind as it is chosen from a list. */
export const kindSummary = z.object({
  kindId: id,
  code: kindCode,
  version: z.int(),
  name: bilingual,
  /** Two or three sentences: what it is for, and what one may expect of it. */
  description: bilingual,
  rules: kindRules,
  hasForm: z.boolean(),
  can: z.object({
    /** As the employee, about oneself. */
    planForMyself: z.boolean(),
    /** As the one who leads, with somebody of one's team or trainees. */
    planWithOthers: z.boolean(),
    /** As HR, for somebody whom nobody leads who may judge them: HR chooses who leads it. */
    planForOthers: z.boolean(),
  }),
})
export type KindSummary = z.infer<typeof kindSummary>

export const kindVersion = kindSummary.omit({ can: true }).extend({
  form: form.nullable(),
  publishedAt: instant,
})
export type KindVersion = z.infer<typeof kindVersion>

export const templatesRoutes = {
  listKinds: route({
    method: 'GET',
    path: '/kinds',
    summary: 'The kinds of conversation in use, each with whether the viewer may plan one.',
    access: 'signed-in',
    output: z.object({ kinds: z.array(kindSummary) }),
    refusals: [],
  }),
  getKind: route({
    method: 'GET',
    path: '/kinds/:kindId',
    summary: 'One kind with its form: its newest version, or the version asked for.',
    access: 'signed-in',
    params: z.object({ kindId: id }),
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    output: kindVersion,
    refusals: ['not-found'],
  }),
}

import { z } from 'zod'
import { prepared, seriesPlace } from './conversation.ts'
import { bilingual, id, instant, plainDate } from './id.ts'
import { personName } from './people.ts'
import { rest } from './rest.ts'
import { latestDay } from './rhythm.ts'
import { route } from './route.ts'

/** Everything that Home can ask of somebody. Each has one deed and one place where it is done. */
export const homeTask = z.enum([
  'import-people',
  'invite-people',
  'answer-change',
  'answer-withdrawal',
  'answer-correction',
  'answer-response',
  'go-on-response',
  'plan-response-talk',
  'decide-response',
  'appoint-higher',
  'sign-report',
  'read-report',
  'write-report',
  'prepare',
  'share-preparation',
  'attend',
  'begin-talk',
  'finish-talk',
  'take-over',
  'arrange-handover',
  'plan-probation',
  'plan-next',
  'plan-due',
  'plan-asked',
  'plan-again',
  'choose-moment',
  'choose-proposed-moment',
  'await-choice',
  'answer-goal',
  'check-in-goal',
  'do-agreement',
  'give-support',
  'say-of-support',
  'read-criteria',
  'mend-address',
  'mend-addresses',
])
export type HomeTask = z.infer<typeof homeTask>

export const homeItem = z.object({
  task: homeTask,
  /** The conversation, agreement, goal, proposal, offer of moments or (`plan-probation`, `plan-due`, `plan-asked`, `mend-address`) person that it is about; null for what is about several. */
  subjectId: id.nullable(),
  /** The other person, when there is one. */
  person: z.object({ personId: id, name: z.string() }).nullable(),
  /** The kind of conversation. */
  kind: bilingual.nullable(),
  /** Which kind to plan, where no proposal says it. */
  kindId: id.nullable(),
  /** What was agreed, in the words of the two; what the goal is. */
  words: z.string().nullable(),
  /** The last day for it. */
  dueOn: plainDate.nullable(),
  /** Of a talk to plan: the last day that law or a collective agreement leaves. */
  latest: latestDay.nullable(),
  /** When the talk that it is about takes place, or took place. */
  at: instant.nullable(),
  /** When a talk was to be before the other moved it; null once it has begun. */
  movedFrom: instant.nullable(),
  /** Where it takes place, for those at its table; null once it is not about going there. */
  where: z.object({ place: z.string().nullable(), online: z.boolean() }).nullable(),
  /** Which of a series that talk is. */
  series: seriesPlace.nullable(),
  /** Who else shared what they prepared for it; `open`: the viewer reads it already. */
  sharedBy: z.array(personName.extend({ open: z.boolean() })),
  prepared: prepared.nullable(),
  overdue: z.boolean(),
})
export type HomeItem = z.infer<typeof homeItem>

/** A conversation on a line of the team: enough to name it and go there. */
const teamConversation = z.object({
  conversationId: id,
  kind: bilingual,
  at: instant,
  series: seriesPlace.nullable(),
})

export const teamMember = z.object({
  personId: id,
  name: z.string(),
  jobTitle: z.string().nullable(),
  /** The newest of which the talk is finished. */
  last: teamConversation.nullable(),
  /** The first of which it is not; `underWay` when it has begun. */
  next: teamConversation.extend({ underWay: z.boolean() }).nullable(),
  /** The first that somebody else is to lead, who leads them no more, and that the viewer may take over. */
  takeOver: teamConversation.extend({ leader: personName }).nullable(),
  /** The first talk for which moments are offered between the two; `mine`: the viewer is to choose. */
  offer: z.object({ offerId: id, kind: bilingual, mine: z.boolean() }).nullable(),
  /** Their conversations rest today: nothing is due. */
  rest: rest.nullable(),
  /** The conversation that the rhythm asks for, or that was called off and is to be held still, as long as nobody planned it. */
  due: z
    .object({
      /** Null where it is the first of its kind: nothing comes before it. */
      proposalId: id.nullable(),
      kindId: id,
      kind: bilingual,
      on: plainDate,
      /** Near enough to plan, by the rule of every proposal. */
      timely: z.boolean(),
      /** So near, or past, that Home asks it. */
      now: z.boolean(),
      overdue: z.boolean(),
      /** It was called off for want of time, and is to be planned again. */
      again: z.boolean(),
      /** The last day that law or a collective agreement leaves. */
      latest: latestDay.nullable(),
    })
    .nullable(),
  /** The last day of a probation that goes on with no talk about it planned or held. */
  probationEndsOn: plainDate.nullable(),
  agreements: z.object({
    open: z.int(),
    overdue: z.int(),
    /** Open ones that the manager does, or of which the support that the manager promised is still to come. */
    promised: z.int(),
    promisedOverdue: z.int(),
  }),
})
export type TeamMember = z.infer<typeof teamMember>

/** A conversation that the viewer led, and that came under somebody else not long ago. */
const handedOver = z.object({
  conversationId: id,
  employee: personName,
  to: personName,
  at: instant,
  /** The viewer held the talk, and still sees how far it is. */
  held: z.boolean(),
})
export type HandedOver = z.infer<typeof handedOver>

export const foundPerson = z.object({
  personId: id,
  name: z.string(),
  jobTitle: z.string().nullable(),
  /** The last working day of who left; only HR finds them. */
  leftOn: plainDate.nullable(),
  can: z.object({ plan: z.boolean() }),
})
export const foundAgreement = z.object({
  agreementId: id,
  what: z.string(),
  person: z.object({ personId: id, name: z.string() }),
  dueOn: plainDate,
})
export const foundGoal = z.object({
  goalId: id,
  what: z.string(),
  /** Whose it is, when it is somebody else’s. */
  person: personName.nullable(),
})
export const foundConversation = z.object({
  conversationId: id,
  kind: bilingual,
  person: z.object({ personId: id, name: z.string() }),
  at: instant.nullable(),
})

export const homeRoutes = {
  home: route({
    method: 'GET',
    path: '/home',
    summary: 'What is asked of the viewer now, most urgent first, and what comes soon',
    access: 'signed-in',
    output: z.object({
      /** Most urgent first: all that is late or waited for, and of what can wait a few days as much as fills five. */
      now: z.array(homeItem),
      soon: z.array(homeItem),
      /** The viewer's own conversations rest, or will. */
      rest: rest.nullable(),
      /** Told for two weeks, newest first. */
      handedOver: z.array(handedOver),
    }),
    refusals: [],
  }),
  team: route({
    method: 'GET',
    path: '/team',
    summary: 'The people the viewer leads: last and next conversation, what is due and what is open',
    access: 'signed-in',
    output: z.object({
      members: z.array(teamMember),
      /** A kind in use is for everybody: who had no conversation yet is to have one. */
      talksExpected: z.boolean(),
    }),
    refusals: [],
  }),
  search: route({
    method: 'GET',
    path: '/search',
    summary: 'People, own conversations, own agreements, and goals, that a few typed letters may mean',
    access: 'signed-in',
    query: z.object({ text: z.string().trim().min(1).max(80) }),
    output: z.object({
      people: z.array(foundPerson),
      conversations: z.array(foundConversation),
      agreements: z.array(foundAgreement),
      goals: z.array(foundGoal),
    }),
    refusals: [],
  }),
}

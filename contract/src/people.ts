import { z } from 'zod'
import { id, instant, language, page, plainDate } from './id.ts'
import { organizationRoutes } from './organization.ts'
import { peopleImportRoutes } from './people-import.ts'
import { route } from './route.ts'

/** A person as anybody may name them. */
export const personName = z.object({ personId: id, name: z.string() })
export type PersonName = z.infer<typeof personName>

export const unitName = z.object({ unitId: id, name: z.string() })

/** What colleagues know of each other: name, work, unit and manager. */
export const personSummary = personName.extend({
  jobTitle: z.string().nullable(),
  unit: unitName.nullable(),
  manager: personName.nullable(),
  /** For those who keep people: nobody who works here leads them, since there is no manager or that one has left. */
  unmanaged: z.boolean(),
  /**
   * The first working day of somebody who is still to begin, for those who may know; the work is then what they
   * begin with.
   */
  beginsOn: plainDate.nullable(),
  /** The last working day of somebody who left or will leave, for those who may know. */
  leftOn: plainDate.nullable(),
})
export type PersonSummary = z.infer<typeof personSummary>

/** How far somebody is on the way in: has an account, has an invitation that still works, or neither. */
export const entryState = z.enum(['in', 'invited', 'not-in'])
export type EntryState = z.infer<typeof entryState>

export const listedPerson = personSummary.extend({
  /** For those who keep people; null for who may not know, and of who has left. */
  entry: entryState.nullable(),
})
export type ListedPerson = z.infer<typeof listedPerson>

export const givenRole = z.enum(['hr', 'administrator', 'coach'])
export type GivenRole = z.infer<typeof givenRole>

export const roleGrant = z.object({
  grantId: id,
  role: givenRole,
  /** HR for this unit and what hangs below it; null is for everybody. */
  unit: unitName.nullable(),
  /** Null for who runs the server: by command, or with the code of the first set-up. */
  grantedBy: personName.nullable(),
  grantedAt: instant,
  /** Nobody else who works here is HR for everybody: whoever could end it hears why they cannot. */
  isLastHr: z.boolean(),
  /** One's own that one cannot give back, and nobody else who works here is administrator. */
  isLastAdministrator: z.boolean(),
  /** `giveBack`: to give it again once it is ended. */
  can: z.object({ end: z.boolean(), giveBack: z.boolean() }),
  /** Of one's own that one cannot give back: who can. */
  givers: z.array(personName),
})
export type RoleGrant = z.infer<typeof roleGrant>

/** One stretch of work: where, as what, under whom, from and until which day (inclusive). */
export const assignment = z.object({
  assignmentId: id,
  jobTitle: z.string().nullable(),
  unit: unitName.nullable(),
  /** `left`: works here no more today. */
  manager: personName.extend({ left: z.boolean() }).nullable(),
  hoursPerWeek: z.number().nullable(),
  startsOn: plainDate,
  endsOn: plainDate.nullable(),
})
export type Assignment = z.infer<typeof assignment>

/** Between the person, their manager and those who keep people. */
export const personDetails = z.object({
  number: z.string().nullable(),
  email: z.string().nullable(),
  givenName: z.string(),
  infix: z.string().nullable(),
  familyName: z.string(),
  language,
  startsOn: plainDate.nullable(),
  /** Nobody said when it began: `startsOn` is the day since which the person is known here. */
  startAssumed: z.boolean(),
  endsOn: plainDate.nullable(),
  /** The last day of the probation of that employment; null where there is none, it is not known, or the viewer is not to know. */
  probationEndsOn: plainDate.nullable(),
  hoursPerWeek: z.number().nullable(),
  /** How many people have them as manager, now or later on; of somebody who leaves, after that. */
  leads: z.number().int(),
  /**
   * Who they are, by name, for who keeps people. `laterOn`: the day from which they are led so, where that is to come
   * and the viewer may know.
   */
  led: z.array(personName.extend({ laterOn: plainDate.nullable() })),
  /** Of somebody who leaves or left: who leads next whom they led until then, and how many people each. */
  successors: z.array(personName.extend({ count: z.number().int() })),
  /** Latest first. */
  history: z.array(assignment),
})
export type PersonDetails = z.infer<typeof personDetails>

export const person = personSummary.extend({
  /** Who this person leads today. */
  team: z.array(personSummary),
  details: personDetails.nullable(),
  /** null for who may not know. */
  roles: z.array(roleGrant).nullable(),
  can: z.object({
    edit: z.boolean(),
    /** Of `edit`: also the e-mail address. */
    readdress: z.boolean(),
    move: z.boolean(),
    /** Of `move`: also who leads them. */
    changeManager: z.boolean(),
    /** Writes down when their probation ends. */
    setProbation: z.boolean(),
    /** Has a last working day, and may be told not to leave after all. */
    stay: z.boolean(),
    /** The roles that the viewer may give this person. */
    giveRoles: z.array(givenRole),
    invite: z.boolean(),
    openFile: z.boolean(),
    /** As HR: nobody leads them who may judge them, so that HR plans the conversation in which one does. */
    chooseLeader: z.boolean(),
    /** HR plans an improvement series between them and who leads them. */
    arrangeSeries: z.boolean(),
  }),
})
export type Person = z.infer<typeof person>

export const unit = unitName.extend({
  parentId: id.nullable(),
  code: z.string().nullable(),
  /** People who work in this very unit today, those of units below not counted. */
  people: z.number().int(),
  revision: z.number().int(),
  can: z.object({
    /** Name it anew, archive it, hang others below it. */
    change: z.boolean(),
    move: z.boolean(),
  }),
})
export type Unit = z.infer<typeof unit>

const name = z.string().trim().min(1).max(100)
const personInput = z.object({
  number: z.string().trim().min(1).max(60).nullable(),
  email: z.email().max(254).toLowerCase().nullable(),
  givenName: z.string().trim().max(100),
  infix: z.string().trim().min(1).max(40).nullable(),
  familyName: name,
  language,
})
const workInput = z.object({
  jobTitle: z.string().trim().min(1).max(200).nullable(),
  unitId: id.nullable(),
  managerId: id.nullable(),
  hoursPerWeek: z.number().min(0).max(80).nullable(),
})

const onePerson = z.object({ personId: id })

/** What narrows the list of people. */
const narrowing = z.object({
  /** The beginnings of words of a name; who keeps people also finds a number or an e-mail address. */
  search: z.string().max(200).optional(),
  /** This unit and what hangs below it. */
  unit: id.optional(),
  /** `not-in` (no account yet), `unmanaged` (nobody who works here leads them) and `left` are for those who keep people. */
  state: z.enum(['present', 'not-in', 'unmanaged', 'left']).default('present'),
})

export const peopleRoutes = {
  list: route({
    method: 'GET',
    path: '/people',
    summary: 'The people of the organisation, by family name, searched and filtered.',
    access: 'signed-in',
    query: narrowing.extend({
      cursor: id.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: page(listedPerson).extend({
      can: z.object({
        add: z.boolean(),
        import: z.boolean(),
        export: z.boolean(),
        seeLeft: z.boolean(),
        invite: z.boolean(),
      }),
    }),
    refusals: [],
  }),
  count: route({
    method: 'GET',
    path: '/people-count',
    summary: 'How many people the list holds, searched and filtered, and of how many.',
    access: 'signed-in',
    query: narrowing,
    output: z.object({
      found: z.number().int(),
      /** Who work here; where those who left are looked at, those who left. */
      all: z.number().int(),
    }),
    refusals: [],
  }),
  show: route({
    method: 'GET',
    path: '/people/:personId',
    summary: 'One person: their work for everybody, the details for those whom they concern.',
    access: 'signed-in',
    params: onePerson,
    output: person,
    refusals: ['not-found'],
  }),
  add: route({
    method: 'POST',
    path: '/people',
    summary: 'Add one person with their employment and work.',
    access: 'signed-in',
    body: personInput.extend(workInput.shape).extend({
      startsOn: plainDate,
      endsOn: plainDate.nullable(),
      /** By HR alone. */
      probationEndsOn: plainDate.nullable().default(null),
    }),
    output: onePerson,
    refusals: [
      'not-allowed',
      'number-taken',
      'email-taken',
      'manager-loop',
      'manager-for-hr',
      'unit-for-hr',
      'unit-unknown',
      'person-unknown',
      'date-order',
      'probation-too-long',
      'probation-before-start',
    ],
  }),
  edit: route({
    method: 'PATCH',
    path: '/people/:personId',
    summary: 'Change the name, number, e-mail address or language of somebody.',
    access: 'signed-in',
    params: onePerson,
    body: personInput.partial(),
    refusals: ['not-allowed', 'not-found', 'address-for-hr', 'number-taken', 'email-taken'],
  }),
  move: route({
    method: 'POST',
    path: '/people/:personId/assignments',
    summary: 'Change the work, unit, manager or hours of somebody from a day on; what was stays as history.',
    access: 'signed-in',
    params: onePerson,
    body: workInput.extend({
      from: plainDate,
      /** Whoever leads them next also leads, from that day, what is planned with who leads them now. */
      withConversations: z.boolean().default(false),
      /** By HR alone; left out, it stays as it is. */
      probationEndsOn: plainDate.nullable().optional(),
    }),
    refusals: [
      'not-allowed',
      'not-found',
      'manager-loop',
      'manager-for-hr',
      'unit-for-hr',
      'unit-unknown',
      'person-unknown',
      'date-order',
      'not-employed',
      'probation-too-long',
      'probation-before-start',
    ],
  }),
  leave: route({
    method: 'POST',
    path: '/people/:personId/leaving',
    summary:
      'Write down the last working day of somebody, and who leads their people after it; or that they stay.',
    access: 'signed-in',
    params: onePerson,
    body: z.object({
      /** null: they do not leave after all. */
      lastDay: plainDate.nullable(),
      /** Who leads from the day after whom they would lead then. Left out, that is for later. */
      successorId: id.optional(),
      /** Whoever takes over also leads, from that day, the conversations that are open then. */
      withConversations: z.boolean().default(false),
    }),
    refusals: [
      'not-allowed',
      'not-found',
      'date-order',
      'not-employed',
      'last-hr',
      'person-unknown',
      'manager-loop',
      'manager-for-hr',
    ],
  }),
  heirs: route({
    method: 'GET',
    path: '/people/:personId/heirs',
    summary:
      'Who could lead next whom somebody leads: their own manager, who leads in the same unit, who leads at all, then the rest.',
    access: 'signed-in',
    params: onePerson,
    query: narrowing.pick({ search: true }),
    output: z.object({
      people: z.array(personSummary.pick({ personId: true, name: true, jobTitle: true, unit: true })),
    }),
    refusals: ['not-allowed', 'not-found'],
  }),
  units: route({
    method: 'GET',
    path: '/units',
    summary: 'The units of the organisation, with how many people work in each.',
    access: 'signed-in',
    output: z.object({ units: z.array(unit), can: z.object({ addAtTop: z.boolean() }) }),
    refusals: [],
  }),
  roles: route({
    method: 'GET',
    path: '/roles',
    summary: 'Everybody who was given a role, and which.',
    access: 'signed-in',
    output: z.object({ people: z.array(personName.extend({ roles: z.array(roleGrant) })) }),
    refusals: ['not-allowed'],
  }),
  giveRole: route({
    method: 'POST',
    path: '/people/:personId/roles',
    summary: 'Give somebody a role: HR for everybody or for a unit, administrator, or coach.',
    access: 'signed-in',
    params: onePerson,
    body: z.object({ role: givenRole, unitId: id.nullable() }),
    output: z.object({ grantId: id }),
    refusals: ['not-allowed', 'not-found', 'unit-unknown', 'role-has-no-unit', 'role-given-already'],
  }),
  endRole: route({
    method: 'DELETE',
    path: '/people/:personId/roles/:grantId',
    summary: 'End a role that was given.',
    access: 'signed-in',
    params: onePerson.extend({ grantId: id }),
    refusals: ['not-allowed', 'not-found', 'last-hr'],
  }),
  export: route({
    method: 'GET',
    path: '/people-export',
    summary: 'Of the same list the people whom the caller keeps, as CSV in which no cell is a formula.',
    access: 'signed-in',
    query: narrowing,
    produces: 'text/csv; charset=utf-8',
    refusals: ['not-allowed'],
  }),
  ...organizationRoutes,
  ...peopleImportRoutes,
}

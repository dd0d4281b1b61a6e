import type { GoalState } from '@tweespraak/contract/goal'
import { anOrganization } from '../factories/access.ts'
import { anAgreement } from '../factories/agreements.ts'
import { criteriaFor } from '../factories/assessments.ts'
import { aGoal } from '../factories/goals.ts'
import { aManager, aPerson, aUnit, grantRole } from '../factories/people.ts'
import { kindIdOf, withKinds } from '../factories/templates.ts'
import type { Asker, TestApp } from '../app.ts'
import type { Relation } from './relation.ts'
import { conversationAt, type Stage } from './stages.ts'

/** An organisation around one employee, and another beside it. */
export interface World {
  readonly app: TestApp
  readonly organizationId: string
  readonly unitId: string
  readonly people: Readonly<Record<Exclude<Relation, 'nobody'>, string>>
  readonly askers: Readonly<Record<Relation, Asker>>
  readonly kindId: (code: string) => Promise<string>
  /** A progress conversation of the employee and the manager, brought to this stage anew. */
  readonly conversation: (stage: Stage) => Promise<string>
  /** An open agreement of the employee and the manager, made anew. */
  readonly agreement: () => Promise<string>
  /** A goal of the employee in this state, made anew; proposed by the manager. */
  readonly goal: (state: GoalState) => Promise<string>
  /** An appraisal of the two that scores, made anew: planned, or with its report being written. */
  readonly appraisal: (stage: 'planned' | 'reported') => Promise<string>
  /** A talk of the two about a probation, its report being written, made anew. */
  readonly probation: () => Promise<string>
  /** The published criteria that hold for the employee. */
  readonly criteriaSet: () => Promise<string>
}

const managerElsewhere = async (app: TestApp): Promise<{ organizationId: string; personId: string }> => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const report = await aPerson(db, { organizationId })
  const { personId } = await aManager(db, { organizationId, team: [report.personId] })
  for (const role of ['hr', 'administrator'] as const) await grantRole(db, { organizationId, personId, role })
  return { organizationId, personId }
}

export const makeWorld = async (app: TestApp): Promise<World> => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const unitId = await aUnit(db, { organizationId })
  const make = async (role?: 'hr' | 'administrator' | 'coach'): Promise<string> => {
    const { personId } = await aPerson(db, { organizationId, unitId })
    if (role !== undefined) await grantRole(db, { organizationId, personId, role })
    return personId
  }
  const self = await make()
  const colleague = await make()
  const manager = (await aManager(db, { organizationId, unitId, team: [self, colleague] })).personId
  const managersManager = (await aManager(db, { organizationId, unitId, team: [manager] })).personId
  const elsewhere = await managerElsewhere(app)
  const people = {
    self,
    manager,
    'managers-manager': managersManager,
    colleague,
    coach: await make('coach'),
    hr: await make('hr'),
    administrator: await make('administrator'),
    'other-organization': elsewhere.personId,
  }
  const signIn = (personId: string): Promise<Asker> => app.signIn({ organizationId, personId })
  const askers = {
    self: await signIn(people.self),
    manager: await signIn(people.manager),
    'managers-manager': await signIn(people['managers-manager']),
    colleague: await signIn(people.colleague),
    coach: await signIn(people.coach),
    hr: await signIn(people.hr),
    administrator: await signIn(people.administrator),
    'other-organization': await app.signIn(elsewhere),
    nobody: null,
  }
  const kindId = (code: string): Promise<string> => kindIdOf(db, organizationId, code)
  let published: Promise<string> | undefined
  const criteriaSet = (): Promise<string> => (published ??= criteriaFor(db, { organizationId }))
  const two = {
    employee: { personId: self, asker: askers.self },
    manager: { personId: manager, asker: askers.manager },
  }
  return {
    app,
    organizationId,
    unitId,
    people,
    askers,
    kindId,
    conversation: async (stage) =>
      conversationAt(app, stage, two, { kindId: await kindId('progress'), words: (field) => field }),
    appraisal: async (stage) => {
      await criteriaSet()
      return conversationAt(app, stage, two, { kindId: await kindId('appraisal'), words: (field) => field })
    },
    probation: async () =>
      conversationAt(app, 'reported', two, { kindId: await kindId('probation'), words: (field) => field }),
    criteriaSet,
    goal: (state) => aGoal(db, { organizationId, employeeId: self, state, proposedBy: manager }),
    agreement: () =>
      anAgreement(db, { organizationId, employeeId: self, leaderId: manager, dueOn: '2026-01-31' }),
  }
}

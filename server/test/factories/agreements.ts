import {
  agreementsRoutes as routes,
  type Agreement,
  type AgreementState,
  type NewAgreement,
  type SupportKind,
  type SupportState,
} from '@tweespraak/contract/agreements'
import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'
import type { Asker, TestApp } from '../app.ts'
import { anOrganization } from './access.ts'
import { aManager, aPerson, grantRole } from './people.ts'

const clock = { now: () => Temporal.Now.instant() }

interface AgreementGiven {
  readonly organizationId: string
  readonly employeeId: string
  readonly leaderId: string
  /** The employee unless given. */
  readonly doerId?: string
  readonly what?: string
  readonly measure?: string | null
  readonly dueOn?: string
  readonly support?: {
    readonly kind: SupportKind
    readonly words?: string | null
    readonly state?: SupportState
  } | null
  readonly conversationId?: string | null
  readonly state?: AgreementState
  readonly reason?: string
  readonly madeAt?: string
  /** By default when it was made. */
  readonly closedAt?: string
}

/** An agreement of these two, open unless told otherwise, without its history. */
export const anAgreement = async (db: Database, given: AgreementGiven): Promise<string> => {
  const agreementId = newId(clock)
  const state = given.state ?? 'open'
  const madeAt = given.madeAt ?? '2026-11-01T09:00:00Z'
  const closed = state !== 'open'
  await db.owner
    .insertInto('agreements')
    .values({
      organization_id: given.organizationId,
      agreement_id: agreementId,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      doer_id: given.doerId ?? given.employeeId,
      what: given.what ?? 'Een dag meelopen bij een andere afdeling',
      measure: given.measure ?? null,
      due_on: given.dueOn ?? '2026-12-01',
      support_kind: given.support?.kind ?? null,
      support: given.support?.words ?? null,
      support_state: given.support ? (given.support.state ?? 'promised') : null,
      support_reason: null,
      conversation_id: given.conversationId ?? null,
      follows_id: null,
      state,
      reason: state === 'broken' ? (given.reason ?? 'Het kwam er niet van') : null,
      closed_by: closed ? given.employeeId : null,
      closed_at: closed ? (given.closedAt ?? madeAt) : null,
      made_by: given.employeeId,
      made_at: madeAt,
      revision: 1,
    })
    .execute()
  return agreementId
}

/** Lets two agree something in a conversation, as planning it does. */
export const aPair = async (
  db: Database,
  given: {
    readonly organizationId: string
    readonly conversationId: string
    readonly employeeId: string
    readonly leaderId: string
  },
): Promise<void> => {
  await db.owner
    .insertInto('agreement_pairs')
    .values({
      organization_id: given.organizationId,
      conversation_id: given.conversationId,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      settled_at: null,
    })
    .execute()
}

type Who = 'employee' | 'leader' | 'hr' | 'colleague' | 'above' | 'administrator' | 'elsewhere'

/** Two who agree things, and everybody around them: `above` leads the leader, `elsewhere` is HR of another house. */
export const twoWhoAgree = async (app: TestApp) => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const employee = await aPerson(db, { organizationId, givenName: 'Sanne', familyName: 'Bakker' })
  const leader = await aManager(db, {
    organizationId,
    givenName: 'Mo',
    familyName: 'Yilmaz',
    team: [employee.personId],
  })
  const above = await aManager(db, { organizationId, team: [leader.personId] })
  const hr = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  const administrator = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: administrator.personId, role: 'administrator' })
  const colleague = await aPerson(db, { organizationId })
  const otherHouse = await anOrganization(db)
  const stranger = await aPerson(db, { organizationId: otherHouse })
  await grantRole(db, { organizationId: otherHouse, personId: stranger.personId, role: 'hr' })
  const signIn = ({ personId }: { readonly personId: string }) => app.signIn({ organizationId, personId })
  const askers: Record<Who, Asker> = {
    employee: await signIn(employee),
    leader: await signIn(leader),
    hr: await signIn(hr),
    colleague: await signIn(colleague),
    above: await signIn(above),
    administrator: await signIn(administrator),
    elsewhere: await app.signIn({ organizationId: otherHouse, personId: stranger.personId }),
  }
  const two = { organizationId, employeeId: employee.personId, leaderId: leader.personId }
  /** The day so many days from now, where they are. */
  const day = (days: number): string =>
    app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()
  const body = (more: Partial<NewAgreement> = {}) => ({
    employeeId: two.employeeId,
    leaderId: two.leaderId,
    doer: 'employee' as const,
    what: 'Een dag meelopen bij de nachtdienst',
    measure: 'Eén dag meegelopen',
    dueOn: day(30),
    support: { kind: 'time' as const, words: 'Ik regel vervanging' },
    conversationId: null,
    ...more,
  })
  const make = async (
    more: Partial<NewAgreement> = {},
    by: 'employee' | 'leader' = 'employee',
  ): Promise<Agreement> => {
    app.clock.advance({ seconds: 1 })
    const { status, body: made } = await app.call(routes.add, askers[by], { body: body(more) })
    if (status !== 200) throw new Error(`An agreement was refused with ${status}`)
    return made
  }
  return { ...two, two, askers, day, body, make }
}

export type TwoWhoAgree = Awaited<ReturnType<typeof twoWhoAgree>>

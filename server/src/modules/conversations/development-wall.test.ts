import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { assessmentRoutes as routes } from '@tweespraak/contract/assessment'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import { builtInKindCodes } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { anAppraisal, criteriaFor } from '../../../test/factories/assessments.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { conversationAt } from '../../../test/matrix/stages.ts'
import { answerTo, unhindered } from '../../../test/unhindered.ts'
import { mayBeEvidence, mayFollowOn } from './policy.ts'

let app: TestApp
let circle: Circle
/** A development talk and a progress talk, each filed and with an agreement. */
let development: Filed
let progress: Filed
let appraisal: string

interface Filed {
  readonly conversationId: string
  readonly agreementId: string
}

const filed = async (kind: string): Promise<Filed> => {
  const conversationId = await aConversation(app, circle, 'signed', { kind })
  const two = {
    organizationId: circle.organizationId,
    conversationId,
    employeeId: circle.employee.personId,
    leaderId: circle.manager.personId,
  }
  const agreementId = await anAgreement(app.services.db, { ...two, what: `Afgesproken in ${kind}` })
  return { conversationId, agreementId }
}

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  await criteriaFor(app.services.db, { organizationId: circle.organizationId })
  progress = await filed('progress')
  development = await filed('development')
  appraisal = await anAppraisal(app, circle)
})
afterAll(() => app.close())

describe('the policy', () => {
  const facts = { employeeId: 'sanne', aboutId: 'sanne', forDevelopment: false, stands: true }

  it('takes as evidence what stands and is of the employee, and nothing that was said for their development', () => {
    expect(mayBeEvidence(facts).ok).toBe(true)
    expect(mayBeEvidence({ ...facts, forDevelopment: true })).toMatchObject({
      reason: 'development-is-not-assessed',
    })
    expect(mayBeEvidence({ ...facts, aboutId: 'kees' })).toMatchObject({ reason: 'evidence-does-not-fit' })
    expect(mayBeEvidence({ ...facts, stands: false })).toMatchObject({ reason: 'evidence-does-not-fit' })
  })

  it('opens a development talk in none in which one of the two judges', () => {
    const opened = builtInKindCodes.filter((code) => mayFollowOn(code, 'development'))
    expect(opened).toEqual(['progress', 'development', 'check-in', 'learning'])
    expect(
      builtInKindCodes.every((code) => mayFollowOn('appraisal', code) === (code !== 'development')),
    ).toBe(true)
  })
})

describe('the database', () => {
  /** What it says to somebody whom no policy of the code stands in the way. */
  const lay = (by: Guest, shows: { agreement_id: string } | { report_id: string }) =>
    answerTo(
      app.services.db.transaction(unhindered(circle.organizationId, by.personId), (tx) =>
        tx
          .insertInto('assessment_evidence')
          .values({
            organization_id: circle.organizationId,
            evidence_id: crypto.randomUUID(),
            conversation_id: appraisal,
            criterion_id: 'results',
            added_by: by.personId,
            added_at: app.clock.now().toString(),
            ...shows,
          })
          .execute(),
      ),
    )
  const asOwner = (shows: { agreement_id: string } | { report_id: string }) =>
    answerTo(
      app.services.db.owner
        .insertInto('assessment_evidence')
        .values({
          organization_id: circle.organizationId,
          evidence_id: crypto.randomUUID(),
          conversation_id: appraisal,
          criterion_id: 'craft',
          added_by: circle.manager.personId,
          added_at: app.clock.now().toString(),
          ...shows,
        })
        .execute(),
    )

  it('lays no development talk, and nothing agreed in one, beneath an appraisal', async () => {
    for (const by of [circle.manager, circle.employee]) {
      expect(await lay(by, { report_id: development.conversationId })).toMatch(
        /no evidence|row-level security/,
      )
      expect(await lay(by, { agreement_id: development.agreementId })).toMatch(
        /no evidence|row-level security/,
      )
    }
    expect(await lay(circle.manager, { report_id: progress.conversationId })).toBeNull()
    expect(await lay(circle.employee, { agreement_id: progress.agreementId })).toBeNull()
  })

  it('refuses it to the owner of the tables too, and what both worded anew since', async () => {
    expect(await asOwner({ report_id: development.conversationId })).toMatch(/no evidence/)
    expect(await asOwner({ agreement_id: development.agreementId })).toMatch(/no evidence/)
    const two = {
      organizationId: circle.organizationId,
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
    }
    const followerId = await anAgreement(app.services.db, two)
    await app.services.db.owner
      .updateTable('agreements')
      .set({ state: 'changed', closed_at: app.clock.now().toString(), closed_by: two.employeeId })
      .where('agreement_id', '=', development.agreementId)
      .execute()
    await app.services.db.owner
      .updateTable('agreements')
      .set({ follows_id: development.agreementId })
      .where('agreement_id', '=', followerId)
      .execute()
    expect(await asOwner({ agreement_id: followerId })).toMatch(/no evidence/)
    expect(await lay(circle.manager, { agreement_id: followerId })).toMatch(/no evidence|row-level security/)
  })

  it('refuses by its policies alone, without the trigger behind them', async () => {
    const { owner } = app.services.db
    await sql`alter table assessment_evidence disable trigger evidence_is_no_development`.execute(owner)
    for (const shows of [
      { report_id: development.conversationId },
      { agreement_id: development.agreementId },
    ])
      expect(await lay(circle.manager, shows)).toMatch(/row-level security/)
    await sql`alter table assessment_evidence enable trigger evidence_is_no_development`.execute(owner)
  })

  it('lets no appraisal follow on a development talk, also for the owner of the tables', async () => {
    const follow = (previousId: string) =>
      answerTo(
        app.services.db.owner
          .updateTable('conversations')
          .set({ previous_id: previousId })
          .where('conversation_id', '=', appraisal)
          .execute(),
      )
    expect(await follow(development.conversationId)).toMatch(/not used to judge/)
    expect(await follow(progress.conversationId)).toBeNull()
  })
})

describe('the API', () => {
  const add = (by: Guest, shows: unknown) =>
    app.send(routes.addEvidence, by.asker, {
      params: { conversationId: appraisal },
      body: { evidenceId: crypto.randomUUID(), criterionId: 'cooperation', shows },
    })

  it('refuses a development talk as evidence, and what was agreed in it, and says why', async () => {
    for (const by of [circle.manager, circle.employee]) {
      const report = { kind: 'report', conversationId: development.conversationId }
      expect((await add(by, report)).refusal?.code).toBe('development-is-not-assessed')
      const agreement = { kind: 'agreement', agreementId: development.agreementId }
      expect((await add(by, agreement)).refusal?.code).toBe('development-is-not-assessed')
    }
    const report = { kind: 'report', conversationId: progress.conversationId }
    expect((await add(circle.manager, report)).refusal).toBeNull()
  })

  it('offers none of it', async () => {
    const params = { conversationId: appraisal }
    const { body } = await app.call(routes.offeredEvidence, circle.manager.asker, { params })
    expect(body.reports.map(({ conversationId }) => conversationId)).toEqual([progress.conversationId])
    expect(body.agreements.map(({ agreementId }) => agreementId)).toEqual([progress.agreementId])
  })

  it('opens no development talk beside an appraisal, whatever was held last or is asked for', async () => {
    const params = { conversationId: await anAppraisal(app, circle, { until: 'planned' }) }
    const { body } = await app.call(conversationsRoutes.context, circle.manager.asker, { params })
    expect(body.previous?.conversationId).not.toBe(development.conversationId)
    expect(JSON.stringify(body)).not.toContain('Ontwikkelgesprek')
    const starts = app.clock.now().add({ hours: 48 })
    const asked = await app.call(conversationsRoutes.plan, circle.manager.asker, {
      body: {
        kindId: await circle.kindId('appraisal'),
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
        startsAt: starts.toString(),
        endsAt: starts.add({ hours: 1 }).toString(),
        place: null,
        videoLink: null,
        purpose: null,
        previousId: development.conversationId,
      },
    })
    expect(asked.refusal?.code).toBe('development-is-not-assessed')
  })

  it('leaves what was agreed for development out of the looking back beside an appraisal, and not beside a progress talk', async () => {
    const [employeeId, leaderId] = [circle.employee.personId, circle.manager.personId]
    const between = async (except: string) => {
      const query = { employeeId, leaderId, except }
      const { body } = await app.call(agreementsRoutes.between, circle.manager.asker, { query })
      return body.items.map(({ agreementId }) => agreementId)
    }
    expect(await between(appraisal)).not.toContain(development.agreementId)
    expect(await between(appraisal)).toContain(progress.agreementId)
    const talk = await aConversation(app, circle, 'planned')
    expect(await between(talk)).toContain(development.agreementId)
  })

  it('holds for a kind of the organisation’s own that began as the development conversation', async () => {
    const params = { kindId: await circle.kindId('development') }
    const { body: kind } = await app.call(kindsRoutes.show, circle.hr.asker, { params })
    const form = { choice: 'existing', formId: kind.form?.formId ?? '' } as const
    const name = { nl: 'Ons toekomstgesprek', en: 'Our talk about the future' }
    const { body: made } = await app.call(kindsRoutes.make, circle.hr.asker, {
      body: { name, description: name, rules: kind.rules, form, copyOf: params.kindId },
    })
    const conversationId = await conversationAt(app, 'signed', circle, {
      kindId: made.kindId,
      words: (field) => field,
    })
    expect((await add(circle.manager, { kind: 'report', conversationId })).refusal?.code).toBe(
      'development-is-not-assessed',
    )
    const next = { conversationId: await anAppraisal(app, circle, { until: 'planned' }) }
    const { body } = await app.call(conversationsRoutes.context, circle.manager.asker, { params: next })
    expect(body.previous?.conversationId).not.toBe(conversationId)
  })
})

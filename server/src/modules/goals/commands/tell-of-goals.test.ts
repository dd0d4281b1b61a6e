import { accessRoutes } from '@tweespraak/contract/access'
import { goalPlansRoutes } from '@tweespraak/contract/goal-plans'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { mailChoicesRoutes } from '@tweespraak/contract/mail-choices'
import { noticesRoutes } from '@tweespraak/contract/notices'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aGoal } from '../../../../test/factories/goals.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { tellGroup, tellOfGoal } from './tell-of-goals.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://gesprek.voorbeeld.nl' } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  // Of a Monday, nine o'clock where they work.
  app.clock.set('2026-11-23T08:00:00Z')
  circle = await aCircle(app)
})

const words = 'woorden die niemand anders leest'
const plan = {
  what: words,
  why: words,
  who: null,
  where: null,
  how: null,
  kind: 'development',
  horizon: 'year',
  by: '2027-06-30',
  measure: { as: 'number', from: 0, to: 10, unit: null },
  steps: [],
} as const

/** Does what follows, and lets a minute pass. */
const followUp = async (): Promise<void> => {
  await app.services.jobs.drain()
  app.clock.advance({ minutes: 1 })
}

/** Proposes one, and lets what follows be done. */
const proposeAndTell = async (): Promise<string> => {
  const goalId = await propose()
  await followUp()
  return goalId
}

const propose = async (): Promise<string> => {
  const proposed = await app.call(routes.propose, circle.manager.asker, {
    body: {
      ...plan,
      steps: [],
      words,
      employeeId: circle.employee.personId,
      conversationId: null,
      sharedGoalId: null,
    },
  })
  expect(proposed.refusal).toBeNull()
  return proposed.body.goalId
}

const accept = (goalId: string, what: string = words) =>
  app.call(routes.accept, circle.employee.asker, {
    params: { goalId },
    body: { ...plan, steps: [], what, revision: 1 },
  })

const reached = async (): Promise<string> => {
  const { organizationId, employee } = circle
  const goalId = await aGoal(app.services.db, { organizationId, employeeId: employee.personId, what: words })
  const done = await app.call(routes.reach, employee.asker, {
    params: { goalId },
    body: { revision: 1, lookBack: words },
  })
  expect(done.refusal).toBeNull()
  return goalId
}

/** Which sorts stand among somebody's notices, oldest first, and where each leads. */
const notices = async ({ asker }: Guest) => {
  const { items } = (await app.call(noticesRoutes.list, asker, { query: { limit: 100 } })).body
  return items.toReversed().map(({ title, path, other }) => ({ title, path, from: other?.personId ?? null }))
}

const subjects = async ({ personId }: Guest): Promise<string[]> => {
  const { email } = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return mailbox.mails
    .filter(({ to }) => to?.some(({ address }) => address === email) === true)
    .map(({ subject }) => subject ?? '')
}

/** What became of the mails to somebody: they wait no more. */
const states = async ({ personId }: Guest): Promise<string[]> => {
  const mails = app.services.db.owner.selectFrom('mails').select('state').where('person_id', '=', personId)
  return (await mails.execute()).map(({ state }) => state)
}

const rest = () =>
  app.services.db.owner
    .insertInto('conversation_rests')
    .values({
      organization_id: circle.organizationId,
      rest_id: crypto.randomUUID(),
      person_id: circle.employee.personId,
      from_on: '2026-11-20',
      until_on: null,
      set_by: circle.employee.personId,
      set_at: '2026-11-20T08:00:00Z',
    })
    .execute()

describe('a proposal', () => {
  it('is told to the employee, and the answer to who proposed it', async () => {
    const [own, other, third] = [await proposeAndTell(), await proposeAndTell(), await proposeAndTell()]
    const { employee, manager } = circle
    expect(await subjects(employee)).toEqual(Array(3).fill(`${manager.name} stelt je een doel voor`))
    expect(await notices(employee)).toEqual(
      [own, other, third].map((goalId) => ({
        title: 'Er is je een doel voorgesteld',
        path: `/goals/${goalId}`,
        from: manager.personId,
      })),
    )
    expect((await accept(own)).refusal).toBeNull()
    await followUp()
    expect((await accept(other, 'Eigen woorden')).refusal).toBeNull()
    await followUp()
    const declined = await app.call(routes.decline, employee.asker, {
      params: { goalId: third },
      body: { revision: 1, reason: words },
    })
    expect(declined.refusal).toBeNull()
    await followUp()
    expect(await subjects(manager)).toEqual([
      `${employee.name} heeft je doel aangenomen`,
      `${employee.name} heeft je doel aangenomen, in eigen woorden`,
      `${employee.name} neemt je doel niet aan`,
    ])
    expect((await notices(manager)).map(({ path }) => path)).toEqual(
      [own, other, third].map((goalId) => `/goals/${goalId}`),
    )
  })

  it('that was taken back is told to who had heard of it and to nobody else, and what they heard before leads nowhere and goes', async () => {
    const { employee, manager } = circle
    const takeBack = (goalId: string) =>
      app.call(routes.withdraw, manager.asker, { params: { goalId }, body: { revision: 1 } })
    const heard = await propose()
    await followUp()
    expect((await takeBack(heard)).refusal).toBeNull()
    await followUp()
    const unheard = await propose()
    expect((await takeBack(unheard)).refusal).toBeNull()
    await followUp()
    expect((await notices(employee)).map(({ title, path }) => [title, path])).toEqual([
      ['Een voorstel voor een doel is teruggenomen', '/goals'],
    ])
    expect(await subjects(employee)).toHaveLength(2)
  })

  it('and taken back while the talks rest is told to nobody, and what was told before goes', async () => {
    const { employee, manager } = circle
    const goalId = await proposeAndTell()
    expect(await notices(employee)).toHaveLength(1)
    await rest()
    await app.call(routes.withdraw, manager.asker, { params: { goalId }, body: { revision: 1 } })
    await followUp()
    expect(await notices(employee)).toEqual([])
  })

  it('of who leads them no more is not answered to them', async () => {
    const { organizationId, employee, colleague } = circle
    const goalId = await aGoal(app.services.db, {
      organizationId,
      employeeId: employee.personId,
      state: 'proposed',
      proposedBy: colleague.personId,
    })
    expect((await accept(goalId)).refusal).toBeNull()
    await followUp()
    expect(await notices(colleague)).toEqual([])
    expect(await notices(circle.manager)).toEqual([])
  })

  it('waits in silence while the talks of the employee rest, also where its mail was still to go', async () => {
    const { employee } = circle
    // In the evening: the mail waits for the morning.
    app.clock.set('2026-11-23T20:00:00Z')
    await propose()
    await followUp()
    await rest()
    await propose()
    app.clock.set('2026-11-24T08:00:00Z')
    await followUp()
    expect(await subjects(employee)).toEqual([])
    expect(await states(employee)).toEqual(['withdrawn'])
    expect(await notices(employee)).toHaveLength(1)
  })
})

describe('what was reached', () => {
  it('is told to who leads the employee, who compliments it, which the employee hears once', async () => {
    const { employee, manager, managersManager } = circle
    const goalId = await reached()
    await followUp()
    expect(await subjects(manager)).toEqual([`${employee.name} heeft een doel behaald`])
    expect(await notices(managersManager)).toEqual([])
    for (const route of [routes.compliment, routes.takeBackCompliment, routes.compliment]) {
      expect((await app.call(route, manager.asker, { params: { goalId } })).refusal).toBeNull()
      await followUp()
    }
    expect(await subjects(employee)).toEqual([`${manager.name} geeft je een compliment`])
    expect(await notices(employee)).toEqual([
      { title: 'Je krijgt een compliment', path: `/goals/${goalId}`, from: manager.personId },
    ])
  })

  it('is complimented by two, and the compliment of one that was taken back before the mail went is not mailed', async () => {
    const { organizationId, employee, manager, colleague } = circle
    const goalId = await aGoal(app.services.db, {
      organizationId,
      employeeId: employee.personId,
      state: 'reached',
      readers: [colleague.personId],
    })
    app.clock.set('2026-11-23T20:00:00Z')
    const params = { goalId }
    for (const { asker } of [manager, colleague])
      expect((await app.call(routes.compliment, asker, { params })).refusal).toBeNull()
    await followUp()
    expect((await app.call(routes.takeBackCompliment, colleague.asker, { params })).refusal).toBeNull()
    app.clock.set('2026-11-24T08:00:00Z')
    await followUp()
    expect(await subjects(employee)).toEqual([`${manager.name} geeft je een compliment`])
  })

  it('and was opened again before the mail went is not mailed', async () => {
    app.clock.set('2026-11-23T20:00:00Z')
    const goalId = await reached()
    await followUp()
    const opened = await app.call(routes.reopen, circle.employee.asker, {
      params: { goalId },
      body: { revision: 2 },
    })
    expect(opened.refusal).toBeNull()
    app.clock.set('2026-11-24T08:00:00Z')
    await followUp()
    expect(await subjects(circle.manager)).toEqual([])
    expect(await states(circle.manager)).toEqual(['withdrawn'])
  })
})

describe('what was proposed to a group', () => {
  const give = async () => {
    const given = await app.call(goalPlansRoutes.give, circle.manager.asker, {
      body: { ...plan, steps: [], words, sharedGoalId: null, audience: { as: 'team' } },
    })
    expect(given.refusal).toBeNull()
    return given.body
  }

  it('is told to each, once; their answers are counted and told to nobody', async () => {
    const { planId } = await give()
    await followUp()
    await tellGroup(app.services, circle.organizationId, { planId, by: circle.manager.personId })
    await followUp()
    const told = await notices(circle.employee)
    expect(told.map(({ title }) => title)).toEqual(['Er is je een doel voorgesteld'])
    const goalId = told[0]?.path.split('/').at(-1) ?? ''
    expect((await accept(goalId)).refusal).toBeNull()
    await followUp()
    expect(await notices(circle.manager)).toEqual([])
  })

  it('and taken back is told to each who had heard of it', async () => {
    const { planId } = await give()
    await followUp()
    const undone = await app.call(goalPlansRoutes.undo, circle.manager.asker, { params: { planId } })
    expect(undone.refusal).toBeNull()
    await followUp()
    expect((await notices(circle.employee)).map(({ path }) => path)).toEqual(['/goals'])
  })
})

describe('whatever is told', () => {
  it('is told once, also when a task runs twice, and with no mail to somebody who reads it here', async () => {
    const { employee, manager, organizationId } = circle
    await app.call(mailChoicesRoutes.choose, employee.asker, {
      params: { sort: 'goal' },
      body: { way: 'app' },
    })
    const goalId = await propose()
    await followUp()
    const again = { goalId, employeeId: employee.personId, by: manager.personId, deed: 'proposed' } as const
    await tellOfGoal(app.services, organizationId, again)
    await Promise.all([again, again].map((each) => tellOfGoal(app.services, organizationId, each)))
    await followUp()
    expect(await notices(employee)).toHaveLength(1)
    expect(await subjects(employee)).toEqual([])
  })

  it('says that there is a goal, of whom and where, and not a word of it', async () => {
    const goalId = await propose()
    await followUp()
    await accept(goalId)
    await reached()
    await followUp()
    const { db } = app.services
    const kept = [
      await db.owner.selectFrom('notices').selectAll().execute(),
      await db.owner.selectFrom('mails').selectAll().execute(),
      mailbox.mails.map(({ subject, text, html }) => [subject, text, html]),
    ]
    expect(JSON.stringify(kept)).toContain(goalId)
    expect(JSON.stringify(kept)).not.toContain('niemand anders leest')
    const letter = mailbox.mails.find(({ text }) => text?.includes(goalId) === true)
    expect(letter?.text).toContain(`https://gesprek.voorbeeld.nl/goals/${goalId}`)
  })

  it('stands in no list of mails: nobody knows of a goal because of a role', async () => {
    await propose()
    await followUp()
    const { items } = (await app.call(accessRoutes.mails, circle.administrator.asker, { query: {} })).body
    expect(items.filter(({ kind }) => kind.startsWith('goal-'))).toEqual([])
    expect(await subjects(circle.employee)).toHaveLength(1)
  })

  it('the task that tells can read how goals stand, and none of their words', async () => {
    const { organizationId } = circle
    const task = { purpose: 'mail', organizationId } as const
    for (const column of ['what', 'why', 'how', 'closing_words', 'measure', 'proposal_words'] as const)
      await expect(
        app.services.db.transaction(task, (tx) => tx.selectFrom('goals').select(column).execute()),
      ).rejects.toThrow(/permission denied/)
  })
})

import { agreementsRoutes as routes } from '@tweespraak/contract/agreements'
import { pick } from './answer.ts'
import type { Talk } from './calendar.ts'
import type { Stage } from './stage.ts'
import { byEmployee, byLeader, whyBroken, whyLater, type Promise as Promised } from './words/agreements.ts'

interface Made {
  readonly agreementId: string
  readonly doerId: string
  readonly otherId: string
  readonly supported: boolean
  readonly due: Temporal.PlainDate
  readonly seed: number
}

/** The two agree on something at the table; what becomes of it follows in its own time. */
export const agree = async (
  stage: Stage,
  talk: Talk,
  conversationId: string,
  day: Temporal.PlainDate,
): Promise<void> => {
  const sides = talk.seed % 3 === 0 ? (['employee', 'leader'] as const) : (['employee'] as const)
  for (const doer of sides) {
    const promised: Promised = pick(doer === 'employee' ? byEmployee : byLeader, talk.seed)
    const due = stage.workday(day.add({ days: 35 + ((talk.seed * 17) % 90) }))
    const [employeeId, leaderId] = [stage.idOf(talk.employee), stage.idOf(talk.leader)]
    const made = await stage.doors.ask(routes.add, talk.seed % 2 === 0 ? employeeId : leaderId, {
      body: { ...promised, employeeId, leaderId, doer, dueOn: due.toString(), conversationId },
    })
    const [doerId, otherId] = doer === 'employee' ? [employeeId, leaderId] : [leaderId, employeeId]
    const seed = talk.seed + (doer === 'leader' ? 4 : 0)
    followUp(stage, {
      agreementId: made.agreementId,
      doerId,
      otherId,
      supported: promised.support !== null,
      due,
      seed,
    })
  }
}

/** Most is kept, some is changed together, some is broken, and some is left lying. */
const followUp = (stage: Stage, made: Made): void => {
  const { agreementId, doerId, otherId, due, seed } = made
  const params = { agreementId }
  const fate = seed % 10
  // Nobody leaves something lying for a year: what is old was done in the end, late.
  const isOld = Temporal.PlainDate.compare(due, stage.today.subtract({ days: 45 })) < 0
  if (fate > 7 && isOld) stage.plan(due.add({ days: 16 }), 10, () => keep(stage, doerId, agreementId))
  if (fate <= 5)
    stage.plan(due.subtract({ days: 2 }), 16, async () => {
      const { revision } = await stage.doors.ask(routes.keep, doerId, { params, body: { revision: 1 } })
      if (made.supported)
        await stage.doors.ask(routes.settleSupport, doerId, {
          params,
          body: { revision, state: 'given', reason: null },
        })
    })
  if (fate === 6)
    stage.plan(due.add({ days: 3 }), 11, async () => {
      await stage.doors.ask(routes.break, doerId, {
        params,
        body: { revision: 1, reason: pick(whyBroken, seed) },
      })
    })
  if (fate === 7)
    stage.plan(due.subtract({ days: 12 }), 13, async () => {
      const { agreement } = await stage.doors.ask(routes.read, doerId, { params })
      const { what, measure, revision } = agreement
      const dueOn = stage.workday(due.add({ days: 40 })).toString()
      const why = pick(whyLater, seed)
      const proposed = await stage.doors.ask(routes.proposeChange, doerId, {
        params,
        body: { what, measure, dueOn, why, revision },
      })
      stage.plan(due.subtract({ days: 9 }), 9, async () => {
        await stage.doors.ask(routes.acceptChange, otherId, { params, body: { revision: proposed.revision } })
      })
    })
}

const keep = async (stage: Stage, doerId: string, agreementId: string): Promise<void> => {
  await stage.doors.ask(routes.keep, doerId, { params: { agreementId }, body: { revision: 1 } })
}

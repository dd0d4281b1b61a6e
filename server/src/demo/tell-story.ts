import { peopleRoutes } from '@tweespraak/contract/people'
import { templatesRoutes } from '@tweespraak/contract/templates'
import type { Field } from '@tweespraak/contract/form'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { createOrganization } from '../modules/access/public.ts'
import { countDue } from '../modules/cycles/public.ts'
import { importPeople } from '../modules/people/public.ts'
import { recordAudit } from '../platform/audit/audit.ts'
import type { Database } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { talksOfAll, workday } from './calendar.ts'
import { cast, castFile, emailOf, hrNumber, type Member, organizationName } from './cast.ts'
import { openDoors } from './doors.ts'
import { forgetStory } from './forget-story.ts'
import { playAppraisals } from './play-appraisal.ts'
import { playGoals } from './play-goal.ts'
import { playGoalsOfMany } from './play-goals-of-many.ts'
import { playTalk } from './play-talk.ts'
import { setRhythm } from './set-rhythm.ts'
import type { Stage } from './stage.ts'
import { inOrder, type Step } from './step.ts'
import type { StoryClock } from './story-clock.ts'

export interface Teller {
  /** Everything works with `clock`, its jobs too. */
  readonly services: Services
  readonly http: FastifyInstance
  readonly clock: StoryClock
  /** The moment at which the story ends: now. */
  readonly until: Temporal.Instant
}

const timeZone = 'Europe/Amsterdam'
/** How long before its end the story begins. */
const days = 730

export const storyBegins = (until: Temporal.Instant): Temporal.Instant =>
  until.toZonedDateTimeISO(timeZone).subtract({ days }).toInstant()

const told = 'demo.told'

/**
 * A demo organisation is there already, with its whole story, or thought up by the generator. A story that was
 * broken off is removed, to be told anew.
 */
export const storyIsTold = async ({ owner }: Pick<Database, 'owner'>): Promise<boolean> => {
  const found = await owner
    .selectFrom('organizations')
    .select((is) => [
      'organization_id',
      is
        .exists(
          is
            .selectFrom('audit_entries')
            .select('entry_id')
            .whereRef('audit_entries.organization_id', '=', 'organizations.organization_id')
            .where('action', '=', told),
        )
        .as('whole'),
    ])
    .where('demo', '=', true)
    .orderBy('whole', 'desc')
    .executeTakeFirst()
  if (found === undefined) return false
  if (found.whole === true) return true
  await forgetStory(owner, found.organization_id)
  return false
}

/** Writes down that the story is whole, and sends its people home: their sessions are the story's, not the visitor's. */
const close = async ({ db, clock }: Services, hrId: string): Promise<void> => {
  const { organization_id: organizationId } = await db.owner
    .selectFrom('people')
    .select('organization_id')
    .where('person_id', '=', hrId)
    .executeTakeFirstOrThrow()
  await sql`delete from auth.session
    where "userId" in (select user_id from account_links where organization_id = ${organizationId})`.execute(
    db.owner,
  )
  const task = { purpose: 'seal', organizationId } as const
  const entry = { action: told, subjectType: 'organization', subjectId: organizationId }
  await db.transaction(task, (tx) => recordAudit(tx, task, entry, clock.now()))
}

/**
 * Makes the demo organisation with two years of conversations, by doing what its people did: through the
 * routes of the product, each under a session of their own, while the clock moves. Whatever the demo shows
 * is therefore something that the product allows.
 */
export const tellStory = async ({ services, http, clock, until }: Teller): Promise<void> => {
  const today = until.toZonedDateTimeISO(timeZone).toPlainDate()
  const ids = await gather(services, today)
  const steps: Step[] = []
  const stage = await setStage({ services, http, today, ids, steps })
  await giveRoles(stage)
  for (const talk of talksOfAll(cast)) playTalk(stage, talk)
  playAppraisals(stage)
  playGoals(stage, playGoalsOfMany(stage))
  setRhythm(stage)
  for (let month = 0; month < 24; month += 4)
    steps.push({ at: stage.moment(today.subtract({ months: 23 - month }), 3), do: () => lookAfter(services) })
  await inOrder(steps, until, (step) => clock.moveTo(step.at.toInstant()))
  clock.moveTo(until)
  await services.jobs.drain()
  await countDue(services)
  await close(services, stage.idOf(hrNumber))
}

/** At night, what the timer of the embedded database does: without it every question gets slower as the story goes on. */
const lookAfter = async (services: Services): Promise<void> => {
  await sql`analyze`.execute(services.db.owner)
}

const partsOf = ({ givenName, infix, familyName }: Member) => ({
  givenName,
  infix: infix === '' ? null : infix,
  familyName,
})

const memberOf = (number: string): Member => {
  const found = cast.find((member) => member.number === number)
  if (found === undefined) throw new Error(`Nobody of the cast has number ${number}`)
  return found
}

/** The organisation with its people; answers their ids by personnel number. */
const gather = async (
  services: Services,
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, string>> => {
  const hr = memberOf(hrNumber)
  const founding = { name: organizationName, language: 'nl', timeZone, demo: true } as const
  const founded = await createOrganization(services, {
    ...founding,
    first: { ...partsOf(hr), email: emailOf(hr) },
  })
  if (!founded.ok) throw new Error(founded.reason)
  const { organizationId } = founded.value
  const file = { name: 'medewerkers.csv', bytes: new TextEncoder().encode(castFile(today)) }
  const imported = await importPeople(services, organizationId, file, { dryRun: false, missing: 'keep' })
  if (!imported.ok) throw new Error(imported.reason)
  const rows = await services.db.owner
    .selectFrom('people')
    .select(['number', 'person_id'])
    .where('organization_id', '=', organizationId)
    .execute()
  return new Map(rows.map((row) => [row.number ?? '', row.person_id]))
}

const giveRoles = async (stage: Stage): Promise<void> => {
  for (const { number } of cast.filter(({ coaches }) => coaches))
    await stage.doors.ask(peopleRoutes.giveRole, stage.idOf(hrNumber), {
      params: { personId: stage.idOf(number) },
      body: { role: 'coach', unitId: null },
    })
}

interface Setting {
  readonly services: Services
  readonly http: FastifyInstance
  readonly today: Temporal.PlainDate
  readonly ids: ReadonlyMap<string, string>
  readonly steps: Step[]
}

const setStage = async ({ services, http, today, ids, steps }: Setting): Promise<Stage> => {
  const doors = openDoors(http)
  const idOf = (number: string): string => {
    const id = ids.get(number)
    if (id === undefined) throw new Error(`Nobody with number ${number} came in`)
    return id
  }
  const { kinds } = await doors.ask(templatesRoutes.listKinds, idOf(hrNumber), {})
  const forms = new Map<string, readonly Field[]>()
  const moment = (day: Temporal.PlainDate, hour: number) =>
    day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) })
  return {
    doors,
    today,
    idOf,
    member: memberOf,
    kindId: (code) => {
      const kind = kinds.find((known) => known.code === code)
      if (kind === undefined) throw new Error(`There is no kind ${code}`)
      return kind.kindId
    },
    fieldsOf: async (kind, conversationId, personId) => {
      const known = forms.get(kind)
      if (known !== undefined) return known
      const seen = await doors.ask(conversationsRoutes.get, personId, { params: { conversationId } })
      const sections = seen.view === 'participant' ? (seen.form?.content.sections ?? []) : []
      const fields = sections.flatMap((section) => section.fields)
      forms.set(kind, fields)
      return fields
    },
    workday: (day) => workday(day, today),
    moment,
    plan: (day, hour, deed) => void steps.push({ at: moment(day, hour), do: deed }),
    settle: () => services.jobs.drain(),
  }
}

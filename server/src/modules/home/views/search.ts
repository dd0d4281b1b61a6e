import type { foundAgreement, foundConversation, foundGoal, foundPerson } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import type { z } from 'zod'
import { prepareEach } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { HumanResources, Viewer } from '../../../platform/viewer.ts'
import { foundAgreementOf, foundAgreementsQuery } from '../../agreements/public.ts'
import { foundGoalOf, foundGoalsQuery } from '../../goals/public.ts'
import { findOwnConversations } from '../../conversations/public.ts'
import { findPeople, nameColumns, nameOfRow, wordsOf } from '../../people/public.ts'

interface Found {
  readonly people: z.infer<typeof foundPerson>[]
  readonly conversations: z.infer<typeof foundConversation>[]
  readonly agreements: z.infer<typeof foundAgreement>[]
  readonly goals: z.infer<typeof foundGoal>[]
}

/** How many of each are offered: a palette is for one thing. */
const most = { people: 6, conversations: 4 }

/** Of a search, how many words are typed, and of whom who left is found too. */
interface SearchShape {
  readonly many: number
  readonly hr: HumanResources['scope']
}

const readFound = prepareEach(
  ['words', 'today', 'me', 'text'],
  (tx, { words, today, me, text }, { many, hr }: SearchShape) => {
    const hasLeft = sql<boolean>`coalesce(people.left_on < ${today}::date, false)`
    const mine = sql<boolean>`${hasLeft} and app_is_hr_for(people.person_id)`
    const named = tx
      .selectFrom('people')
      .select([
        'people.organization_id',
        'people.person_id',
        'people.name_key',
        'people.left_on',
        ...nameColumns,
      ])
      .where('people.organization_id', '=', sql<string>`(select app_organization())`)
      .where(findPeople({ words, many, whole: null }))
    const present = sql<boolean>`not ${hasLeft}`
    const known = {
      none: named.where(present),
      units: named.where((is) => is.or([present, mine])).orderBy(hasLeft),
      all: named.orderBy(hasLeft),
    }
    // Cut before anybody's work is looked up.
    const people = known[hr].orderBy('people.name_key').limit(sql.lit(most.people))
    return {
      people: tx
        .selectFrom(people.as('people'))
        .leftJoin('assignments as work', (join) =>
          join
            .onRef('work.organization_id', '=', 'people.organization_id')
            .onRef('work.person_id', '=', 'people.person_id')
            .on('work.starts_on', '<=', today)
            .on((is) => is.or([is('work.ends_on', 'is', null), is('work.ends_on', '>=', today)])),
        )
        .select(['people.person_id', 'work.job_title', ...nameColumns])
        .select([
          sql<string | null>`case when ${hasLeft} then people.left_on end`.as('left_on'),
          sql<boolean>`coalesce(work.manager_id = ${me}::uuid, false)`.as('led_by_me'),
          sql<boolean>`coalesce(people.person_id = (select mine.manager_id from assignments mine
            where mine.organization_id = (select app_organization()) and mine.person_id = ${me}::uuid
              and mine.starts_on <= ${today}::date and (mine.ends_on is null or mine.ends_on >= ${today}::date)
            limit 1), false)`.as('leads_me'),
        ])
        .orderBy(hasLeft)
        .orderBy('people.name_key'),
      agreements: foundAgreementsQuery(tx, me, text),
      goals: foundGoalsQuery(tx, me, text, today),
    }
  },
)

type PersonRow = Awaited<ReturnType<typeof readFound>>['people'][number]

/** With one's manager and one's team; who coaches at the workplace, with everybody. */
const mayPlanWith = (row: PersonRow, viewer: Viewer): boolean =>
  row.left_on === null && row.person_id !== viewer.personId && (row.led_by_me || row.leads_me || viewer.coach)

/**
 * Colleagues whose names begin like the typed words (for HR also who left), and what is the viewer's own: the
 * conversations with them or of that kind, and the agreements with such a word. And goals with such a word, as far as
 * they may see them: their own, of their team, and what others show them.
 */
export const search = (services: Services, viewer: Viewer, text: string): Promise<Found> => {
  const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString()
  const words = wordsOf(text)
  return services.db.read(viewer, async (tx) => {
    const shape = { many: words.length, hr: viewer.hr.scope }
    const found = await readFound(tx, shape, { words, today, me: viewer.personId, text })
    const people = found.people.map((row) => ({
      personId: row.person_id,
      name: nameOfRow(row),
      jobTitle: row.job_title,
      leftOn: row.left_on,
      can: { plan: mayPlanWith(row, viewer) },
    }))
    const ids = people.map(({ personId }) => personId)
    const conversations = await findOwnConversations(
      tx,
      viewer,
      { personIds: ids.filter((id) => id !== viewer.personId), kindNamed: text },
      most.conversations,
    )
    return {
      people,
      conversations: conversations.map(({ conversationId, kind, employee, leader, at }) => ({
        conversationId,
        kind: kind.name,
        person: employee.personId === viewer.personId ? leader : employee,
        at,
      })),
      agreements: found.agreements.map(foundAgreementOf),
      goals: found.goals.map(foundGoalOf).map(({ employee, ...goal }) => ({
        ...goal,
        person: employee.personId === viewer.personId ? null : employee,
      })),
    }
  })
}

import type { foundConversation, foundPerson } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import type { z } from 'zod'
import { prepareEach } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { findOwnConversations } from '../../conversations/public.ts'
import { findPeople, nameColumns, nameOfRow, wordsOf } from '../../people/public.ts'

interface Found {
  readonly people: z.infer<typeof foundPerson>[]
  readonly conversations: z.infer<typeof foundConversation>[]
}

/** How many of each are offered: a palette is for one thing. */
const most = { people: 6, conversations: 4 }

const readColleagues = prepareEach(['words', 'today'], (tx, { words, today }, many: number) => {
  // Cut before anybody's work is looked up.
  const people = tx
    .selectFrom('people')
    .select(['people.organization_id', 'people.person_id', 'people.name_key', ...nameColumns])
    .where('people.organization_id', '=', sql<string>`(select app_organization())`)
    .where((is) => is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', today)]))
    .where(findPeople({ words, many, whole: null }))
    .orderBy('people.name_key')
    .limit(sql.lit(most.people))
  return {
    rows: tx
      .selectFrom(people.as('people'))
      .leftJoin('assignments as work', (join) =>
        join
          .onRef('work.organization_id', '=', 'people.organization_id')
          .onRef('work.person_id', '=', 'people.person_id')
          .on('work.starts_on', '<=', today)
          .on((is) => is.or([is('work.ends_on', 'is', null), is('work.ends_on', '>=', today)])),
      )
      .select(['people.person_id', 'work.job_title', ...nameColumns])
      .orderBy('people.name_key'),
  }
})

/** Colleagues whose names begin like the typed words, and the viewer's own conversations with them or of that kind. */
export const search = (services: Services, viewer: Viewer, text: string): Promise<Found> => {
  const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString()
  const words = wordsOf(text)
  return services.db.read(viewer, async (tx) => {
    const { rows } = await readColleagues(tx, words.length, { words, today })
    const people = rows.map((row) => ({
      personId: row.person_id,
      name: nameOfRow(row),
      jobTitle: row.job_title,
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
    }
  })
}

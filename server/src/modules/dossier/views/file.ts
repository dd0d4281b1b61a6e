import type { FileEntry, PersonFile } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { agreementsOfEmployeeQuery, filedAgreementOf } from '../../agreements/public.ts'
import { filedGoalsOf, goalsOfEmployeeQuery } from '../../goals/public.ts'
import { nameColumns, nameOfRow, namesOf, relationTo } from '../../people/public.ts'
import { maySeeOpenings, relationToFile } from '../policy.ts'
import { writeOpening } from '../store/file.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { timelineOf } from '../timeline.ts'
import { conversationsInFile, filedConversationOf } from './conversations.ts'
import { filedReportsOf, reportsInFile } from './reports.ts'

/** The viewer's own file. */
export const myFile = (services: Services, viewer: Viewer): Promise<PersonFile> =>
  services.db.read(viewer, (tx) =>
    readFile(services, viewer, tx, { personId: viewer.personId, relation: 'self' }),
  )

/** Somebody's file as the viewer may see it. That it was opened is written down. */
export const fileOfPerson = (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<PersonFile, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const facts = { ...(await relationTo(tx, personId)), tookPart: await tookPart(tx, personId) }
    const relation = relationToFile(facts)
    if (relation === null || !(await namesOf(tx, [personId])).has(personId)) return refuse('not-found')
    if (relation !== 'self') await writeOpening(tx, services.clock, viewer, personId, { what: 'file' })
    return accept(await readFile(services, viewer, tx, { personId, relation }))
  })

/** Also true of the other relations; `relationToFile` asks them first. */
const tookPart = async (tx: Tx, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ readonly may: boolean }>`select app_may_open_file(${personId}) as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

const readRows = prepare(['personId'], (tx, { personId }) => ({
  people: tx
    .selectFrom('people')
    .select(nameColumns)
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId),
  conversations: conversationsInFile(tx, personId),
  agreements: agreementsOfEmployeeQuery(tx, personId),
  goals: goalsOfEmployeeQuery(tx, personId),
  ...reportsInFile(tx, personId),
}))

const readFile = async (
  services: Services,
  viewer: Viewer,
  tx: Tx,
  { personId, relation }: Pick<PersonFile, 'relation'> & { readonly personId: string },
): Promise<PersonFile> => {
  const today = todayIn(services.clock, viewer.timeZone)
  const rows = await readRows(tx, { personId })
  const [person] = rows.people
  const reports = filedReportsOf(rows)
  const talks = rows.conversations.map(filedConversationOf).map((conversation): FileEntry => ({
    type: 'conversation',
    ...conversation,
    report: reports.get(conversation.conversationId) ?? null,
  }))
  const agreed = rows.agreements
    .map((row) => filedAgreementOf(row, today))
    .map(({ madeAt, ...agreement }): FileEntry => ({ type: 'agreement', at: madeAt, ...agreement }))
  const goals = rows.goals
    .flatMap((row) => filedGoalsOf(row, viewer.timeZone))
    .map((goal): FileEntry => ({ type: 'goal', ...goal }))
  return {
    person: { personId, name: person === undefined ? '' : nameOfRow(person) },
    relation,
    entries: [...timelineOf(talks, [...agreed, ...goals], viewer.timeZone)],
    can: { seeOpenings: maySeeOpenings(relation) },
  }
}

import type { Bilingual, Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { MailKind } from '../../../platform/mail/letter.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { thisOrganization } from '../store/organization.ts'

export { ConversationPlanned, ReportOffered } from '../store/event.ts'

interface Invited {
  readonly kindName: Bilingual
  readonly startsAt: string
  readonly employeeId: string
  readonly leaderId: string
  readonly plannedBy: string
  readonly others: readonly string[]
}

const read = async (tx: Tx, conversationId: string): Promise<Invited | null> => {
  const row = await tx
    .selectFrom('conversations')
    .select(['kind_id', 'kind_version', 'starts_at', 'employee_id', 'leader_id', 'planned_by'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (row === undefined) return null
  const kind = await kindVersion(tx, row.kind_id, row.kind_version)
  if (kind === null) return null
  const seats = await tx
    .selectFrom('conversation_participants')
    .select('person_id')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  return {
    kindName: kind.name,
    startsAt: row.starts_at,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    plannedBy: row.planned_by,
    others: seats.map((seat) => seat.person_id).filter((personId) => personId !== row.planned_by),
  }
}

/** Within a sentence: `een voortgangsgesprek`. */
const withinSentence = (name: Bilingual, language: Language): string =>
  name[language].slice(0, 1).toLowerCase() + name[language].slice(1)

/** A job may run twice; the mail of one event goes out once. */
const isQueued = async (tx: Tx, kind: MailKind, personId: string, eventId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('mails')
    .select('mail_id')
    .where('organization_id', '=', thisOrganization)
    .where('kind', '=', kind)
    .where('person_id', '=', personId)
    .where(sql<boolean>`facts ->> 'about' = ${eventId}`)
    .executeTakeFirst()
  return found !== undefined
}

interface Letter {
  readonly organizationId: string
  readonly conversationId: string
  readonly kind: 'conversation-planned' | 'report-offered'
  /** Tells this occasion from another of the same kind: a report is offered again after a change. */
  readonly occasion: string
}

/** Mails those whom it concerns: who sits at the table and did not plan it, or the employee to whom the report is offered. */
export const mailParticipants = async (
  services: Services,
  { organizationId, conversationId, kind, occasion }: Letter,
): Promise<void> => {
  const task = { purpose: 'mail', organizationId } as const
  await services.db.transaction(task, async (tx) => {
    const about = await read(tx, conversationId)
    if (about === null) return
    const from = await factsOf(tx, kind === 'report-offered' ? about.leaderId : about.plannedBy)
    for (const personId of kind === 'report-offered' ? [about.employeeId] : about.others) {
      const person = await factsOf(tx, personId)
      if (person === null || person.email === null || from === null) continue
      if (await isQueued(tx, kind, personId, occasion)) continue
      await queueMail(services, tx, task, {
        kind,
        personId,
        recipient: person.email,
        language: person.language,
        facts: {
          about: occasion,
          path: `/conversations/${conversationId}`,
          other: from.name,
          kind: withinSentence(about.kindName, person.language),
          when: about.startsAt,
        },
      })
    }
  })
}

import { type RawBuilder, sql } from 'kysely'
import { arrayText, type Rows } from './rows.ts'

/** Sealed reports with the sample that each names, so that the bytes of a PDF travel to the database once. */
export const insertSealed = (rows: ReturnType<Rows['of']>): RawBuilder<unknown> => {
  const column = (name: string) => arrayText(rows.map((row) => row[name]))
  return sql`
    insert into sealed_reports (organization_id, conversation_id, employee_id, held_on, content_hash, pdf, pdf_hash, pages, sealed_at)
    select given.organization_id, given.conversation_id, given.employee_id, given.held_on, given.content_hash,
      sample.pdf, sample.pdf_hash, sample.pages, given.sealed_at
    from unnest(
      ${column('organization_id')}::text::uuid[], ${column('conversation_id')}::text::uuid[], ${column('employee_id')}::text::uuid[],
      ${column('held_on')}::text::date[], ${column('content_hash')}::text::text[], ${column('pdf')}::text::text[],
      ${column('sealed_at')}::text::timestamptz[]
    ) as given (organization_id, conversation_id, employee_id, held_on, content_hash, language, sealed_at)
    join sample_reports sample on sample.language = given.language`
}

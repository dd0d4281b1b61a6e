import { createHash } from 'node:crypto'
import type { Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Documents } from '../../platform/documents/documents.ts'
import { instantOf, timeZone } from './days.ts'
import type { Organization } from './organization.ts'

interface Sample {
  readonly language: Language
  readonly pdf: Buffer
  readonly pages: number
}

const says: Readonly<
  Record<
    Language,
    { readonly kind: string; readonly title: string; readonly text: string; readonly name: string }
  >
> = {
  nl: {
    kind: 'Verslag van een gesprek',
    title: 'Dit is een voorbeeld',
    text: 'Deze organisatie is bedacht door een programma. Eén voorbeeld staat in plaats van alle verslagen; wat deze twee mensen schreven en afspraken, staat op het scherm bij hun gesprek.',
    name: 'Voorbeeld',
  },
  en: {
    kind: 'Report of a conversation',
    title: 'This is a sample',
    text: 'This organisation was thought up by a program. One sample stands in for all reports; what these two people wrote and agreed is on the screen of their conversation.',
    name: 'Sample',
  },
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The PDFs that stand in for all sealed reports, one in each language, and say so: setting some hundred thousand
 * reports would take days. Null where documents cannot be made now.
 */
export const setSamples = async (
  documents: Documents,
  { name: organization, days }: Organization,
): Promise<readonly Sample[] | null> => {
  const samples: Sample[] = []
  for (const language of ['nl', 'en'] as const) {
    const { kind, title, text, name } = says[language]
    const set = await documents.render(
      {
        organization,
        kind,
        parties: [{ name, voice: 'employee', part: 'employee', jobTitle: null }],
        heldOn: days.iso(-1),
        timeZone,
        sections: [{ part: null, title, words: [{ by: null, question: null, text }] }],
        agreements: [],
        response: null,
        signatures: [],
        contentHash: sha256(text),
        sealedAt: instantOf(days.moment(-1, 12 * 60)),
      },
      language,
    )
    if (!set.ok) return null
    samples.push({ language, pdf: Buffer.from(set.value.pdf), pages: set.value.pages })
  }
  return samples
}

/** Puts the samples where `writeSealed` takes them from, for this transaction. */
export const stageSamples = async (tx: Tx, samples: readonly Sample[]): Promise<void> => {
  await sql`create temporary table sample_reports (
    language text primary key, pdf bytea not null, pdf_hash text not null, pages int not null) on commit drop`.execute(
    tx,
  )
  for (const { language, pdf, pages } of samples)
    await sql`insert into sample_reports values (${language}, ${pdf}, ${sha256(pdf)}, ${pages})`.execute(tx)
}

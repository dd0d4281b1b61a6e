import type { Draft, KnownPerson, Report } from './import-table.ts'

/** A row, and who it is about: somebody who is here, or somebody new. */
export interface Matched {
  readonly draft: Draft
  readonly personId: string
  readonly known: KnownPerson | null
}

export interface Headings {
  readonly number: string | null
  readonly email: string | null
}

const problem = (
  report: Report,
  draft: Draft,
  severity: 'row' | 'value',
  column: string | null,
  value: string,
  reason: string,
  details: Record<string, string | number> = {},
): void => report({ line: draft.line, column, value, reason, details, severity })

/** The first row with a number or address stands; the ones after it are refused, or lose the address. */
const withoutDoubles = (drafts: readonly Draft[], headings: Headings, report: Report): Draft[] => {
  const numbers = new Map<string, number>()
  const emails = new Map<string, number>()
  const kept: Draft[] = []
  for (const draft of drafts) {
    const number = draft.number ?? null
    const email = draft.email ?? null
    const sameNumber = number === null ? undefined : numbers.get(number)
    const sameEmail = email === null ? undefined : emails.get(email)
    if (number !== null && sameNumber !== undefined) {
      problem(report, draft, 'row', headings.number, number, 'number-twice', { first: sameNumber })
    } else if (email !== null && sameEmail !== undefined) {
      problem(report, draft, number === null ? 'row' : 'value', headings.email, email, 'email-twice', {
        first: sameEmail,
      })
      if (number !== null) kept.push({ ...draft, email: undefined })
    } else {
      kept.push(draft)
    }
    if (number !== null) numbers.set(number, sameNumber ?? draft.line)
    if (email !== null) emails.set(email, sameEmail ?? draft.line)
  }
  return kept
}

/** Who may not give somebody another address leaves them the one they have; the rest of the row stands. */
const withoutForeignAddresses = (
  drafts: readonly Draft[],
  byNumber: Directory['byNumber'],
  heading: string | null,
  report: Report,
): Draft[] =>
  drafts.map((draft) => {
    const known = byNumber.get(draft.number ?? '')
    if (known === undefined || !known.mine || known.readdress) return draft
    if (typeof draft.email !== 'string' || draft.email === known.email) return draft
    problem(report, draft, 'value', heading, draft.email, 'address-for-hr')
    return { ...draft, email: undefined }
  })

interface Directory {
  readonly byNumber: ReadonlyMap<string, KnownPerson>
  readonly byEmail: ReadonlyMap<string, KnownPerson>
}

const directoryOf = (people: readonly KnownPerson[]): Directory => ({
  byNumber: new Map(
    people.flatMap((person) => (person.number === null ? [] : [[person.number, person] as const])),
  ),
  byEmail: new Map(
    people.flatMap((person) => (person.email === null ? [] : [[person.email, person] as const])),
  ),
})

/** Whose address changes by the file: theirs is free for somebody else. */
const freedBy = (
  rows: Iterable<{ readonly draft: Draft; readonly known: KnownPerson | null }>,
): Set<string> =>
  new Set(
    [...rows].flatMap(({ draft, known }) =>
      known !== null && typeof draft.email === 'string' && draft.email !== known.email
        ? [known.personId]
        : [],
    ),
  )

/** An address that belongs to somebody else is left out; the whole row where there is nothing else to know them by. */
const withoutOthersEmails = (
  rows: readonly Matched[],
  byEmail: Directory['byEmail'],
  heading: string | null,
  report: Report,
): readonly Matched[] => {
  const freed = freedBy(rows)
  const next = rows.flatMap((row): Matched[] => {
    const { draft } = row
    const owner = typeof draft.email === 'string' ? byEmail.get(draft.email) : undefined
    if (owner === undefined || owner.personId === row.personId || freed.has(owner.personId)) return [row]
    const keyed = (draft.number ?? null) !== null
    problem(report, draft, keyed ? 'value' : 'row', heading, draft.email ?? '', 'email-of-other')
    return keyed ? [{ ...row, draft: { ...draft, email: undefined } }] : []
  })
  // Who loses a new address keeps the old one, which another row may have counted on.
  const settled = next.length === rows.length && next.every((row, index) => row === rows[index])
  return settled ? rows : withoutOthersEmails(next, byEmail, heading, report)
}

/**
 * Who each row is about: by number, else by e-mail address. Somebody who has no number yet gets the file's;
 * an address that belongs to somebody else is left out, unless the file gives that other one a new address.
 */
export const match = (
  drafts: readonly Draft[],
  people: readonly KnownPerson[],
  headings: Headings,
  newId: () => string,
  report: Report,
): Matched[] => {
  const directory = directoryOf(people)
  const own = withoutForeignAddresses(drafts, directory.byNumber, headings.email, report)
  const unique = withoutDoubles(own, headings, report)
  const numbered = new Map<string, Draft>()
  for (const draft of unique) {
    const known = directory.byNumber.get(draft.number ?? '')
    if (known !== undefined) numbered.set(known.personId, draft)
  }
  const freed = freedBy(
    [...numbered.values()].map((draft) => ({
      draft,
      known: directory.byNumber.get(draft.number ?? '') ?? null,
    })),
  )

  const knownFor = (draft: Draft): KnownPerson | null => {
    const number = draft.number ?? null
    const byNumber = directory.byNumber.get(number ?? '')
    if (byNumber !== undefined) return byNumber
    const byEmail = typeof draft.email === 'string' ? directory.byEmail.get(draft.email) : undefined
    if (byEmail === undefined || freed.has(byEmail.personId)) return null
    // The same address under another number is another person, unless nobody wrote a number down.
    return number === null || byEmail.number === null ? byEmail : null
  }

  const found = unique.flatMap((draft): Matched[] => {
    const known = knownFor(draft)
    if (known === null) return [{ draft, known, personId: newId() }]
    const about = numbered.get(known.personId)
    if (about !== undefined && about !== draft) {
      problem(report, draft, 'row', headings.email, draft.email ?? '', 'same-person-twice')
      return []
    }
    if (!known.mine) {
      problem(report, draft, 'row', headings.number, draft.number ?? draft.email ?? '', 'person-outside')
      return []
    }
    return [{ draft, known, personId: known.personId }]
  })
  return [...withoutOthersEmails(found, directory.byEmail, headings.email, report)]
}

import type { Finding } from '@tweespraak/coach/finding'
import { currentLanguage } from './language.ts'

/** What the guard says of a text. */
export type ReadText = (text: string) => Promise<readonly Finding[]>

/** A finding with the words that it is about. */
export interface Found extends Finding {
  readonly words: string
}

/** As much of a finding as a decision is about. */
type Decided = Pick<Found, 'rule' | 'words'>

/** A field that is written in now. */
export interface GuardedField {
  /** What stands in it. */
  text(): string
  /** What stood there when it was opened, and was decided upon before. */
  readonly stood: string
  /** Shows what waits for an answer; `lead` takes the writer there. */
  show(found: readonly Found[], lead: boolean): void
}

/** The guard is fetched when somebody writes. Without it a text goes its way: it warns and forbids nothing. */
const readHere: ReadText = async (text) => {
  if (text.trim() === '') return []
  try {
    const [{ guard }, { languageOf }] = await Promise.all([
      import('@tweespraak/coach/guard'),
      import('@tweespraak/coach/language'),
    ])
    return guard(text, languageOf(text, currentLanguage()))
  } catch {
    return []
  }
}

const foundIn = (text: string, findings: readonly Finding[]): Found[] =>
  findings.map((finding) => ({ ...finding, words: text.slice(finding.start, finding.end).trim() }))

/** What a decision is about: these words under this rule, wherever in the field they stand. */
const keyOf = ({ rule, words }: Decided): string => `${rule} ${words.toLowerCase()}`

/**
 * What the guard found in the fields that are saved or sent together, and what their writer decided. Words that the
 * writer keeps are not asked about again as long as the fields are open, nor are words that the server had already.
 *
 * unread → nothing found | asks → kept | rewritten
 */
export class Guarding {
  readonly #read: ReadText
  readonly #onKept: (rules: readonly string[]) => void
  readonly #kept = new Set<string>()
  readonly #fields = new Set<GuardedField>()
  readonly #listeners = new Set<() => void>()
  #stood: readonly string[] = []

  /** `onKept` hears under which rules something was kept, and never what. */
  constructor(onKept: (rules: readonly string[]) => void, read: ReadText = readHere) {
    this.#onKept = onKept
    this.#read = read
  }

  /** What the server has now: that was decided upon when it was saved, perhaps by somebody else. */
  stand(texts: readonly string[]): void {
    this.#stood = texts
  }

  /** Counts a field as open until what is returned is called. */
  open(field: GuardedField): () => void {
    this.#fields.add(field)
    return () => this.#fields.delete(field)
  }

  get hasFields(): boolean {
    return this.#fields.size > 0
  }

  /** What in a text waits for an answer of its writer. */
  async asks(text: string): Promise<readonly Found[]> {
    const stood = [...this.#stood, ...[...this.#fields].map((field) => field.stood)]
    // Whoever only reads does not fetch the guard.
    if (stood.includes(text)) return []
    const found = foundIn(text, await this.#read(text)).filter((each) => !this.#kept.has(keyOf(each)))
    if (found.length === 0) return found
    const before = await Promise.all(
      stood.map(async (each) => foundIn(each, await this.#read(each)).map((known) => keyOf(known))),
    )
    const known = new Set(before.flat())
    return found.filter((each) => !known.has(keyOf(each)))
  }

  /** Whether these may be saved: nothing in them waits for an answer. Fields that it waits for say so at once. */
  async mayGo(texts: readonly string[]): Promise<boolean> {
    const found = await Promise.all(texts.map((text) => this.asks(text)))
    if (found.every((each) => each.length === 0)) return true
    await this.#look(false)
    return false
  }

  /** Whether what stands in the open fields may be sent; else the writer is led to the first that asks something. */
  fieldsMayGo(): Promise<boolean> {
    return this.#look(true)
  }

  /** The writer lets these words stand. */
  keep(found: readonly Decided[]): void {
    for (const each of found) this.#kept.add(keyOf(each))
    this.#onKept([...new Set(found.map(({ rule }) => rule))])
    for (const listener of this.#listeners) listener()
  }

  /** Called after each decision. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #look(lead: boolean): Promise<boolean> {
    let free = true
    for (const field of this.#fields) {
      const found = await this.asks(field.text())
      if (found.length === 0) continue
      field.show(found, lead && free)
      free = false
    }
    return free
  }
}

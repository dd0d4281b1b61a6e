import {
  type AgreementCount,
  type CollectiveAgreement,
  collectiveAgreement,
} from '@tweespraak/contract/collective-agreement'
import type { TermSource } from '@tweespraak/contract/rhythm'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import architecten from './built-in/architecten.json' with { type: 'json' }
import kinderopvang from './built-in/kinderopvang.json' with { type: 'json' }
import rijk from './built-in/rijk.json' with { type: 'json' }

/** The agreements that come with the product, by code. What is wrong in a file of ours is found when it is read. */
export const builtInAgreements: readonly CollectiveAgreement[] = [rijk, kinderopvang, architecten].map(
  (file) => collectiveAgreement.parse(file),
)

/** A rule that is counted by, with where it stands. */
export interface CountedRule {
  readonly counts: AgreementCount
  readonly source: TermSource
}

/** The rules of an agreement that the product counts by. */
export const countedRules = ({ name, rules }: Pick<CollectiveAgreement, 'name' | 'rules'>): CountedRule[] =>
  rules.flatMap(({ article, counts }) => (counts === null ? [] : [{ counts, source: { name, article } }]))

const jsonOf = (text: string): unknown => {
  try {
    // A byte order mark comes along from some editors.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** An agreement from the text of a file. Refused with the first place that is not right, as `rules.2.article`. */
export const readAgreementFile = (
  text: string,
): Outcome<
  CollectiveAgreement,
  'collective-agreement-unreadable' | 'collective-agreement-wrong' | 'collective-agreement-built-in'
> => {
  const json = jsonOf(text)
  if (json === undefined) return refuse('collective-agreement-unreadable')
  const read = collectiveAgreement.safeParse(json)
  if (!read.success) {
    const [first] = read.error.issues
    const path =
      first?.code === 'unrecognized_keys' ? [...first.path, ...first.keys.slice(0, 1)] : (first?.path ?? [])
    return refuse('collective-agreement-wrong', {
      at: path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.'),
    })
  }
  return builtInAgreements.some(({ code }) => code === read.data.code)
    ? refuse('collective-agreement-built-in')
    : accept(read.data)
}

import { parseSync, Visitor } from 'oxc-parser'
import { sentencesOf } from './messages.ts'
import { isCode, isTest, type Check, type TextFile, type Tree } from './tree.ts'

const plural = /_(zero|one|two|few|many|other)$/

interface Mentions {
  /** Every text and every name of a property that stands in the code as it is. */
  readonly literals: ReadonlySet<string>
  /** Every text that is put together, with a hole for what is only known when it runs. */
  readonly patterns: readonly RegExp[]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const mentionsIn = (file: TextFile, literals: Set<string>, patterns: Map<string, RegExp>): void => {
  const { program } = parseSync(file.path, file.text)
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') literals.add(value)
    },
    Property: ({ key }) => {
      if (key.type === 'Identifier') literals.add(key.name)
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => value.cooked ?? '')
      if (parts.length === 1) literals.add(parts.join(''))
      else if (/^[\w-]+[.:]|[.][\w-]+$/.test(parts.join('')))
        patterns.set(parts.join('\0'), new RegExp(`^${parts.map(escaped).join('.+')}$`))
    },
  }).visit(program)
}

const mentionsOf = (tree: Tree): Mentions => {
  const literals = new Set<string>()
  const patterns = new Map<string, RegExp>()
  const product = tree.files.filter(
    (file) => isCode(file) && !isTest(file.path) && /^(web|server|contract)\//.test(file.path),
  )
  for (const file of product) mentionsIn(file, literals, patterns)
  return { literals, patterns: [...patterns.values()] }
}

const isMentioned = ({ literals, patterns }: Mentions, name: string, key: string): boolean => {
  const base = key.replace(plural, '')
  const candidates = [key, base, `${name}:${key}`, `${name}:${base}`, `${name}.${base}`]
  return candidates.some((each) => literals.has(each) || patterns.some((pattern) => pattern.test(each)))
}

/**
 * Every sentence is said somewhere: its key stands in the code, or fits a key that is put together there.
 * That a key in the code has a sentence is the compiler's to check: keys are typed by the Dutch files.
 */
export const checkMessageUse: Check = (tree) => {
  const mentions = mentionsOf(tree)
  return tree.files.flatMap((file) => {
    const name = /^messages\/nl\/([^/]+)\.json$/.exec(file.path)?.[1]
    if (name === undefined) return []
    const unsaid = [...sentencesOf(file).keys()].filter((key) => !isMentioned(mentions, name, key))
    return unsaid.map((key) => `${file.path}: nothing says ${key}`)
  })
}

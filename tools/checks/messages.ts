import { z } from 'zod'
import type { Check, TextFile, Tree } from './tree.ts'

const plural = /_(zero|one|two|few|many|other)$/

type Sentences = ReadonlyMap<string, string>

const flatten = (value: unknown, prefix: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[prefix, value]]
  const object = z.record(z.string(), z.unknown()).safeParse(value)
  if (!object.success) return [[prefix, '']]
  return Object.entries(object.data).flatMap(([key, inner]) =>
    flatten(inner, prefix === '' ? key : `${prefix}.${key}`),
  )
}

/** The sentences of one file, by their full key. */
export const sentencesOf = (file: TextFile): Sentences => new Map(flatten(JSON.parse(file.text), ''))

const variables = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}|\$t\(([^),]+)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  )

/** "1 colleague" may leave out its number: variables are compared over all forms of a plural. */
const variablesByKey = (sentences: Sentences): ReadonlyMap<string, string> => {
  const all = new Map<string, Set<string>>()
  for (const [key, sentence] of sentences) {
    const base = key.replace(plural, '')
    all.set(base, new Set([...(all.get(base) ?? []), ...variables(sentence)]))
  }
  return new Map([...all].map(([key, names]) => [key, [...names].toSorted().join(', ')]))
}

const faultsOfPair = (
  path: string,
  own: Sentences,
  otherPath: string,
  other: Sentences,
): readonly string[] => {
  const faults: string[] = []
  const otherVariables = variablesByKey(other)
  for (const [key, sentence] of own) {
    if (sentence.trim() === '') faults.push(`${path}: ${key} is empty`)
    if (!other.has(key)) faults.push(`${otherPath}: misses ${key}`)
    const form = plural.exec(key)?.[1]
    const missing = ['one', 'other'].filter(
      (suffix) => form !== undefined && !own.has(key.replace(plural, `_${suffix}`)),
    )
    if (form === 'other' || form === 'one')
      faults.push(...missing.map((suffix) => `${path}: ${key} has no form _${suffix}`))
  }
  for (const [key, names] of variablesByKey(own)) {
    const others = otherVariables.get(key)
    if (others !== undefined && others !== names)
      faults.push(`${path}: ${key} takes {${names}}, the other language {${others}}`)
  }
  return faults
}

const inLanguage = (tree: Tree, language: string): ReadonlyMap<string, TextFile> =>
  new Map(
    tree.files.flatMap((file) => {
      const name = new RegExp(`^messages/${language}/([^/]+)\\.json$`).exec(file.path)?.[1]
      return name === undefined ? [] : [[name, file]]
    }),
  )

/** Dutch and English say the same: the same files, keys, plural forms and variables, and nothing empty. */
export const checkMessages: Check = (tree) => {
  const languages = { nl: inLanguage(tree, 'nl'), en: inLanguage(tree, 'en') }
  const faultsOf = (own: 'nl' | 'en', other: 'nl' | 'en'): readonly string[] =>
    [...languages[own]].flatMap(([name, file]) => {
      const counterpart = languages[other].get(name)
      return counterpart === undefined
        ? [`messages/${other}/${name}.json: is missing`]
        : faultsOfPair(file.path, sentencesOf(file), counterpart.path, sentencesOf(counterpart))
    })
  return [...new Set([...faultsOf('nl', 'en'), ...faultsOf('en', 'nl')])]
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Language = 'nl' | 'en'

/** The sentence that the product shows for `<file>:<key>`, such as `access:signIn.title`, in the language of the journey. */
export type Words = (key: string, variables?: Readonly<Record<string, string | number>>) => string

const step = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined

/** A journey looks for what a person reads, in either language; a key that does not exist fails it. */
export const wordsIn = (language: Language): Words => {
  const files = new Map<string, unknown>()
  const read = (file: string): unknown => {
    const path = join(import.meta.dirname, '../../messages', language, `${file}.json`)
    if (!files.has(file)) files.set(file, JSON.parse(readFileSync(path, 'utf8')))
    return files.get(file)
  }
  return (key, variables = {}) => {
    const [file = '', path = ''] = key.split(':')
    const sentence = path.split('.').reduce(step, read(file))
    if (typeof sentence !== 'string') throw new Error(`There is no sentence ${key} in ${language}`)
    return sentence.replace(/\{\{-?\s*(\w+)[^}]*\}\}/g, (_, name: string) =>
      String(variables[name] ?? `{{${name}}}`),
    )
  }
}

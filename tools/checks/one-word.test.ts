import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sentencesOf } from './messages.ts'

const root = new URL('../../', import.meta.url)

/** Every sentence on screen, in mails and in reports, with where it stands. */
const sentences = async (language: 'nl' | 'en'): Promise<string[]> => {
  const found: string[] = []
  for await (const path of glob(`messages/${language}/*.json`, { cwd: root }))
    for (const [key, words] of sentencesOf({ path, text: readFileSync(new URL(path, root), 'utf8') }))
      found.push(`${path} ${key}: ${words}`)
  return found
}

/** What a `coach` of the code is not called; the goal coach and the feedback coach are no people. The glossary says which word is which. */
const otherwise = {
  nl: /: .*\b(coach|praktijkopleider|praktijkbegeleider|werkbegeleider|(?<!werkplek)begeleider)\b/i,
  en: /: .*(?<!workplace |goal |feedback )\bcoach\b/i,
} as const

test.each(['nl', 'en'] as const)('who guides at the workplace has one name in %s', async (language) => {
  const all = await sentences(language)
  expect(all.length).toBeGreaterThan(1000)
  expect(all.filter((sentence) => otherwise[language].test(sentence))).toEqual([])
})

/** Code scores; who reads a screen is assessed. */
test.each(['nl', 'en'] as const)('an assessment is never called a score in %s', async (language) => {
  expect(
    (await sentences(language)).filter((sentence) => /: .*\bscor(e|es|ed|ing)\b/i.test(sentence)),
  ).toEqual([])
})

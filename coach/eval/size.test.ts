import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { coachFeedback } from '../src/feedback.ts'
import { coachGoal } from '../src/goal.ts'
import { guard } from '../src/guard.ts'
import { linesOf } from './line.ts'
import { bundleOf, sizeOf } from './size.ts'

/** Bytes by gzip: with a connection of 5 Mbit/s a quarter of a second. */
const most = 150_000

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tweespraak-coach-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

it.each([[['guard']], [['goal']], [['feedback']], [['guard', 'goal', 'feedback', 'language']]])(
  'brings %s to the browser in less than 150 kB by gzip',
  async (entries) => {
    expect(await sizeOf(entries, folder)).toBeLessThan(most)
  },
)

it('leaves at home what a rule is tested by', async () => {
  expect(await bundleOf(['guard', 'goal', 'feedback'], folder)).not.toMatch(/\bsilent\s*:/)
})

const today = '2026-11-23'
const data = join(import.meta.dirname, '../data')

it.each(['goal', 'feedback', 'guard'])('answers in a browser what it answers here (%s)', async (name) => {
  const file = join(folder, `${name}.js`)
  await writeFile(file, await bundleOf(['guard', 'goal', 'feedback'], folder))
  const sent = (await import(pathToFileURL(file).href)) as {
    readonly guard: typeof guard
    readonly coachGoal: typeof coachGoal
    readonly coachFeedback: typeof coachFeedback
  }
  const lines = linesOf(name, await readFile(join(data, `${name}.jsonl`), 'utf8'))
  for (const { text, language } of lines.filter((_, index) => index % 25 === 0)) {
    expect(sent.guard(text, language)).toEqual(guard(text, language))
    expect(sent.coachGoal({ text }, { language, today })).toEqual(coachGoal({ text }, { language, today }))
    expect(sent.coachFeedback(text, language)).toEqual(coachFeedback(text, language))
  }
})

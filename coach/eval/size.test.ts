import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

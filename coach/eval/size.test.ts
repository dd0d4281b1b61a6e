import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sizeOf } from './size.ts'

/** Bytes by gzip: with a connection of 5 Mbit/s a quarter of a second. */
const most = 150_000

it.each([[['guard']], [['goal']], [['feedback']], [['guard', 'goal', 'feedback', 'language']]])(
  'brings %s to the browser in less than 150 kB by gzip',
  async (entries) => {
    const folder = await mkdtemp(join(tmpdir(), 'tweespraak-coach-'))
    try {
      expect(await sizeOf(entries, folder)).toBeLessThan(most)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)

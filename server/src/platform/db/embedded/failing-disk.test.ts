import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'

const directory = await mkdtemp(join(tmpdir(), 'tweespraak-disk-'))
afterAll(() => rm(directory, { recursive: true }))
const processes = join(import.meta.dirname, '../../../../test/processes')

test('when the disk refuses to sync, nothing more is acknowledged', { timeout: 60_000 }, async () => {
  const switchOn = join(directory, 'fail')
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(processes, 'failing-disk.ts'),
      join(processes, 'writing-process.ts'),
      join(directory, 'data'),
    ],
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, FAILING_DISK: switchOn } },
  )
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const closed = once(child, 'close')
  await expect.poll(() => lines.length).toBeGreaterThan(5)
  await writeFile(switchOn, '')
  await wait(100)
  const acknowledged = lines.length
  // The insert in progress throws, which nobody catches in that process.
  await closed
  expect(child.exitCode).not.toBe(0)
  expect(lines.length).toBeLessThanOrEqual(acknowledged + 1)
})

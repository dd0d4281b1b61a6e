import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Anchor } from './chain.ts'

const line = z.object({
  organizationId: z.uuid(),
  sequence: z.int().positive(),
  hash: z.string(),
  at: z.string(),
})

/** Adds the heads to the file, and comes back when they are on disk. The file is only ever added to. */
export const appendAnchors = async (
  file: string,
  heads: readonly Anchor[],
  at: Temporal.Instant,
): Promise<void> => {
  if (heads.length === 0) return
  const lines = heads.map((head) => `${JSON.stringify({ ...head, at: at.toString() })}\n`)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'a', 0o600)
  try {
    await handle.write(lines.join(''))
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The anchors of a file; null when there is no file, so that nothing can be compared. A last line that was broken off is left out; another unreadable line throws. */
export const readAnchors = async (file: string): Promise<readonly Anchor[] | null> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const whole = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1)
  return whole.map((written, index) => {
    const anchor = line.safeParse(parsed(written))
    if (!anchor.success) throw new Error(`Line ${index + 1} of ${file} is not an anchor of the audit`)
    return anchor.data
  })
}

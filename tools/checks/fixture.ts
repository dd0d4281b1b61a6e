import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readTree, type Tree } from './tree.ts'

/** A small repository of its own, gone when the test is done: each path with its text. */
export const fixture = (files: Readonly<Record<string, string>>): Tree => {
  const root = mkdtempSync(join(tmpdir(), 'tweespraak-check-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true })
  })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return readTree(root)
}

import { expect, it } from 'vitest'
import { createLog } from './log.ts'

it('writes of an error where it happened, and no line of what it says', () => {
  const lines: string[] = []
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) })
  log.error({ err: new Error('invalid input: "thuis\nat school gaat het niet goed"') }, 'unexpected')
  expect(lines.join('')).toContain('log.test.ts')
  expect(lines.join('')).not.toMatch(/thuis|school/)
})

import { expect, test, vi } from 'vitest'
import { DatabaseAway } from '../db/away.ts'
import { openTeller } from './repeat.ts'

const away = () => new DatabaseAway(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }))

test('while the database is away one line says so for all tasks, and one that it answers again', () => {
  const error = vi.fn<(...told: unknown[]) => void>()
  const info = vi.fn<(...told: unknown[]) => void>()
  const teller = openTeller({ error, info })
  for (const task of ['end-rests', 'follow-leaving', 'end-rests']) teller.failed(away(), task)
  expect(error).toHaveBeenCalledTimes(1)
  teller.answered()
  teller.answered()
  expect(info).toHaveBeenCalledTimes(1)
  teller.failed(away(), 'end-rests')
  expect(error).toHaveBeenCalledTimes(2)
})

test('what fails for another reason is told each time, with its task', () => {
  const error = vi.fn<(...told: unknown[]) => void>()
  const teller = openTeller({ error, info: vi.fn<(...told: unknown[]) => void>() })
  const broken = new Error('broken')
  teller.failed(broken, 'end-rests')
  teller.failed(broken, 'end-rests')
  expect(error.mock.calls).toEqual([
    [{ err: broken, task: 'end-rests' }, 'a repeating task failed'],
    [{ err: broken, task: 'end-rests' }, 'a repeating task failed'],
  ])
})

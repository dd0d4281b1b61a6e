import { beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetLeaving, keepLeaving, keptLeaving } from './kept-leaving.ts'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})

const chosen = { missing: 'leave', everybody: false, but: new Set(['anna', 'mo']) } as const

describe('who leaves by an import', () => {
  test('is kept for that import, until it is read again', () => {
    keepLeaving('one', chosen)
    expect(keptLeaving('one')).toEqual(chosen)
    expect(keptLeaving('other')).toEqual({ missing: 'keep', everybody: true, but: new Set() })
    forgetLeaving('one')
    expect(keptLeaving('one').missing).toBe('keep')
  })

  test('is undecided where what was kept is no choice, or storage is forbidden', () => {
    kept.set('tweespraak-import:one', '{"but":3}')
    expect(keptLeaving('one').but.size).toBe(0)
    kept.set('tweespraak-import:one', 'no json')
    expect(keptLeaving('one').missing).toBe('keep')
    vi.stubGlobal('sessionStorage', undefined)
    keepLeaving('one', chosen)
    expect(keptLeaving('one').missing).toBe('keep')
  })
})

import type { Finding } from '@tweespraak/coach/finding'
import { describe, expect, test, vi } from 'vitest'
import { Guarding, type Found, type GuardedField } from './guarding.ts'

const said = { nl: '', en: '' }

/** Stands in for the guard: points out each of these words. */
const read = async (text: string): Promise<Finding[]> =>
  [...text.matchAll(/ziek|zwanger/giu)].map((match) => ({
    rule: match[0].toLowerCase() === 'ziek' ? 'guard/illness' : 'guard/pregnancy',
    start: match.index,
    end: match.index + match[0].length,
    severity: 'warning',
    explanation: said,
    example: said,
  }))

const begin = () => {
  const kept: (readonly string[])[] = []
  return { kept, guarding: new Guarding((rules) => kept.push(rules), read) }
}

const field = (text: string, stood = '') => {
  const shown: { found: readonly Found[]; lead: boolean }[] = []
  const each: GuardedField = {
    text: () => text,
    stood,
    show: (found, lead) => shown.push({ found, lead }),
  }
  return { each, shown }
}

describe('what is asked', () => {
  test('the words that were found, as they were written', async () => {
    const { guarding } = begin()
    expect((await guarding.asks('Ik was Ziek.')).map(({ words }) => words)).toEqual(['Ziek'])
    expect(await guarding.asks('Ik was weg.')).toEqual([])
  })

  test('not again what was kept, in whichever sentence it comes back', async () => {
    const { guarding } = begin()
    guarding.keep(await guarding.asks('Ik was ziek'))
    expect(await guarding.asks('Toen ik ziek was, hielp Sanne.')).toEqual([])
  })

  test('again where something else is found', async () => {
    const { guarding } = begin()
    guarding.keep(await guarding.asks('ziek'))
    expect((await guarding.asks('ziek en zwanger')).map(({ rule }) => rule)).toEqual(['guard/pregnancy'])
  })

  test('not what the server had already, until it no longer has it', async () => {
    const { guarding } = begin()
    guarding.stand(['Ik was ziek'])
    expect(await guarding.asks('Ik was ziek.')).toEqual([])
    guarding.stand(['Ik was weg'])
    expect(await guarding.asks('Ik was ziek.')).toHaveLength(1)
  })
})

describe('what is saved', () => {
  test('waits while anything in it is asked, and goes once its writer decided', async () => {
    const { guarding } = begin()
    expect(await guarding.mayGo(['Goed', 'Ik was ziek'])).toBe(false)
    guarding.keep(await guarding.asks('Ik was ziek'))
    expect(await guarding.mayGo(['Goed', 'Ik was ziek'])).toBe(true)
  })

  test('tells its fields at once, without leading the writer away from where they are', async () => {
    const { guarding } = begin()
    const { each, shown } = field('ziek')
    guarding.open(each)
    await guarding.mayGo(['ziek'])
    expect(shown.map(({ lead }) => lead)).toEqual([false])
  })
})

describe('what is sent', () => {
  test('leads to the first field that asks', async () => {
    const { guarding } = begin()
    const [good, first, second] = [field('Goed'), field('ziek'), field('zwanger')]
    for (const { each } of [good, first, second]) guarding.open(each)
    expect(await guarding.fieldsMayGo()).toBe(false)
    expect([good, first, second].map(({ shown }) => shown.map(({ lead }) => lead))).toEqual([
      [],
      [true],
      [false],
    ])
  })

  test('asks nothing of words that the field began with, nor of a field that is gone', async () => {
    const { guarding } = begin()
    guarding.open(field('Ik was ziek, en toen?', 'Ik was ziek').each)
    const leave = guarding.open(field('zwanger').each)
    leave()
    expect(await guarding.fieldsMayGo()).toBe(true)
  })
})

describe('what is told of a decision', () => {
  test('each rule once, and no words', async () => {
    const { guarding, kept } = begin()
    const heard = vi.fn<() => void>()
    guarding.subscribe(heard)
    guarding.keep(await guarding.asks('ziek, ziek en zwanger'))
    expect(kept).toEqual([['guard/illness', 'guard/pregnancy']])
    expect(heard).toHaveBeenCalledOnce()
  })
})

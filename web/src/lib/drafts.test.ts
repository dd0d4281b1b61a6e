import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dropDrafts, dropOldDrafts, keptDrafts } from './kept-drafts.ts'
import { draftsOf } from './drafts.ts'

/** A device of several people: what is kept is its own, its deeds are not listed with it, as in a browser. */
const device = () => {
  const kept: Record<string, string> = {}
  return Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    setItem: { value: (key: string, text: string) => void (kept[key] = text) },
    removeItem: { value: (key: string) => void delete kept[key] },
  })
}

beforeEach(() => void vi.stubGlobal('localStorage', device()))
afterEach(() => void vi.unstubAllGlobals())

const day = 24 * 60 * 60_000
const monday = Date.parse('2026-11-23T09:00:00Z')
const ofSanne = (now = monday) => draftsOf<string>('sanne', 'talk', 'answer.proud', () => now)
const ofMark = (now = monday) => draftsOf<string>('mark', 'talk', 'answer.proud', () => now)
const draft = { value: 'Het rooster is af.', baseRevision: 3 }

describe('what was typed and not saved', () => {
  test('waits for who typed it, also after the session ended', () => {
    ofSanne().write(draft)
    expect(ofSanne(monday + 29 * day).read()).toMatchObject(draft)
  })

  test('is never read by somebody else, and goes when they come in here', () => {
    ofSanne().write(draft)
    expect(ofMark().read()).toBeUndefined()
    dropDrafts((personId) => personId !== 'mark')
    expect(keptDrafts()).toEqual([])
    expect(ofSanne().read()).toBeUndefined()
  })

  test('waits thirty days and no longer, also in a tab that stays open', () => {
    ofSanne().write(draft)
    expect(ofSanne(monday + 31 * day).read()).toBeUndefined()
  })

  test('goes from the device after thirty days, whoever opens the product there', () => {
    ofSanne().write(draft)
    ofMark(monday + 20 * day).write(draft)
    dropOldDrafts(monday + 31 * day)
    expect(keptDrafts().map(({ personId }) => personId)).toEqual(['mark'])
  })

  test('goes when nobody can tell how long it waits', () => {
    localStorage.setItem('tweespraak-draft:sanne:talk:note', '{"value":"x","baseRevision":1}')
    localStorage.setItem('tweespraak-draft:sanne:talk:answer.x', 'half a te')
    dropOldDrafts(monday)
    expect(keptDrafts()).toEqual([])
  })

  test('counts from the last word that was typed', () => {
    ofSanne().write(draft)
    ofSanne(monday + 20 * day).write({ ...draft, value: 'Het rooster is helemaal af.' })
    expect(ofSanne(monday + 40 * day).read()?.value).toBe('Het rooster is helemaal af.')
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RefusalError } from './api.ts'
import { Autosave, type DraftStore } from './autosave.ts'
import { openField, saveOpenFields } from './open-fields.ts'

const noDrafts: DraftStore<string> = {
  read: () => undefined,
  write: () => undefined,
  remove: () => undefined,
}
const saved: string[] = []
const closing: (() => void)[] = []

const field = (save: (text: string) => Promise<void> = async () => undefined) => {
  let revision = 0
  const made = new Autosave<string>({
    kept: { value: '', revision, savedAt: undefined },
    drafts: noDrafts,
    save: async (text) => {
      await save(text)
      saved.push(text)
      revision += 1
      return { revision, savedAt: '2026-11-21T20:00:00Z' }
    },
    reload: async () => ({ value: 'van elders', revision: 7, savedAt: undefined }),
  })
  closing.push(openField(made))
  return made
}

beforeEach(() => {
  vi.useFakeTimers()
  saved.length = 0
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
  vi.useRealTimers()
})

describe('before a deed that closes the fields', () => {
  test('what was typed a moment ago is sent', async () => {
    field().edit('laatste zin')
    field().edit('nog een veld')
    await saveOpenFields()
    expect(saved.toSorted()).toEqual(['laatste zin', 'nog een veld'])
  })

  test('what is typed while a save is under way is sent too', async () => {
    const slow = field(() => new Promise((done) => setTimeout(done, 500)))
    slow.edit('een')
    const under = slow.flush()
    slow.edit('een twee')
    const all = saveOpenFields()
    await vi.advanceTimersByTimeAsync(2000)
    await Promise.all([under, all])
    expect(saved).toEqual(['een', 'een twee'])
  })

  test('it is refused when a field cannot be saved, so that nothing is left behind', async () => {
    field(async () => {
      throw new RefusalError('changed-elsewhere', 'Elders gewijzigd', 409)
    }).edit('hier')
    await expect(saveOpenFields()).rejects.toMatchObject({ code: 'changed-elsewhere' })
  })

  test('it is refused without a connection', async () => {
    field(async () => {
      throw new RefusalError('offline', 'Geen verbinding', 0)
    }).edit('hier')
    await expect(saveOpenFields()).rejects.toMatchObject({ code: 'offline' })
  })

  test('fields that left the screen do not count', async () => {
    field(async () => {
      throw new RefusalError('offline', 'Geen verbinding', 0)
    }).edit('weg')
    for (const close of closing.splice(0)) close()
    await expect(saveOpenFields()).resolves.toBeUndefined()
  })
})

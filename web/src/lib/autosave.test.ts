import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RefusalError } from './api.ts'
import { Autosave, type Draft, type DraftStore } from './autosave.ts'

const memory = (first?: Draft<string>): DraftStore<string> & { draft: Draft<string> | undefined } => ({
  draft: first,
  read() {
    return this.draft
  },
  write(draft) {
    this.draft = draft
  },
  remove() {
    this.draft = undefined
  },
})

const offline = () => new RefusalError('offline', 'Geen verbinding', 0)
const elsewhere = () => new RefusalError('changed-elsewhere', 'Elders gewijzigd', 409)

/** A server that keeps one text, and can be unplugged. */
const server = (value = '', revision = 0) => ({
  value,
  revision,
  connected: true,
  saves: 0,
  async save(text: string, baseRevision: number) {
    this.saves += 1
    if (!this.connected) throw offline()
    if (baseRevision !== this.revision) throw elsewhere()
    this.value = text
    this.revision += 1
    return { revision: this.revision, savedAt: '2026-11-21T20:00:00Z' }
  },
  async reload() {
    if (!this.connected) throw offline()
    return this.kept()
  },
  kept() {
    return { value: this.value, revision: this.revision, savedAt: undefined }
  },
})

const open = (of: ReturnType<typeof server>, drafts = memory()) =>
  new Autosave({
    kept: of.kept(),
    drafts,
    save: (value, base) => of.save(value, base),
    reload: () => of.reload(),
  })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const settle = (milliseconds = 1000) => vi.advanceTimersByTimeAsync(milliseconds)

describe('while typing', () => {
  test('every change is on this device before anything is sent', () => {
    const [host, drafts] = [server(), memory()]
    open(host, drafts).edit('Ik ben tr')
    expect(drafts.draft).toEqual({ value: 'Ik ben tr', baseRevision: 0 })
    expect(host.saves).toBe(0)
  })

  test('the text is sent once after a pause, and the draft is then gone', async () => {
    const [host, drafts] = [server(), memory()]
    const field = open(host, drafts)
    for (const text of ['I', 'Ik', 'Ik b', 'Ik ben']) {
      field.edit(text)
      await settle(100)
    }
    await settle()
    expect(host).toMatchObject({ value: 'Ik ben', saves: 1 })
    expect(field.snapshot()).toMatchObject({ status: 'saved', savedAt: '2026-11-21T20:00:00Z' })
    expect(drafts.draft).toBeUndefined()
  })

  test('what is typed during a save follows it, upon its revision', async () => {
    const host = server()
    const field = open(host)
    field.edit('een')
    const first = field.flush()
    field.edit('een twee')
    await first
    await settle()
    expect(host).toMatchObject({ value: 'een twee', revision: 2 })
    expect(field.snapshot().status).toBe('saved')
  })
})

describe('without a connection', () => {
  test('it says so, keeps the text, and sends it when the connection is back', async () => {
    const [host, drafts] = [server(), memory()]
    const field = open(host, drafts)
    host.connected = false
    field.edit('in de trein')
    await settle()
    expect(field.snapshot().status).toBe('offline')
    expect(drafts.draft?.value).toBe('in de trein')
    host.connected = true
    await field.flush()
    expect(host.value).toBe('in de trein')
    expect(field.snapshot().status).toBe('saved')
  })

  test('it tries again by itself, ever more slowly', async () => {
    const host = server()
    const field = open(host)
    host.connected = false
    field.edit('x')
    await settle(60_000)
    expect(host.saves).toBeGreaterThan(3)
    expect(host.saves).toBeLessThan(9)
    host.connected = true
    await settle(31_000)
    expect(host.value).toBe('x')
  })
})

describe('after a reload', () => {
  test('an unsent draft is there again and is sent', async () => {
    const host = server('oud', 3)
    const field = open(host, memory({ value: 'nieuw', baseRevision: 3 }))
    expect(field.snapshot()).toMatchObject({ value: 'nieuw', status: 'editing' })
    await settle()
    expect(host.value).toBe('nieuw')
  })

  test('a draft that the server did receive is dropped without a word', () => {
    const drafts = memory({ value: 'zelfde', baseRevision: 2 })
    expect(open(server('zelfde', 3), drafts).snapshot().status).toBe('saved')
    expect(drafts.draft).toBeUndefined()
  })

  test('a draft upon an older text than the server has is put beside it', async () => {
    const host = server('van de laptop', 4)
    const field = open(host, memory({ value: 'van de telefoon', baseRevision: 3 }))
    expect(field.snapshot()).toMatchObject({
      status: 'conflict',
      value: 'van de telefoon',
      theirs: 'van de laptop',
    })
    await settle(60_000)
    expect(host.saves).toBe(0)
  })
})

describe('when another tab was first', () => {
  const clash = async () => {
    const [host, drafts] = [server(), memory()]
    const field = open(host, drafts)
    await host.save('van de andere tab', 0)
    field.edit('van deze tab')
    await settle()
    return { host, drafts, field }
  }

  test('both versions are shown and none is lost', async () => {
    const { host, drafts, field } = await clash()
    expect(field.snapshot()).toMatchObject({
      status: 'conflict',
      value: 'van deze tab',
      theirs: 'van de andere tab',
    })
    expect(host.value).toBe('van de andere tab')
    expect(drafts.draft?.value).toBe('van deze tab')
  })

  test('mine can be kept', async () => {
    const { host, field } = await clash()
    field.keepMine()
    await settle()
    expect(host.value).toBe('van deze tab')
    expect(field.snapshot().status).toBe('saved')
  })

  test('both can be kept, made into one', async () => {
    const { host, drafts, field } = await clash()
    field.settle('van de andere tab\n\nvan deze tab')
    await settle()
    expect(host.value).toBe('van de andere tab\n\nvan deze tab')
    expect(field.snapshot().status).toBe('saved')
    expect(drafts.draft).toBeUndefined()
  })

  test('theirs can be taken', async () => {
    const { host, drafts, field } = await clash()
    field.takeTheirs()
    expect(field.snapshot()).toMatchObject({ status: 'saved', value: 'van de andere tab' })
    expect(drafts.draft).toBeUndefined()
    field.edit('verder')
    await settle()
    expect(host.value).toBe('verder')
  })

  test('typing on in a conflict stays on this device and is not sent', async () => {
    const { host, drafts, field } = await clash()
    field.edit('van deze tab, en meer')
    await settle()
    expect(host.value).toBe('van de andere tab')
    expect(drafts.draft?.value).toBe('van deze tab, en meer')
  })
})

describe('a fresh look at the server', () => {
  test('brings what another tab saved, when nothing is being typed here', () => {
    const field = open(server('oud', 1))
    field.adopt({ value: 'nieuw', revision: 2, savedAt: undefined })
    expect(field.snapshot()).toMatchObject({ value: 'nieuw', status: 'saved' })
  })

  test('never takes away what is being typed here', () => {
    const field = open(server('oud', 1))
    field.edit('mijn woorden')
    field.adopt({ value: 'nieuw', revision: 2, savedAt: undefined })
    expect(field.snapshot()).toMatchObject({ status: 'conflict', value: 'mijn woorden', theirs: 'nieuw' })
  })

  test('that is older than what is known here changes nothing', async () => {
    const host = server()
    const field = open(host)
    field.edit('laatste')
    await settle()
    field.adopt({ value: '', revision: 0, savedAt: undefined })
    expect(field.snapshot().value).toBe('laatste')
  })
})

test('a refusal is shown and not repeated until something changes', async () => {
  const drafts = memory()
  let saves = 0
  const field = new Autosave({
    kept: { value: '', revision: 0, savedAt: undefined },
    drafts,
    save: async () => {
      saves += 1
      throw new RefusalError('already-shared', 'Al gedeeld', 409)
    },
    reload: async () => ({ value: '', revision: 0, savedAt: undefined }),
  })
  field.edit('te laat')
  await settle(60_000)
  expect(field.snapshot().status).toBe('failed')
  expect(saves).toBe(1)
  expect(drafts.draft?.value).toBe('te laat')
})

describe('while its writer has to decide about words in it', () => {
  const held = (of: ReturnType<typeof server>, drafts = memory()) => {
    const decided = { yes: false }
    const field = new Autosave({
      kept: of.kept(),
      drafts,
      save: (value, base) => of.save(value, base),
      reload: () => of.reload(),
      mayGo: async (text) => decided.yes || !text.includes('ziek'),
    })
    return { field, decided }
  }

  test('nothing is sent, and the text stays on this device', async () => {
    const [host, drafts] = [server(), memory()]
    const { field } = held(host, drafts)
    field.edit('Ik was ziek')
    await settle(60_000)
    await field.flush()
    expect(host.saves).toBe(0)
    expect(field.snapshot().status).toBe('held')
    expect(drafts.draft?.value).toBe('Ik was ziek')
  })

  test('it is sent at once when the words may stand', async () => {
    const host = server()
    const { field, decided } = held(host)
    field.edit('Ik was ziek')
    await settle()
    decided.yes = true
    await field.flush()
    expect(host.value).toBe('Ik was ziek')
    expect(field.snapshot().status).toBe('saved')
  })

  test('it is sent by itself when it was rewritten', async () => {
    const host = server()
    const { field } = held(host)
    field.edit('Ik was ziek')
    await settle()
    field.edit('Ik was weg')
    await settle()
    expect(host.value).toBe('Ik was weg')
  })

  test('it is not sent when the screen goes', async () => {
    const [host, drafts] = [server(), memory()]
    const { field } = held(host, drafts)
    field.edit('Ik was ziek')
    field.close()
    await settle()
    expect(host.saves).toBe(0)
    expect(drafts.draft?.value).toBe('Ik was ziek')
  })

  test('what is typed while it is read is read as well', async () => {
    const host = server()
    const { field } = held(host)
    field.edit('Ik was')
    const sending = field.flush()
    field.edit('Ik was ziek')
    await sending
    await settle()
    expect(host.saves).toBe(0)
    expect(field.snapshot()).toMatchObject({ status: 'held', value: 'Ik was ziek' })
  })
})

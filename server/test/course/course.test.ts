import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../app.ts'
import { aCircle, type Circle, type Guest } from '../factories/conversations.ts'
import { aPerson } from '../factories/people.ts'
import { attempt, seenByLeader } from './attempt.ts'
import { type Actor, actors, allows, apply, type Deed, deeds, mayMeet, mustMeet } from './model.ts'
import { type Model, newModel, wayOn, write } from './model.ts'
import { layTable, type Setting, settings, type Table } from './table.ts'

let app: TestApp
let circle: Circle
let invited: Guest
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  const { organizationId } = circle
  const { personId, name } = await aPerson(app.services.db, { organizationId })
  invited = { personId, name, asker: await app.signIn({ organizationId, personId }) }
})
afterAll(() => app.close())

/** One thing that is tried: something that may be done now, or anything at all by anybody. */
type Try = { readonly possible: number } | { readonly actor: Actor; readonly deed: Deed }

/** What nobody asks for: time passes, and the file takes in. */
const broughtAbout: readonly Deed[] = ['pass-time', 'file']

const possible = (model: Model): { readonly actor: Actor; readonly deed: Deed }[] =>
  actors
    .flatMap((actor) => deeds.map((deed) => ({ actor, deed })))
    .filter(({ actor, deed }) => actor === 'leader' || !broughtAbout.includes(deed))
    .filter(({ actor, deed }) => allows(model, actor, deed))
    // It ends there: seldom chosen before there is much to hide.
    .filter(({ deed }) => deed !== 'withdraw' || model.stage === 'filed' || model.stage === 'done')

const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ possible: fc.nat(1000) }) },
    {
      weight: 1,
      arbitrary: fc.record({ actor: fc.constantFrom(...actors), deed: fc.constantFrom(...deeds) }),
    },
  ),
  { minLength: 5, maxLength: 40 },
)

const newWord = (): string => `woord${crypto.randomUUID().replaceAll('-', '')}`

/** Everything that this one can read of it, and of the file that it is in. */
const readingOf = async ({ conversationId, asker }: Table, actor: Actor): Promise<string> => {
  const read: unknown[] = []
  for (const route of [routes.get, routes.context] as const)
    read.push((await app.call(route, asker(actor), { params: { conversationId } })).body)
  read.push((await app.call(routes.list, asker(actor), { query: { scope: 'all', stage: 'all' } })).body)
  const personId = circle.employee.personId
  read.push((await app.call(dossierRoutes.ofPerson, asker(actor), { params: { personId } })).body)
  return JSON.stringify(read)
}

/** The stages that were seen so far. */
const reached = new Set<string>()

/** Compares what everybody reads with what the model says that they may. */
const compareReading = async (table: Table, model: Model, story: readonly string[]): Promise<void> => {
  for (const actor of actors) {
    if ((actor === 'third' || actor === 'companion') && !table.seats.includes(actor)) continue
    const reading = await readingOf(table, actor)
    for (const written of model.written) {
      const meets = reading.includes(written.word)
      const said = [...story, `${actor} reads what ${written.author} wrote (${written.place})`].join(' · ')
      if (meets && !mayMeet(model, actor, written)) expect.fail(`Not for them: ${said}`)
      if (!meets && mustMeet(model, actor, written)) expect.fail(`Kept from them: ${said}`)
    }
  }
}

/** Does what is tried, then whatever is left until it has come to its end. `sweeps`: in between everybody tries everything that is not for them. */
const course = async (setting: Setting, tried: readonly Try[], sweeps: boolean): Promise<void> => {
  const place = newWord()
  const table = await layTable(app, circle, invited, setting, place)
  const model = newModel(table)
  write(model, 'leader', 'appointment', place)
  const story = [setting.kind]
  const expectDone = async (
    given: Parameters<typeof attempt>[0],
    deed: Deed,
    done: boolean,
  ): Promise<void> => {
    const told = [...story, `${given.actor} ${deed}`].join(' · ')
    expect({ told, done: await attempt(given, deed) }).toEqual({ told, done })
  }
  const step = async (actor: Actor, deed: Deed): Promise<void> => {
    const expected = allows(model, actor, deed)
    const word = newWord()
    await expectDone({ table, actor, seen: await seenByLeader(table), word }, deed, expected)
    if (!expected) return
    story.push(`${actor} ${deed}`)
    apply(model, actor, deed, word)
    reached.add(model.stage)
  }
  const tryAllElse = async (): Promise<void> => {
    const seen = await seenByLeader(table)
    for (const actor of actors)
      for (const deed of deeds)
        if (!allows(model, actor, deed) && !broughtAbout.includes(deed))
          await expectDone({ table, actor, seen, word: newWord() }, deed, false)
  }
  for (const each of tried) {
    if ('possible' in each) {
      const choices = possible(model)
      const choice = choices[each.possible % Math.max(1, choices.length)]
      if (choice !== undefined) await step(choice.actor, choice.deed)
    } else await step(each.actor, each.deed)
  }
  if (sweeps) await tryAllElse()
  await compareReading(table, model, story)
  for (let on = wayOn(model); on !== null; on = wayOn(model)) await step(on.actor, on.deed)
  if (sweeps) await tryAllElse()
  await compareReading(table, model, story)
}

const isLong = process.env['LONG_TESTS'] === '1'
const numRuns = isLong ? 8 : 1
/** Of the kinds whose talks go most unlike each other, and of all of them when there is time. */
const walked = settings.filter(({ kind }) => isLong || ['progress', 'check-in', 'appraisal'].includes(kind))

it.each(walked)(
  '$kind does what the model does, whatever anybody tries, and always comes to its end',
  async (setting) => {
    await fc.assert(
      fc.asyncProperty(tries, (tried) => course(setting, tried, true)),
      // The story that failed says enough; making it shorter takes minutes.
      { numRuns, endOnFailure: true },
    )
  },
  120_000,
)

it('reaches every stage that the model knows', async () => {
  const [first, , third] = settings
  const through = (deed: Deed, actor: Actor): Try => ({ deed, actor })
  if (first === undefined || third === undefined) throw new Error('No setting')
  await course(first, [through('cancel', 'employee')], false)
  await course(first, [through('begin', 'leader'), through('finish', 'employee')], false)
  await course(third, [], false)
  await course(
    first,
    [through('begin', 'leader'), through('ask-to-withdraw', 'employee'), through('withdraw', 'leader')],
    false,
  )
  const all: Model['stage'][] = [
    'talk',
    'draft',
    'offered',
    'signed',
    'filed',
    'done',
    'cancelled',
    'withdrawn',
  ]
  expect(all.filter((stage) => !reached.has(stage))).toEqual([])
})

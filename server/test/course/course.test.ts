import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { leftDraftsRoutes } from '@tweespraak/contract/left-drafts'
import { responseRoutes } from '@tweespraak/contract/response'
import { restRoutes } from '@tweespraak/contract/rest'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../app.ts'
import { mayKnowOfRest } from './around.ts'
import { attempt } from './attempt.ts'
import { newestResponse } from './attempt-response.ts'
import { allows, apply, wayOn } from './deeds.ts'
import { type Actor, actors, broughtAbout, type Deed, deeds, type Model, newModel, write } from './model.ts'
import { mayMeet, mustMeet } from './reading.ts'
import { stories } from './stories.ts'
import { aRing, layTable, type Ring, seenByEmployee, type Setting, settings, type Table } from './table.ts'
import { readTogether } from '../typed.ts'

let app: TestApp
let ring: Ring
beforeAll(async () => {
  app = await testApp()
  ring = await aRing(app)
})
afterAll(() => app.close())

/** One thing that is tried: something that may be done now, or anything at all by anybody. */
type Try = { readonly possible: number } | { readonly actor: Actor; readonly deed: Deed }

const possible = (model: Model): { readonly actor: Actor; readonly deed: Deed }[] =>
  actors
    .flatMap((actor) => deeds.map((deed) => ({ actor, deed })))
    .filter(({ actor, deed }) => actor === 'hr' || !broughtAbout.includes(deed))
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
  { minLength: 10, maxLength: 60 },
)

const newWord = (): string => `woord${crypto.randomUUID().replaceAll('-', '')}`

/** While the employee's conversations rest none of these comes about; otherwise nobody would ask for it too early. */
const passing: readonly Deed[] = ['pass-time', 'pass-answer-term', 'pass-response-term']

/** Whether it is tried where the model says that it is not done. */
const isTried = (model: Model, deed: Deed): boolean =>
  !broughtAbout.includes(deed) || (model.rests && passing.includes(deed))

/** Everything that this one can read of it, and of the file that it is in. */
const readingOf = async (table: Table, actor: Actor): Promise<string> => {
  const { conversationId, asker, people } = table
  const read: unknown[] = []
  for (const route of [routes.get, routes.context, responseRoutes.list] as const)
    read.push((await app.call(route, asker(actor), { params: { conversationId } })).body)
  read.push((await app.call(routes.list, asker(actor), { query: { scope: 'all', stage: 'all' } })).body)
  read.push((await app.call(leftDraftsRoutes.list, asker(actor))).body)
  const { personId } = people.employee
  for (const route of [dossierRoutes.ofPerson, restRoutes.show] as const)
    read.push((await app.call(route, asker(actor), { params: { personId } })).body)
  read.push(await readTogether(app, asker(actor), conversationId))
  const response = await newestResponse(table)
  if (response !== null) {
    const params = { conversationId, responseId: response.responseId }
    read.push((await app.call(responseRoutes.openReport, asker(actor), { params })).body)
  }
  return JSON.stringify(read)
}

/** The stages that were seen so far, and what was done. */
const reached = new Set<string>()
const done = new Set<Deed>()

/** Compares what everybody reads with what the model says that they may. */
const compareReading = async (table: Table, model: Model, story: readonly string[]): Promise<void> => {
  for (const actor of actors) {
    if ((actor === 'third' || actor === 'companion') && table.guest !== actor) continue
    const reading = await readingOf(table, actor)
    const told = [...story, actor].join(' · ')
    const knowsOfRest = model.rests && !model.gone.has(actor) && mayKnowOfRest(model, actor)
    expect({ told, rest: /"rest":{/.test(reading) }).toEqual({ told, rest: knowsOfRest })
    for (const written of model.written) {
      const meets = reading.includes(written.word)
      const said = `${told} reads what ${written.author} wrote (${written.place})`
      if (meets && !mayMeet(model, actor, written)) expect.fail(`Not for them: ${said}`)
      if (!meets && mustMeet(model, actor, written)) expect.fail(`Kept from them: ${said}`)
    }
  }
}

/** Who stands nearest: at the end they alone try everything once more. */
const nearest: readonly Actor[] = ['employee', 'leader', 'heir', 'managersManager', 'hr']

/** Does what is tried, then whatever is left until it has come to its end. `sweeps`: in between everybody tries everything that is not for them. */
const expectCourse = async (setting: Setting, tried: readonly Try[], sweeps: boolean): Promise<void> => {
  const place = newWord()
  const table = await layTable(app, ring, setting, place)
  const model = newModel(table)
  write(model, 'leader', 'appointment', place)
  const story = [setting.kind]
  const expectDone = async (
    given: Parameters<typeof attempt>[0],
    deed: Deed,
    expected: boolean,
  ): Promise<void> => {
    const told = [...story, `${given.actor} ${deed}`].join(' · ')
    expect({ told, done: await attempt(given, deed) }).toEqual({ told, done: expected })
  }
  const step = async (actor: Actor, deed: Deed): Promise<void> => {
    const expected = allows(model, actor, deed)
    // What is brought about by nobody would be done for whoever is said to ask for it.
    if (!expected && !isTried(model, deed)) return
    const word = newWord()
    await expectDone({ table, actor, seen: await seenByEmployee(table), word }, deed, expected)
    if (!expected) return
    story.push(`${actor} ${deed}`)
    apply(model, actor, deed, word)
    reached.add(model.stage)
    done.add(deed)
  }
  const tryAllElse = async (by: readonly Actor[]): Promise<void> => {
    const seen = await seenByEmployee(table)
    for (const actor of by)
      for (const deed of deeds)
        if (!allows(model, actor, deed) && isTried(model, deed))
          await expectDone({ table, actor, seen, word: newWord() }, deed, false)
  }
  for (const each of tried) {
    if ('possible' in each) {
      const choices = possible(model)
      const choice = choices[each.possible % Math.max(1, choices.length)]
      if (choice !== undefined) await step(choice.actor, choice.deed)
    } else await step(each.actor, each.deed)
  }
  if (sweeps) await tryAllElse(actors)
  await compareReading(table, model, story)
  for (let on = wayOn(model); on !== null; on = wayOn(model)) await step(on.actor, on.deed)
  if (sweeps) await tryAllElse(nearest)
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
      fc.asyncProperty(tries, (tried) => expectCourse(setting, tried, true)),
      // The story that failed says enough; making it shorter takes minutes.
      { numRuns, endOnFailure: true },
    )
  },
  numRuns * 120_000,
)

it.each(stories)(
  'goes as the model says: $told',
  async ({ setting, steps }) => {
    const of = settings.find(({ kind }) => kind === setting)
    if (of === undefined) throw new Error('No setting')
    await expectCourse(
      of,
      steps.map(([actor, deed]) => ({ actor, deed })),
      false,
    )
  },
  120_000,
)

it('has come to every stage and done every deed that the model knows', () => {
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
  expect(deeds.filter((deed) => !done.has(deed))).toEqual([])
})

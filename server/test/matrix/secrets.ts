import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { assessmentRoutes } from '@tweespraak/contract/assessment'
import { calendarRoutes } from '@tweespraak/contract/calendars'
import { channelRoutes } from '@tweespraak/contract/channels'
import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { homeRoutes } from '@tweespraak/contract/home'
import { responseRoutes } from '@tweespraak/contract/response'
import { seriesRoutes } from '@tweespraak/contract/series'
import type { Asker, TestApp } from '../app.ts'
import { readTogether } from '../typed.ts'
import { anAgreement } from '../factories/agreements.ts'
import { aCheckIn, aGoal, aGroupPlan } from '../factories/goals.ts'
import { aResponse } from '../factories/responses.ts'
import type { Relation } from './relation.ts'
import { seriesOf } from './series.ts'
import { rows } from './rows/all.ts'
import { anOffer } from './rows/moment-offers.ts'
import { conversationAt, type Stage } from './stages.ts'
import type { World } from './world.ts'

/** A word that stands in one private field and nowhere else, and who may meet it in an answer of the API. */
export interface Secret {
  readonly word: string
  readonly field: string
  readonly readers: readonly Relation[]
}

export interface Planted {
  readonly conversationId: string
  readonly stage: Stage
  readonly secrets: readonly Secret[]
}

const two: readonly Relation[] = ['self', 'manager']

/** Whom a field of a conversation is for. Before sharing what a side prepared is its own, and stays so when it never shares. */
const readersOf = (field: string, stage: Stage, shares: boolean): readonly Relation[] => {
  const prepared = /^(answer|point)-(employee|manager)/.exec(field)
  if (prepared === null) return two
  const own: Relation = prepared[2] === 'employee' ? 'self' : 'manager'
  const hidden = stage === 'prepared' || (own === 'self' && !shares)
  return hidden ? [own] : two
}

const plant = async (world: World, stage: Stage, employeeShares: boolean): Promise<Planted> => {
  const secrets = new Map<string, Secret>()
  const words = (field: string): string => {
    const word = `geheim${crypto.randomUUID().replaceAll('-', '')}`
    secrets.set(word, {
      word,
      field: `${field} (${stage})`,
      readers: readersOf(field, stage, employeeShares),
    })
    return word
  }
  const side = (relation: 'self' | 'manager') => ({
    personId: world.people[relation],
    asker: world.askers[relation],
  })
  const conversationId = await conversationAt(
    world.app,
    stage,
    { employee: side('self'), manager: side('manager') },
    { kindId: await world.kindId('progress'), words, employeeShares },
  )
  return { conversationId, stage, secrets: [...secrets.values()] }
}

const plantAgreement = async ({ app, organizationId, people }: World): Promise<Secret> => {
  const word = 'geheimeafspraakvantwee'
  await anAgreement(app.services.db, {
    organizationId,
    employeeId: people.self,
    leaderId: people.manager,
    what: word,
  })
  return { word, field: 'agreement', readers: [...two, 'hr'] }
}

/** What somebody wants to reach: a draft is theirs alone, a goal that works is their manager's to read as well. */
const plantGoals = async ({ app, organizationId, people }: World): Promise<Secret[]> => {
  const { db } = app.services
  const employee = { organizationId, employeeId: people.self }
  const made = async (state: 'draft' | 'active' | 'dropped', word: string) =>
    aGoal(db, { ...employee, state, what: `${word}wat`, why: `${word}waarom`, closingWords: `${word}slot` })
  await made('draft', 'geheimconceptdoel')
  await made('dropped', 'geheimlosgelatendoel')
  const goalId = await made('active', 'geheimdoel')
  await aCheckIn(db, { ...employee, goalId, words: 'geheimdoeltussenstand' })
  await aGoal(db, { ...employee, state: 'proposed', proposedBy: people.manager, what: 'geheimvoorstelwat' })
  await aGoal(db, { ...employee, what: 'geheimgenoemddoelwat', readers: [people.colleague] })
  await aGroupPlan(db, { organizationId, madeBy: people.manager, what: 'geheimdoelenbestand' })
  const secret = (word: string, field: string, readers: readonly Relation[]) => ({ word, field, readers })
  return [
    secret('geheimgenoemddoelwat', 'goal that is shown by name', [...two, 'colleague']),
    secret('geheimvoorstelwat', 'goal that somebody proposed', two),
    secret('geheimdoelenbestand', 'name of a file of goals', ['manager']),
    secret('geheimconceptdoelwat', 'draft of a goal', ['self']),
    secret('geheimconceptdoelwaarom', 'why of a draft', ['self']),
    secret('geheimlosgelatendoelslot', 'why a goal was dropped', two),
    secret('geheimdoelwat', 'goal', two),
    secret('geheimdoelwaarom', 'why of a goal', two),
    secret('geheimdoeltussenstand', 'check-in on a goal', two),
  ]
}

/** What one of the two adds to a sealed report. */
const plantAddendum = async ({ app, askers }: World, conversationId: string): Promise<Secret> => {
  const word = 'geheimeaanvullingvantwee'
  const added = await app.call(dossierRoutes.addAddendum, askers.self, {
    params: { conversationId },
    body: { addendumId: crypto.randomUUID(), text: word },
  })
  if (added.status >= 400) throw new Error('Nothing was added to the report')
  return { word, field: 'addendum', readers: two }
}

/** What somebody scores and gave nobody yet, and a fact that both at the table read. */
const plantScores = async (world: World): Promise<Planted> => {
  const { app, askers } = world
  const conversationId = await world.appraisal('reported')
  const [reason, words] = ['geheimeredenvaneen', 'geheimfeitvantwee']
  const scored = await app.call(assessmentRoutes.score, askers.manager, {
    params: { conversationId, criterionId: 'results' },
    body: { step: 2, reason, baseRevision: 0 },
  })
  const laid = await app.call(assessmentRoutes.addEvidence, askers.manager, {
    params: { conversationId },
    body: {
      evidenceId: crypto.randomUUID(),
      criterionId: 'results',
      shows: { kind: 'fact', words, on: '2025-03-01' },
    },
  })
  if (scored.refusal !== null || laid.refusal !== null) throw new Error('Nothing was scored')
  return {
    conversationId,
    stage: 'reported',
    secrets: [
      { word: reason, field: 'score', readers: ['manager'] },
      { word: words, field: 'evidence', readers: two },
    ],
  }
}

/** A conversation that both withdrew: each reads what they prepared themselves, and nobody anything else. */
const plantWithdrawn = async (world: World): Promise<Planted> => {
  const { conversationId, stage, secrets } = await plant(world, 'signed', true)
  const { app, askers } = world
  const params = { conversationId }
  const body = { reason: 'not-to-be-kept' } as const
  await app.call(conversationsRoutes.proposeWithdrawal, askers.self, { params, body })
  const { status } = await app.call(conversationsRoutes.agreeWithdrawal, askers.manager, { params })
  if (status >= 400) throw new Error('The conversation was not withdrawn')
  return {
    conversationId,
    stage,
    secrets: secrets.map(({ word, field }) => {
      const prepared = /^(answer|point)-(employee|manager)/.exec(field)
      const readers: Relation[] = prepared === null ? [] : [prepared[2] === 'employee' ? 'self' : 'manager']
      return { word, field: `${field}, withdrawn`, readers }
    }),
  }
}

/** What one of the two says is wrong in a sealed report: of a correction that waits, and of one that both agreed to. */
const plantCorrections = async ({ app, askers }: World, conversationId: string): Promise<Secret[]> => {
  const params = { conversationId }
  const propose = async (asker: 'self' | 'manager', word: string): Promise<string> => {
    const correctionId = crypto.randomUUID()
    const { status } = await app.call(dossierRoutes.proposeCorrection, askers[asker], {
      params,
      body: { correctionId, wrong: `${word}fout`, correct: `${word}goed` },
    })
    if (status >= 400) throw new Error('No correction was proposed')
    return correctionId
  }
  await propose('self', 'geheimecorrectiedienogwacht')
  const correctionId = await propose('manager', 'geheimecorrectievanbeiden')
  const { status } = await app.call(dossierRoutes.agreeCorrection, askers.self, {
    params: { ...params, correctionId },
  })
  if (status >= 400) throw new Error('Nothing was corrected')
  return [
    { word: 'geheimecorrectiedienogwacht', field: 'correction that waits', readers: two },
    // It stands before the report in the file, for whom the report is.
    { word: 'geheimecorrectievanbeiden', field: 'correction', readers: [...two, 'hr'] },
  ]
}

/** Why a probation ends as it does, while only those at the table know. */
const plantConclusion = async (world: World): Promise<Planted> => {
  const conversationId = await world.probation()
  const reason = 'geheimeredenvanhetbesluit'
  const saved = await world.app.call(conclusionRoutes.save, world.askers.manager, {
    params: { conversationId },
    body: { content: { about: 'probation', outcome: 'stop', until: null, reason }, baseRevision: 0 },
  })
  if (saved.refusal !== null) throw new Error('Nothing was concluded')
  return { conversationId, stage: 'reported', secrets: [{ word: reason, field: 'conclusion', readers: two }] }
}

/** What somebody is to improve, and what help they were promised. */
const plantSeries = async (world: World): Promise<Planted> => {
  const secrets: Secret[] = []
  const body = await seriesOf(world, (field) => {
    const word = `geheimtraject${field}`
    secrets.push({ word, field: `${field} of a series`, readers: two })
    return word
  })
  const planned = await world.app.call(seriesRoutes.plan, world.askers.manager, { body })
  if (planned.refusal !== null) throw new Error('No series was planned')
  const conversationId = planned.body.conversationIds[0] ?? ''
  const params = { conversationId }
  const { body: shown } = await world.app.call(seriesRoutes.show, world.askers.self, { params })
  const goalId = shown.series?.goals[0]?.goalId ?? ''
  const word = 'geheimtrajecteigenwoorden'
  secrets.push({ word, field: 'own words of a goal', readers: two })
  await world.app.call(seriesRoutes.word, world.askers.self, {
    params: { ...params, goalId },
    body: { words: word, baseRevision: 0 },
  })
  return { conversationId, stage: 'planned', secrets }
}

/** What a talk is for of which the moment is still to be chosen. */
const plantOffer = async (world: World): Promise<Secret> => {
  const word = 'geheimdoelvanmomenten'
  // Of a kind that nothing else plans here: that would settle it.
  await anOffer(world, 'development', word)
  return { word, field: 'purpose of an offer', readers: two }
}

/** What is said in a response: read by the two, and from when they are asked by who decides. */
const plantResponse = async (world: World, stage: 'declined' | 'asked'): Promise<Planted> => {
  const { app, askers, people } = world
  const secrets: Secret[] = []
  const words = (part: string): string => {
    const word = `geheimezienswijze${crypto.randomUUID().replaceAll('-', '')}`
    const readers: readonly Relation[] = stage === 'asked' ? [...two, 'managers-manager'] : two
    secrets.push({ word, field: `${part} of a response (${stage})`, readers })
    return word
  }
  const around = {
    employee: { personId: people.self, asker: askers.self },
    manager: { personId: people.manager, asker: askers.manager },
    managersManager: { asker: askers['managers-manager'] },
  }
  const kindId = await world.kindId('improvement')
  const conversationId = await conversationAt(app, 'offered', around, { kindId, words: (field) => field })
  await aResponse(app, around, conversationId, stage, words)
  return { conversationId, stage: 'offered', secrets }
}

/** What stands at the address of a calendar that somebody connects, in the world outside. */
export const secretCalendar = {
  address: 'https://calendar.test/geheimagendaadres/van/een/medewerker.ics',
  text: [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:geheimagendanummer',
    'SUMMARY:geheimagendatitel',
    'DTSTART:20300101T090000Z',
    'DTEND:20300101T100000Z',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
}

/** The address is not sent back, also not to its owner, and of what stands there only when they are busy is kept. */
export const plantCalendar = async ({ app, askers }: World): Promise<Secret[]> => {
  const body = { address: secretCalendar.address }
  const connected = await app.call(calendarRoutes.connect, askers.self, { body })
  if (connected.refusal !== null) throw new Error('No calendar was connected')
  return ['geheimagendaadres', 'geheimagendatitel', 'geheimagendanummer'].map((word) => ({
    word,
    field: `connected calendar: ${word}`,
    readers: [],
  }))
}

/** Where a channel is told, which is sent back to nobody, though something went there. */
export const plantChannel = async ({ app, askers }: World): Promise<Secret> => {
  const word = 'geheimkanaaladres'
  const params = { service: 'slack' } as const
  const body = {
    address: `https://hooks.slack.com/services/T1/${word}/abcd`,
    sorts: ['talks' as const],
    hour: 9,
  }
  const made = await app.call(channelRoutes.set, askers.administrator, { params, body })
  const tried = await app.call(channelRoutes.try, askers.administrator, { params })
  if (made.refusal !== null || tried.refusal !== null) throw new Error('No channel was told')
  return { word, field: 'channel', readers: [] }
}

/** Plants a word in every private field of a conversation at every stage, and of one whose employee never shares. */
export const plantSecrets = async (world: World): Promise<{ planted: Planted[]; secrets: Secret[] }> => {
  const planted: Planted[] = []
  planted.push(await plantScores(world))
  planted.push(await plantConclusion(world))
  planted.push(await plantSeries(world))
  for (const stage of ['planned', 'prepared', 'talking', 'reported', 'offered', 'signed'] as const) {
    planted.push(await plant(world, stage, true))
  }
  planted.push(await plant(world, 'signed', false))
  const lastSigned = planted.at(-1)?.conversationId ?? ''
  planted.push(await plantWithdrawn(world))
  planted.push(await plantResponse(world, 'declined'), await plantResponse(world, 'asked'))
  const agreed = await plantAgreement(world)
  const goals = await plantGoals(world)
  const added = await plantAddendum(world, lastSigned)
  const corrected = await plantCorrections(world, lastSigned)
  const offered = await plantOffer(world)
  await world.app.services.jobs.drain()
  return {
    planted,
    secrets: [...planted.flatMap((each) => each.secrets), agreed, ...goals, added, offered, ...corrected],
  }
}

/** Every goal of somebody that is there, one by one and as a list. */
const readGoals = async (
  { app }: World,
  asker: Asker,
  personId: string,
  ask: (...call: Parameters<TestApp['send']>) => Promise<void>,
): Promise<void> => {
  await ask(goalsRoutes.list, asker, { query: { employeeId: personId, show: 'all' } })
  for (const text of ['geheimdoel', 'geheimconcept', 'geheimlosgelaten', 'geheimgenoemd'])
    await ask(homeRoutes.search, asker, { query: { text } })
  const made = await app.services.db.owner
    .selectFrom('goals')
    .select('goal_id')
    .where('employee_id', '=', personId)
    .execute()
  for (const { goal_id: goalId } of made) await ask(goalsRoutes.read, asker, { params: { goalId } })
}

/** Everything that this relation can read: every endpoint that only reads, on everything that there is. */
export const readEverything = async (
  world: World,
  planted: readonly Planted[],
  relation: Relation,
): Promise<string> => {
  const asker = world.askers[relation]
  const said: string[] = []
  const ask = async (...call: Parameters<TestApp['send']>): Promise<void> => {
    const { body } = await world.app.send(...call)
    said.push(JSON.stringify(body))
  }
  for (const { route, call } of rows) {
    if (route.method === 'GET') await ask(route, asker, await call(world, relation))
  }
  for (const { conversationId } of planted) {
    const params = { conversationId }
    await ask(conversationsRoutes.get, asker, { params })
    await ask(conversationsRoutes.context, asker, { params })
    await ask(assessmentRoutes.show, asker, { params })
    await ask(conclusionRoutes.show, asker, { params })
    await ask(seriesRoutes.show, asker, { params })
    await ask(assessmentRoutes.offeredEvidence, asker, { params })
    await ask(agreementsRoutes.ofConversation, asker, { params })
    await ask(dossierRoutes.addenda, asker, { params })
    await ask(responseRoutes.list, asker, { params })
    said.push(await readTogether(world.app, asker, conversationId))
  }
  for (const personId of Object.values(world.people)) {
    await ask(dossierRoutes.ofPerson, asker, { params: { personId } })
    await ask(agreementsRoutes.list, asker, { query: { employeeId: personId } })
    await readGoals(world, asker, personId, ask)
  }
  return said.join('\n')
}

/** The fields whose word stands in a text that this relation should not have met. */
export const leakedTo = (relation: Relation, text: string, secrets: readonly Secret[]): string[] =>
  secrets
    .filter(({ word, readers }) => !readers.includes(relation) && text.includes(word))
    .map(({ field }) => field)

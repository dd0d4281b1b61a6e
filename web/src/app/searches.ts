import type { AgreementPart, AgreementShow } from '@tweespraak/contract/agreements'
import type { GoalWhose } from '@tweespraak/contract/goals'
import { type TeamPart, teamParts } from '../features/home/team-part.ts'
import { wizardSteps, type WizardStep } from '../features/goals/wizard/wizard-steps.ts'

const looksLikeId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const isId = (value: unknown): value is string => typeof value === 'string' && looksLikeId.test(value)

/** An address with something else where an id should be leads nowhere. */
export const ifId = <Params extends Readonly<Record<string, string>>>(params: Params): Params | false =>
  Object.values(params).every(isId) ? params : false

/** Which of one's agreements, or of one employee's; anything else shows what is open. */
export const agreementsSearch = (
  search: Record<string, unknown>,
): { show?: AgreementShow; part?: AgreementPart; employee?: string } => {
  const show = (['open', 'overdue', 'done'] as const).find((known) => known === search.show)
  const part = (['all', 'doing', 'supporting'] as const).find((known) => known === search.part)
  return {
    ...(show === undefined ? {} : { show }),
    ...(part === undefined ? {} : { part }),
    ...(isId(search.employee) ? { employee: search.employee } : {}),
  }
}

/** Whose conversations, and whether they are done; anything else shows all that are open. */
export const conversationsSearch = (
  search: Record<string, unknown>,
): { scope?: 'mine' | 'leading'; stage?: 'done' } => ({
  ...(search.scope === 'mine' || search.scope === 'leading' ? { scope: search.scope } : {}),
  ...(search.stage === 'done' ? { stage: 'done' } : {}),
})

/** With whom, or which proposal, when that was chosen before; `for` whom HR plans it. */
export const planSearch = (
  search: Record<string, unknown>,
): { with?: string; kind?: string; proposal?: string; for?: string } => ({
  ...(isId(search.with) ? { with: search.with } : {}),
  ...(isId(search.kind) ? { kind: search.kind } : {}),
  ...(isId(search.proposal) ? { proposal: search.proposal } : {}),
  ...(isId(search.for) ? { for: search.for } : {}),
})

/** An earlier phase of a conversation, to look back at; or that the screen is one that both look at. */
export const phaseSearch = (search: Record<string, unknown>): { phase?: string; screen?: 'shared' } => ({
  ...(typeof search.phase === 'string' ? { phase: search.phase } : {}),
  ...(search.screen === 'shared' ? { screen: 'shared' } : {}),
})

/** What of a conversation is put on paper. */
export const paperSearch = (search: Record<string, unknown>): { of: 'preparation' | 'report' } => ({
  of: search.of === 'report' ? 'report' : 'preparation',
})

/** The people of which unit, and whether they are in, led or have left; and whether one is inviting them. */
export const peopleSearch = (
  search: Record<string, unknown>,
): { unit?: string; state?: 'not-in' | 'unmanaged' | 'left'; invite?: true } => {
  const state = (['not-in', 'unmanaged', 'left'] as const).find((known) => known === search.state)
  return {
    ...(isId(search.unit) ? { unit: search.unit } : {}),
    ...(state === undefined ? {} : { state }),
    ...(search.invite === true ? { invite: true } : {}),
  }
}

/** The import that is on its way: it survives a reload. */
export const importSearch = (search: Record<string, unknown>): { id?: string } =>
  isId(search.id) ? { id: search.id } : {}

/** What a new kind begins with, or which one that was begun is being made: it survives a reload. */
export const newKindSearch = (search: Record<string, unknown>): { from?: string; draft?: string } => ({
  ...(typeof search.from === 'string' ? { from: search.from } : {}),
  ...(isId(search.draft) ? { draft: search.draft } : {}),
})

/** Whether it was made just now: then it says where to go on. */
export const kindSearch = (search: Record<string, unknown>): { made?: true } =>
  search.made === true ? { made: true } : {}

/** Whose goals; anything else shows one's own. */
export const goalsSearch = (search: Record<string, unknown>): { whose?: GoalWhose } =>
  search.whose === 'team' || search.whose === 'shared' ? { whose: search.whose } : {}

/** Whom a new goal is proposed to, the conversation in which it is made, and what it begins from. */
export const newGoalSearch = (
  search: Record<string, unknown>,
): { for?: string; conversation?: string; template?: string } => ({
  ...(isId(search.template) ? { template: search.template } : {}),
  ...(isId(search.for) ? { for: search.for } : {}),
  ...(isId(search.conversation) ? { conversation: search.conversation } : {}),
})

/** What a goal for a group begins from. */
export const giveGoalSearch = (search: Record<string, unknown>): { template?: string } =>
  isId(search.template) ? { template: search.template } : {}

/** How far one is in the steps to a goal. */
export const wizardSearch = (search: Record<string, unknown>): { step?: WizardStep } => {
  const step = wizardSteps.find((known) => known === search.step)
  return step === undefined ? {} : { step }
}

/** Whom of a team a count is about; anything else shows everybody. */
export const teamSearch = (search: Record<string, unknown>): { only?: TeamPart } => {
  const only = teamParts.find((known) => known === search.only)
  return only === undefined ? {} : { only }
}

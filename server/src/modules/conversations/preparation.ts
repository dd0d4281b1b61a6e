import {
  type Answers,
  type AnswerValue,
  type Form,
  isAnswered,
  sectionsFor,
  type Side,
  unanswered,
} from '@tweespraak/contract/form'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type Participant, sideOf } from './participant.ts'

/** How far somebody's preparation is. Private until `revealedAt`; what was never shared is never revealed. ISO instants. */
export interface Preparation {
  readonly personId: string
  readonly side: Side
  readonly sharedAt: string | null
  readonly revealedAt: string | null
}

/** Who prepares: everybody at the table whose side the kind asks to, each for themselves. */
export const preparationsOf = (people: readonly Participant[], rules: KindRules): readonly Preparation[] =>
  people.flatMap((person) => {
    const side = sideOf(person)
    return side !== null && rules.prepares.includes(side)
      ? [{ personId: person.personId, side, sharedAt: null, revealedAt: null }]
      : []
  })

/**
 * What somebody brings to a talk that nobody prepares: shared and revealed from the first, as there is
 * nothing to wait for. Null for who has no voice at the table. `at` is an ISO instant.
 */
export const openOf = (person: Participant, at: string): Preparation | null => {
  const side = sideOf(person)
  return side === null ? null : { personId: person.personId, side, sharedAt: at, revealedAt: at }
}

/** How far somebody is with their own answers. */
export interface Prepared {
  readonly answered: number
  /** The questions that they meet, given what they answered. */
  readonly of: number
}

/** Counts one's own answers beside the questions that one meets; null where one meets none. */
export const preparedOf = (form: Form, side: Side, answers: Answers): Prepared | null => {
  const fields = sectionsFor(form, side, answers).flatMap((section) => section.fields)
  if (fields.length === 0) return null
  return { answered: fields.filter(({ id }) => isAnswered(answers[id])).length, of: fields.length }
}

export interface Shared {
  readonly preparations: readonly Preparation[]
  /** Whose preparation opened for the others by this. */
  readonly revealed: readonly string[]
}

/** Opens what was shared and not yet revealed; what was never shared stays private. */
export const reveal = (preparations: readonly Preparation[], at: string): Shared => {
  const opening = preparations.filter((each) => each.sharedAt !== null && each.revealedAt === null)
  return {
    preparations: preparations.map((each) => (opening.includes(each) ? { ...each, revealedAt: at } : each)),
    revealed: opening.map((each) => each.personId),
  }
}

/**
 * Shares somebody's preparation. Where the kind reveals together, it opens when the last one shares, so
 * that nobody anchors another; once the talk has begun there is nothing left to wait for.
 */
export const share = (
  preparations: readonly Preparation[],
  personId: string,
  facts: { readonly reveal: KindRules['reveal']; readonly begun: boolean; readonly at: string },
): Outcome<Shared, 'nothing-to-prepare' | 'already-shared'> => {
  const own = preparations.find((each) => each.personId === personId)
  if (own === undefined) return refuse('nothing-to-prepare')
  if (own.sharedAt !== null) return refuse('already-shared')
  const next = preparations.map((each) => (each === own ? { ...own, sharedAt: facts.at } : each))
  const waits = facts.reveal === 'together' && !facts.begun && next.some((each) => each.sharedAt === null)
  return accept(waits ? { preparations: next, revealed: [] } : reveal(next, facts.at))
}

/** One saved answer; `revision` counts its changes from 1. */
export interface Answer {
  readonly fieldId: string
  readonly value: AnswerValue | null
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

export const answersByField = (answers: readonly Answer[]): Answers =>
  Object.fromEntries(answers.map(({ fieldId, value }) => [fieldId, value]))

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Saves one answer on top of the revision that its writer had seen (0: none yet). Refused when another
 * tab was first, with what stands there now; the same value sent twice (an answer that got lost on the
 * way back) is no conflict.
 */
export const saveAnswer = (
  current: Answer | null,
  given: {
    readonly fieldId: string
    readonly value: AnswerValue | null
    readonly baseRevision: number
    readonly at: string
  },
): Outcome<Answer, 'changed-elsewhere'> => {
  if (current !== null && same(current.value, given.value)) return accept(current)
  if ((current?.revision ?? 0) !== given.baseRevision)
    return refuse('changed-elsewhere', {
      fieldId: given.fieldId,
      value: current?.value ?? null,
      revision: current?.revision ?? 0,
      savedAt: current?.savedAt ?? null,
    })
  return accept({
    fieldId: given.fieldId,
    value: given.value,
    revision: given.baseRevision + 1,
    savedAt: given.at,
  })
}

/** The answers that are not, or no longer, as their writer saw them, by field: another tab saved something else. */
export const changedSince = (
  answers: readonly Answer[],
  seen: readonly Pick<Answer, 'fieldId' | 'revision'>[],
): readonly string[] =>
  answers
    .filter(({ fieldId, revision }) =>
      seen.every((each) => each.fieldId !== fieldId || each.revision !== revision),
    )
    .map(({ fieldId }) => fieldId)

/** The required questions that keep somebody from sharing, by field. */
export const missingAnswers = (
  form: Form | null,
  side: Side,
  answers: readonly Answer[],
): readonly string[] =>
  form === null ? [] : unanswered(form, side, answersByField(answers)).map((field) => field.id)

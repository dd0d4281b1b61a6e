import type { Agreement } from '@tweespraak/contract/agreements'

/** All that can be chosen at an agreement. `edit` words a young one anew, `change` asks the other first. */
export type Choice =
  | 'keep'
  | 'undo'
  | 'reopen'
  | 'given'
  | 'newDate'
  | 'missed'
  | 'unsettle'
  | 'break'
  | 'edit'
  | 'change'
  | 'remove'

type Known = Pick<Agreement, 'can' | 'doer' | 'mySide' | 'support' | 'closed'>

export interface Choices {
  /** What its reader most likely comes to do; null when that is nothing. */
  readonly main: Choice | null
  readonly others: readonly Choice[]
}

/**
 * What one can do with an agreement, the likely deed apart. Only who does it closes it with one click: the
 * other says first of all what became of their own support. `making`: it is still being made in a conversation,
 * so that nothing can have become of it yet.
 */
export const choicesAt = (agreement: Known, making: boolean): Choices => {
  const possible = possibleAt(agreement, making)
  const main = likely(agreement).find((choice) => possible.includes(choice)) ?? null
  return { main, others: possible.filter((choice) => choice !== main) }
}

const possibleAt = ({ can, support, closed, mySide }: Known, making: boolean): Choice[] => {
  // Of what is over, both are asked apart whether the support came.
  const promised = support?.state === 'promised' && closed === null
  const missed = support?.state === 'missed' && can.keep
  const choices: [Choice, boolean][] = [
    ['undo', can.reopen && closed?.by === mySide],
    ['reopen', can.reopen && closed?.by !== mySide],
    ['newDate', missed && (can.edit || can.proposeChange)],
    ['keep', can.keep && !making],
    ['given', can.settleSupport && promised && !making],
    ['missed', can.settleSupport && promised && !making],
    ['unsettle', can.settleSupport && support?.state !== 'promised' && !making],
    ['break', can.break && !making],
    ['edit', can.edit && !missed],
    ['change', can.proposeChange && !can.edit && !missed],
    ['remove', can.remove],
  ]
  return choices.filter(([, possible]) => possible).map(([choice]) => choice)
}

/** What its reader most likely comes for, most likely first. After support that did not come, that is another date. */
const likely = ({ doer, mySide }: Known): Choice[] =>
  doer === mySide ? ['undo', 'reopen', 'newDate', 'keep'] : ['undo', 'reopen', 'newDate', 'given']

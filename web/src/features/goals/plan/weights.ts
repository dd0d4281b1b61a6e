import { stepWeights } from '@tweespraak/contract/goal'

/** Whether the steps of a goal count unequally. */
export const isWeighed = (steps: readonly { readonly weight: number }[]): boolean =>
  steps.some(({ weight }) => weight !== steps[0]?.weight)

/** A weight for which there are words. */
export const knownWeight = (weight: number) => stepWeights.find((each) => each === weight) ?? 1

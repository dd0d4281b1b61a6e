import type { Spread } from '@tweespraak/contract/goal-forecast'

/** Whether what is expected reaches the target: with all of its spread, with none of it, or it can go both ways. */
export const verdictOf = (
  { low, high }: Pick<Spread, 'low' | 'high'>,
  { from, to }: { readonly from: number; readonly to: number },
): 'enough' | 'short' | 'open' => {
  const up = to >= from
  const reaches = (value: number): boolean => (up ? value >= to : value <= to)
  const [worst, best] = up ? [low, high] : [high, low]
  if (reaches(worst)) return 'enough'
  return reaches(best) ? 'open' : 'short'
}

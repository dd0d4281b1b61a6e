import type { Reach } from '@tweespraak/contract/conversation'

/** `both`: a mail, and on Home. `mail` and `home`: only that. `none`: nothing of us reaches them. */
type Way = 'both' | 'mail' | 'home' | 'none'

const wayTo = ({ mail, account }: Reach): Way => {
  if (mail) return account ? 'both' : 'mail'
  return account ? 'home' : 'none'
}

/** Who hears of something in which way, the surest first; ways that nobody is reached by are left out. */
export const waysOf = (
  people: readonly Reach[],
): { readonly way: Way; readonly people: readonly Reach[] }[] =>
  (['both', 'mail', 'home', 'none'] as const)
    .map((way) => ({ way, people: people.filter((each) => wayTo(each) === way) }))
    .filter((each) => each.people.length > 0)

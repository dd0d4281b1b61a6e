import type { Mail } from '@tweespraak/contract/mail'

/**
 * What a mail has come to, for who looks at it: of an invitation that is over what became of it, whether it was sent
 * or not; then whether it waits for them.
 */
export const stateOf = ({ state, became, link, can }: Pick<Mail, 'state' | 'became' | 'link' | 'can'>) => {
  if (became !== null) return became
  return link !== null || (state === 'no-server' && can.send) ? 'waits-on-you' : state
}

import type { ParticipantConversation } from '@tweespraak/contract/conversation'

/** What of a conversation tells when others read what one shares now. */
export interface Opening extends Pick<ParticipantConversation, 'phase'> {
  readonly kind: {
    readonly rules: Pick<ParticipantConversation['kind']['rules'], 'reveal'>
  }
  readonly otherPreparations: readonly unknown[]
}

/**
 * When the others read what one shares: when they shared as well or the talk begins (`together`), at once
 * (`each`), or at once as the talk has begun already (`begun`).
 */
export const opensOn = ({ phase, kind, otherPreparations }: Opening): 'together' | 'each' | 'begun' => {
  if (phase !== 'planned' && phase !== 'preparing') return 'begun'
  return kind.rules.reveal === 'together' && otherPreparations.length > 0 ? 'together' : 'each'
}

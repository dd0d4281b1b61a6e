import type { ParticipantConversation } from '@tweespraak/contract/conversation'

/** What of a conversation tells when others read what one shares now. */
export interface Opening extends Pick<ParticipantConversation, 'phase'> {
  readonly kind: {
    readonly rules: Pick<ParticipantConversation['kind']['rules'], 'reveal'>
  }
  readonly otherPreparations: readonly Pick<
    ParticipantConversation['otherPreparations'][number],
    'sharedAt'
  >[]
}

/**
 * When the others read what one shares: when they shared as well or the talk begins (`together`), at once as all of
 * them shared already (`last`), at once (`each`), or at once as the talk has begun already (`begun`).
 */
export const opensOn = ({
  phase,
  kind,
  otherPreparations,
}: Opening): 'together' | 'last' | 'each' | 'begun' => {
  if (phase !== 'planned' && phase !== 'preparing') return 'begun'
  if (kind.rules.reveal !== 'together' || otherPreparations.length === 0) return 'each'
  return otherPreparations.every(({ sharedAt }) => sharedAt !== null) ? 'last' : 'together'
}

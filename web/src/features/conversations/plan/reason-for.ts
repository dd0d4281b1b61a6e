import type { CancelReason } from '@tweespraak/contract/conversation'

/** Which words say to this reader why it was called off: who leaves themselves is not told of "the employee". */
export const reasonFor = (
  { employee }: { readonly employee: { readonly personId: string } },
  readerId: string,
  reason: CancelReason,
): CancelReason | 'iLeave' => (reason === 'leaves' && employee.personId === readerId ? 'iLeave' : reason)

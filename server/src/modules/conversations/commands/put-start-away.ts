import type { Services } from '../../../platform/services.ts'

export { StartUndone } from '../store/event.ts'

/** Takes from the notices of the two what leads to a talk that was never to begin. */
export const putStartAway = (
  services: Services,
  organizationId: string,
  told: { readonly conversationId: string; readonly employeeId: string; readonly leaderId: string },
): Promise<void> =>
  services.db.transaction({ purpose: 'mail', organizationId }, (tx) =>
    services.putAway(
      tx,
      [told.employeeId, told.leaderId].map((personId) => ({
        personId,
        path: `/conversations/${told.conversationId}`,
      })),
    ),
  )

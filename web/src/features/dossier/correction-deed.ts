import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { addendaQuery } from './queries.ts'

/** Does something about a correction, and looks again at what stands with the report and at what is asked of whom. */
export const useCorrectionDeed = <Given = undefined>(
  conversationId: string,
  deed: (given: Given) => Promise<unknown>,
): UseMutationResult<unknown, Error, Given> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: deed,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: addendaQuery(conversationId).queryKey })
      await client.invalidateQueries({ queryKey: ['home'] })
    },
  })
}

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Rest, restRoutes } from '@tweespraak/contract/rest'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { say, showUndo } from '../../../ui/toast.tsx'

/** Whether the conversations of somebody rest, as far as the viewer may know, and whether they may let them. */
export const restQuery = (personId: string) =>
  queryOptions({
    queryKey: ['rest', personId],
    queryFn: ({ signal }) => call(restRoutes.show, { params: { personId }, signal }),
  })

/** Whether nothing is asked today about the conversations of this employee; false as long as that is not known. */
export const useRests = (employeeId: string | null): boolean =>
  useQuery({ ...restQuery(employeeId ?? ''), enabled: employeeId !== null }).data?.rest?.begun === true

/** Lets the conversations of somebody rest, and lets them go on; each can be undone. */
export const useRestDeeds = (personId: string) => {
  const { t } = useTranslation('conversations')
  const { now, timeZone } = useSpeaking()
  const client = useQueryClient()
  const params = { personId }
  // What rests is asked nowhere any more, so that every list may have changed.
  const onSuccess = () => client.invalidateQueries()
  const failed = () => say(t('rest.undoFailed'))
  const set = useMutation({ mutationFn: (body: Rest) => call(restRoutes.set, { params, body }), onSuccess })
  const end = useMutation({ mutationFn: () => call(restRoutes.end, { params }), onSuccess })
  return {
    set: (rest: Rest, done: () => void) =>
      set.mutate(rest, {
        onSuccess: () => {
          done()
          showUndo(t('rest.begun'), () => end.mutate(undefined, { onError: failed }))
        },
      }),
    end: ({ from, until }: Rest) =>
      end.mutate(undefined, {
        onSuccess: () => {
          const today = dayOf(now, timeZone)
          const back = { from: from < today ? today : from, until }
          showUndo(t('rest.resumed'), () => set.mutate(back, { onError: failed }))
        },
      }),
    busy: set.isPending || end.isPending,
    error: set.error ?? end.error,
    reset: set.reset,
  }
}

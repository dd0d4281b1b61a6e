import { notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { conversationQuery, refreshAll, refreshOne } from './queries.ts'

it('asks no more for what left the screen with a conversation that was looked at again', async () => {
  const client = new QueryClient()
  const { queryKey } = conversationQuery('one')
  let view = 'participant'
  const screen = new QueryObserver<string>(client, { queryKey: [...queryKey], queryFn: () => view })
  let asked = 0
  const part = new QueryObserver(client, {
    queryKey: [...queryKey, 'part'],
    queryFn: () => ++asked,
  })
  const leave = part.subscribe(() => undefined)
  // As the screen hears of it: not at once.
  const close = screen.subscribe(
    notifyManager.batchCalls(({ data }) => {
      if (data === 'progress') leave()
    }),
  )
  await Promise.all([screen.refetch(), part.refetch()])
  const before = asked

  view = 'progress'
  await refreshOne(client, 'one')
  await refreshAll(client)
  expect(asked).toBe(before)
  close()
})

import { useQueryClient } from '@tanstack/react-query'
import type { NoticesStanding } from '@tweespraak/contract/notices'
import { useEffect, useState } from 'react'
import { lookAgain } from './queries.ts'

const stream = '/api/v1/notices/stream'

/**
 * How many notices are unread, told live. Only a tab that is looked at listens: of one server a browser keeps few
 * connections open at once, for all its tabs together.
 */
export const useUnread = (): number => {
  const client = useQueryClient()
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    let source: EventSource | undefined
    let newest: string | null | undefined
    const hear = ({ data }: MessageEvent<string>) => {
      const standing = JSON.parse(data) as NoticesStanding
      setUnread(standing.unread)
      if (newest !== undefined && newest !== standing.newest) {
        void lookAgain(client)
        // What one is told mostly is something to do as well.
        void client.invalidateQueries({ queryKey: ['home'] })
      }
      newest = standing.newest
    }
    const listen = () => {
      source?.close()
      source = undefined
      if (document.hidden) return
      source = new EventSource(stream)
      source.addEventListener('standing', hear)
      // The session is over: the next thing one does says so.
      source.addEventListener('over', () => source?.close())
    }
    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      source?.close()
    }
  }, [client])
  return unread
}

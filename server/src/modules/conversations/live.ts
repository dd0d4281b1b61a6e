import { z } from 'zod'
import type { IncomingHttpHeaders } from 'node:http'
import type { Services } from '../../platform/services.ts'
import type { Door } from '../../platform/realtime/door.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { authenticate } from '../access/public.ts'
import { keepLiveNotes } from './commands/keep-live-notes.ts'
import { openLiveNotes } from './commands/open-live-notes.ts'
import { showLiveSeat, showWriters } from './views/live-seat.ts'

const isId = (name: string): boolean => z.uuid().safeParse(name).success

/** The shared notes of the talk: one document for each conversation, for those at the table. */
export const conversationsDoor = (services: Services): Door => {
  const viewerOf = (headers: IncomingHttpHeaders): Promise<Viewer | null> =>
    authenticate(services, { headers })
  return {
    admit: async (headers, conversationId) => {
      const viewer = await viewerOf(headers)
      if (viewer === null) return { ok: false, reason: 'signed-out' }
      if (!isId(conversationId)) return { ok: false, reason: 'not-allowed' }
      const seat = await showLiveSeat(services, viewer, conversationId)
      if (!seat.ok) return seat
      const { organizationId, sessionId, accountId } = viewer
      const { user, mayWrite } = seat
      return { ok: true, seat: { organizationId, sessionId, accountId, user, mayWrite } }
    },
    load: async (headers, conversationId) => {
      const viewer = await viewerOf(headers)
      if (viewer === null) throw new Error('The session ended while its document was opened')
      return openLiveNotes(services, viewer, conversationId)
    },
    writers: async (headers, conversationId) => {
      const viewer = await viewerOf(headers)
      return viewer === null ? new Map() : showWriters(services, viewer, conversationId)
    },
    store: (organizationId, conversationId, written) => {
      const { state, writers } = written
      if (state === null) return Promise.resolve(true)
      return keepLiveNotes(services, organizationId, conversationId, { state, writers })
    },
  }
}

export const openConversationsLive = (services: Services): void =>
  services.live.open(conversationsDoor(services))

import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { AutosaveState } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { openField } from '../../../lib/open-fields.ts'
import { refreshOne } from '../queries.ts'
import { atFirst, type LiveState } from './connection.ts'
import type { Slots } from '../workspace/slots.ts'
import type { LiveNotes } from './live-notes.ts'
import { useMake } from './use-make.ts'
import { writerIn } from './writer-in.ts'

const Room = createContext<LiveNotes | null>(null)

/** The shared notes that are open here; null until what they need was fetched. */
export const useLiveNotes = (): LiveNotes | null => use(Room)

const stays = () => () => undefined

/** How they stand now. */
export const useLiveState = (live: LiveNotes | null): LiveState =>
  useSyncExternalStore(live?.subscribe ?? stays, () => live?.state() ?? atFirst)

/** How long a deed that ends the talk waits for what was just typed, in milliseconds. */
const patience = 4000

/** For deeds that close the notes, they are a field among others: what was typed is saved first. */
const asField = (live: LiveNotes) => ({
  flush: async () => {
    await live.settled(patience)
  },
  snapshot: (): AutosaveState<unknown> => {
    const { saved, savedAt, connection } = live.state()
    const unsaved = connection === 'lost' ? 'offline' : 'saving'
    return {
      status: saved || connection === 'closed' ? 'saved' : unsaved,
      value: undefined,
      savedAt,
      theirs: undefined,
      error: undefined,
    }
  },
})

interface NotesRoomProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly agree: Slots['agree']
  readonly aim: Slots['aim']
  readonly gone: Slots['gone']
  readonly children: ReactNode
}

/** Opens the shared notes of a talk for everything below it, once, and as long as it is looked at. */
export const NotesRoom = (props: NotesRoomProps) => {
  const [round, setRound] = useState(0)
  return <OneRoom key={round} {...props} onStale={() => setRound((before) => before + 1)} />
}

interface OneRoomProps extends NotesRoomProps {
  /** What is read here was made anew at the server. */
  readonly onStale: () => void
}

const OneRoom = ({ conversation, personId, agree, aim, gone, onStale, children }: OneRoomProps) => {
  const client = useQueryClient()
  const [live, setLive] = useState<LiveNotes | null>(null)
  const make = useMake(conversation, { agree, aim })
  const { conversationId, phase } = conversation
  const here = phase === 'talk'
  const stale = useEffectEvent(onStale)
  useEffect(() => {
    let left = false
    let leave = () => {
      left = true
    }
    const open = async () => {
      const { LiveNotes } = await import('./live-notes.ts')
      if (left) return
      const opened = new LiveNotes({
        conversationId,
        personId,
        here,
        drafts: draftsOf(personId, conversationId, 'note'),
        onStale: () => stale(),
      })
      const close = openField(asField(opened))
      leave = () => {
        close()
        setLive(null)
        opened.leave()
      }
      setLive(opened)
    }
    void open()
    return () => leave()
  }, [conversationId, personId, here])
  useEffect(() => {
    live?.surround({ writerOf: (who) => writerIn(conversation, who), make })
  })
  const { end, ready, mayWrite } = useLiveState(live)
  useEffect(() => {
    if (ready && mayWrite) live?.unmark(gone)
  }, [live, gone, ready, mayWrite])
  useEffect(() => {
    // What it ended with changed more than the notes.
    if (end !== null) void refreshOne(client, conversationId)
  }, [client, conversationId, end])
  return <Room value={live}>{children}</Room>
}

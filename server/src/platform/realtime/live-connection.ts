import type { Document, Hocuspocus } from '@hocuspocus/server'
import { closedByServer, liveLimits, type LiveEnd } from '@tweespraak/contract/live'
import type { IncomingHttpHeaders } from 'node:http'
import type { WebSocket } from 'ws'
import type { Admission, Door, Seat } from './door.ts'
import { type Frame, readFrame } from './frame.ts'
import { LiveSocket } from './live-socket.ts'

/** What may come in before somebody was let in: a page sends a handful. */
const mostBefore = 64

/** Rights changed between reading and writing, or the document is another now: connecting again gives the new. */
const connectAgain = { code: 4205, reason: 'Reset Connection' } as const

/** Which of those who are connected a change of access is about. */
export interface Concern {
  readonly about: 'all' | 'conversation' | 'document' | 'person' | 'account' | 'session'
  readonly key: string
}

export interface Surroundings {
  readonly door: Door
  readonly hocuspocus: Hocuspocus<Within>
  /** Tries a change of somebody in a document that is open; answers why it is refused, or null. What a reader sends changes nothing. */
  readonly attempt: (document: string, update: Uint8Array, seat: Seat) => LiveEnd | null
  /** How many connections this session has. */
  readonly connectionsOf: (sessionId: string) => number
  readonly onTrouble: (error: unknown) => void
}

/** What Hocuspocus carries along with each connection. */
export interface Within {
  readonly connection: LiveConnection
}

/**
 * One browser in one document. States:
 *
 * - connected: nothing was said yet, or who it is is being asked; what comes in waits;
 * - seated: they were let in; what comes in is looked at and passed on;
 * - in doubt: their access may have changed: everything waits while the door is asked again, and again as long as
 *   more changes meanwhile;
 * - cut.
 */
export class LiveConnection {
  readonly #around: Surroundings
  readonly #socket: LiveSocket
  readonly #client: ReturnType<Hocuspocus<Within>['handleConnection']>
  readonly headers: IncomingHttpHeaders
  #name: string | undefined
  #seat: Seat | undefined
  #established = false
  #before: Uint8Array[] = []
  #doubts = 0
  #asking = false

  constructor(socket: WebSocket, headers: IncomingHttpHeaders, request: Request, around: Surroundings) {
    this.#around = around
    this.headers = headers
    this.#socket = new LiveSocket(socket, (bytes) => this.#take(bytes))
    this.#client = around.hocuspocus.handleConnection(this.#socket, request, { connection: this })
    socket.on('message', (data: Buffer) =>
      this.#socket.receive(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
    )
    socket.on('close', (code, reason) => {
      this.#client.handleClose({ code, reason: reason.toString() })
    })
  }

  get name(): string | undefined {
    return this.#name
  }

  get seat(): Seat | undefined {
    return this.#seat
  }

  /** Lets them in, or says why not. */
  async admit(name: string): Promise<Admission> {
    const { door, connectionsOf } = this.#around
    for (;;) {
      const doubts = this.#doubts
      const admission = await door.admit(this.headers, name)
      // Something changed while it was asked.
      if (doubts !== this.#doubts) continue
      if (!admission.ok) return admission
      if (connectionsOf(admission.seat.sessionId) >= liveLimits.connectionsOfSession)
        return { ok: false, reason: 'too-many' }
      this.#seat = admission.seat
      return admission
    }
  }

  /** The document is there: what waited is looked at. */
  establish(): void {
    this.#established = true
    const waited = this.#before
    this.#before = []
    for (const bytes of waited) this.#socket.receive(bytes)
  }

  isConcerned({ about, key }: Concern): boolean {
    if (about === 'all' || this.#seat === undefined) return true
    if (about === 'conversation' || about === 'document') return this.#name === key
    if (about === 'session') return this.#seat.sessionId === key
    return about === 'account' ? this.#seat.accountId === key : this.#seat.user.personId === key
  }

  /** Their access may have changed: nothing passes until the door was asked again. */
  doubt(): void {
    this.#doubts += 1
    if (this.#seat === undefined || this.#asking) return
    this.#socket.hold()
    this.#asking = true
    void this.#askAgain().finally(() => {
      this.#asking = false
      this.#socket.release()
    })
  }

  hold(): void {
    this.#socket.hold()
  }

  release(): void {
    this.#socket.release()
  }

  /** Says why, and takes them out at once, also where their browser does not answer. */
  cut(reason: LiveEnd): void {
    this.#socket.cut(reason)
    this.#client.handleClose({ code: closedByServer, reason })
  }

  /** Lets them come back to what it is now. */
  reset(): void {
    this.#socket.close(connectAgain.code, connectAgain.reason)
    this.#client.handleClose(connectAgain)
  }

  async #askAgain(): Promise<void> {
    const { name, seat } = { name: this.#name ?? '', seat: this.#seat }
    try {
      for (let doubts = -1; doubts !== this.#doubts;) {
        doubts = this.#doubts
        const admission = await this.#around.door.admit(this.headers, name)
        if (!admission.ok) return this.cut(admission.reason)
        if (admission.seat.mayWrite !== seat?.mayWrite) return this.reset()
        this.#seat = admission.seat
      }
    } catch (error) {
      // Nobody stays in of whom it cannot be known.
      this.#around.onTrouble(error)
      this.cut('restarting')
    }
  }

  #take(bytes: Uint8Array): void {
    const frame = readFrame(bytes)
    if (frame === null || frame.name !== (this.#name ?? frame.name)) return this.cut('malformed')
    this.#name = frame.name
    if (frame.kind === 'auth') {
      // Said again by a page that thinks it has to: it was heard.
      if (this.#seat === undefined) this.#client.handleMessage(bytes)
      return
    }
    if (!this.#established) {
      this.#before.push(bytes)
      if (this.#before.length > mostBefore) this.cut('too-large')
      return
    }
    const refused = this.#refusal(frame, bytes.length)
    if (refused !== null) return this.cut(refused)
    this.#client.handleMessage(bytes)
    // One socket, one stay: whoever comes back connects anew, and is looked at anew.
    if (frame.kind === 'leave') this.#socket.close()
  }

  #refusal(frame: Frame, size: number): LiveEnd | null {
    const seat = this.#seat
    if (seat === undefined) return 'not-allowed'
    const whole = frame.kind === 'update' && frame.whole
    if (!whole && size > liveLimits.message) return 'too-large'
    if (frame.kind === 'awareness') {
      const claimed = [...frame.states.values()].flatMap((state) => {
        const user = state?.['user']
        return typeof user === 'object' && user !== null && 'personId' in user ? [user.personId] : []
      })
      return claimed.every((personId) => personId === seat.user.personId) ? null : 'not-allowed'
    }
    if (frame.kind !== 'update') return null
    return this.#around.attempt(frame.name, frame.update, seat)
  }
}

/** Those in a document, by what Hocuspocus carries with them. */
export const connectionsIn = (document: Document): LiveConnection[] =>
  document.getConnections().map(({ context }) => (context as Within).connection)

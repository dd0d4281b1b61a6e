import { closedByServer, type LiveEnd } from '@tweespraak/contract/live'
import { WebSocket } from 'ws'

/**
 * A WebSocket at which both directions can be made to wait: while it is not known whether somebody may still be
 * there, nothing of theirs comes in and nothing goes out to them. States: open ⇄ held → cut.
 */
export class LiveSocket {
  readonly #socket: WebSocket
  readonly #take: (bytes: Uint8Array) => void
  #holds = 0
  #waitingOut: Uint8Array[] = []
  #waitingIn: Uint8Array[] = []
  #cut = false

  /** `take` is given what comes in, in order, when nothing holds it. */
  constructor(socket: WebSocket, take: (bytes: Uint8Array) => void) {
    this.#socket = socket
    this.#take = take
  }

  get readyState(): number {
    return this.#cut ? WebSocket.CLOSED : this.#socket.readyState
  }

  receive(bytes: Uint8Array): void {
    if (this.#cut) return
    if (this.#holds > 0) this.#waitingIn.push(bytes)
    else this.#take(bytes)
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.#cut || !(data instanceof Uint8Array)) return
    if (this.#holds > 0) this.#waitingOut.push(data)
    else this.#socket.send(data)
  }

  close(code?: number, reason?: string): void {
    this.#drop()
    this.#socket.close(code, reason)
  }

  /** Lets everything wait until as many releases as there were holds. */
  hold(): void {
    this.#holds += 1
  }

  release(): void {
    this.#holds -= 1
    if (this.#holds > 0 || this.#cut) return
    const [out, came] = [this.#waitingOut, this.#waitingIn]
    this.#waitingOut = []
    this.#waitingIn = []
    for (const data of out) this.#socket.send(data)
    for (const bytes of came) this.receive(bytes)
  }

  /** Says why, and passes nothing any more: also not what waited. */
  cut(reason: LiveEnd): void {
    this.close(closedByServer, reason)
  }

  #drop(): void {
    this.#cut = true
    this.#waitingOut = []
    this.#waitingIn = []
  }
}

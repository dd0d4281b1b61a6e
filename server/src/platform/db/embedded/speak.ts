import { messages, type PGlite, protocol } from '@electric-sql/pglite'
import type { Batch, Wire } from '../batch.ts'

const { serialize } = protocol

/** Writes down what a batch says, as one message for a PGlite. */
class Written implements Wire {
  readonly #parts: Uint8Array[] = []

  parse(statement: Parameters<Wire['parse']>[0]): void {
    this.#parts.push(serialize.parse(statement))
  }

  bind(values: Parameters<Wire['bind']>[0]): void {
    this.#parts.push(serialize.bind(values))
  }

  describe(what: Parameters<Wire['describe']>[0]): void {
    this.#parts.push(serialize.describe(what))
  }

  execute(): void {
    this.#parts.push(serialize.execute())
  }

  sync(): void {
    this.#parts.push(serialize.sync())
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts)
  }
}

type Message = Awaited<ReturnType<PGlite['execProtocolStream']>>[number]

const handOver = (message: Message, batch: Batch): void => {
  if (message instanceof messages.DataRowMessage) batch.handleDataRow(message)
  else if (message instanceof messages.RowDescriptionMessage) batch.handleRowDescription(message)
  else if (message instanceof messages.CommandCompleteMessage) batch.handleCommandComplete(message)
  else if (message.name === 'emptyQuery') batch.handleEmptyQuery()
  else if (message.name === 'readyForQuery') batch.handleReadyForQuery()
  else if (message instanceof messages.CopyResponse) batch.handleCopyInResponse()
}

/**
 * Has a PGlite do what a batch asks, in one go; an error of the database is thrown. Nothing need be brought to its
 * files afterwards: on both of ours it writes through.
 */
export const speak = async (pglite: PGlite, batch: Batch): Promise<void> => {
  const written = new Written()
  batch.tell(written)
  const answered = await pglite.runExclusive(() =>
    pglite.execProtocolStream(written.bytes(), { syncToFs: false }),
  )
  for (const message of answered) handOver(message, batch)
}

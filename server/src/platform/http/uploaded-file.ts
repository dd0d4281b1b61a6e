import type { Exchange } from './serve.ts'

/** A file that somebody sends, as it comes in. */
export interface UploadedFile {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The one file of an upload; null where there is none. */
export const fileOf = async ({ request }: Exchange): Promise<UploadedFile | null> => {
  if (!request.isMultipart()) return null
  const file = await request.file()
  return file === undefined ? null : { name: file.filename, bytes: file.file }
}

/** All of it in memory; null where it is larger than so many bytes. */
export const bytesOf = async (
  { bytes }: UploadedFile,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

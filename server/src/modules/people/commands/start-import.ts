import { importFileLimit } from '@tweespraak/contract/people-import'
import type { UploadedFile } from '../../../platform/http/uploaded-file.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsPeople } from '../policy.ts'
import { addImport, addPart, type ImportKey, noteProgress, removeImport } from '../store/import.ts'

const partSize = 256 * 1024

/** The same bytes in pieces of an equal size, the last one shorter. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    kept = Buffer.concat([kept, chunk])
    while (kept.length >= partSize) {
      yield kept.subarray(0, partSize)
      kept = kept.subarray(partSize)
    }
  }
  if (kept.length > 0) yield kept
}

/** Takes in a file, part by part as it comes, so that no upload lies in memory whole. */
export const startImport = async (
  services: Services,
  viewer: Viewer,
  file: UploadedFile,
): Promise<Outcome<{ importId: string }, 'not-allowed' | 'file-too-large' | 'file-empty'>> => {
  if (!keepsPeople(viewer)) return refuse('not-allowed')
  const { db, clock } = services
  const key: ImportKey = { organizationId: viewer.organizationId, importId: newId(clock) }
  const name = file.name.slice(0, 255) || 'bestand'
  await db.transaction(viewer, (tx) => addImport(tx, key, { name, startedBy: viewer.personId }, clock.now()))
  let size = 0
  let parts = 0
  for await (const bytes of inParts(file.bytes)) {
    size += bytes.length
    if (size > importFileLimit) break
    const part = parts
    await db.transaction(viewer, (tx) => addPart(tx, key, part, bytes))
    parts += 1
  }
  if (size === 0 || size > importFileLimit) {
    await db.transaction(viewer, (tx) => removeImport(tx, key))
    return refuse(size === 0 ? 'file-empty' : 'file-too-large')
  }
  await db.transaction(viewer, (tx) => noteProgress(tx, key, { state: 'ready', fileSize: size }, clock.now()))
  return accept({ importId: key.importId })
}

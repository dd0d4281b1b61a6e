import { peopleRoutes as routes } from '@tweespraak/contract/people'
import type { ImportEffect, PeopleImport } from '@tweespraak/contract/people-import'
import type { Request } from '@tweespraak/contract/route'
import { setTimeout as wait } from 'node:timers/promises'
import type { Asker, TestApp } from './app.ts'

type File = Uint8Array | string
type Reading = Request<typeof routes.readImport>['body']

/** Imports files of people over HTTP, as the screen does. */
export const importer = (app: TestApp) => {
  const upload = async (asker: Asker, content: File, fileName = 'mensen.csv') => {
    const boundary = 'grens'
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/v1/people-imports',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'accept-language': 'nl',
        ...(asker === null ? {} : { cookie: asker.cookie }),
      },
      payload,
    })
    const body: { importId?: string; code?: string } = response.json()
    return { status: response.statusCode, importId: body.importId ?? '', code: body.code ?? null }
  }

  /** The import, once nobody is working on it any more. */
  const settled = async (asker: Asker, importId: string): Promise<PeopleImport> => {
    for (;;) {
      const { body } = await app.call(routes.showImport, asker, { params: { importId } })
      if (body.state !== 'reading' && body.state !== 'applying') return body
      await wait(20)
    }
  }

  const read = async (asker: Asker, importId: string, body: Reading) => {
    const begun = await app.call(routes.readImport, asker, { params: { importId }, body })
    return begun.status === 204 ? settled(asker, importId) : begun.refusal
  }

  const preview = async (asker: Asker, content: File, reading: Reading = {}) => {
    const { importId } = await upload(asker, content)
    await read(asker, importId, reading)
    return settled(asker, importId)
  }

  const apply = async (
    asker: Asker,
    importId: string,
    missing: 'keep' | 'leave' = 'keep',
    except: string[] = [],
  ) => {
    const begun = await app.call(routes.applyImport, asker, {
      params: { importId },
      body: { missing, except },
    })
    return begun.status === 204 ? settled(asker, importId) : begun.refusal
  }

  const rowsOf = async (asker: Asker, importId: string, effect: ImportEffect) =>
    (await app.call(routes.importRows, asker, { params: { importId }, query: { effect } })).body.items

  const problemsOf = async (asker: Asker, importId: string) =>
    (await app.call(routes.importProblems, asker, { params: { importId }, query: {} })).body.items

  return { upload, settled, read, preview, apply, rowsOf, problemsOf }
}

export type Importer = ReturnType<typeof importer>

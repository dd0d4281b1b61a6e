import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Below this many bytes a smaller copy is not worth a file. */
const worthwhile = 1024

/** Leaves a `.br` and a `.gz` beside each text file of the build, which the server sends instead of packing anew each time. */
export const compress = (): Plugin => ({
  name: 'tweespraak-compress',
  apply: 'build',
  writeBundle: ({ dir }) => {
    if (dir === undefined) return
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|css|svg|html)$/.test(name)) continue
      const content = readFileSync(join(dir, name))
      if (content.length < worthwhile) continue
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, { params }))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }))
    }
  },
})

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withTightLists } from '../coach/build/tight-lists.ts'
import { withoutSchemas } from './build/bare-contract.ts'
import { compress } from './build/compress.ts'
import { firstLoadStaysLight } from './build/first-load.ts'
import { inter } from './build/inter.ts'
import { startParts, startSentences } from './build/start-parts.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const server = process.env['SERVER_URL'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: here,
  plugins: [
    react(),
    withoutSchemas(),
    withTightLists(),
    inter(),
    startSentences(),
    firstLoadStaysLight(),
    compress(),
  ],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: [...startParts] } } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: server, ws: true } } },
})

import { canBegin } from './launch/system-node.mjs'

if (canBegin()) {
  const { launch } = await import('./launch/launch.mjs')
  await launch({ script: 'server/src/main.ts', options: process.argv.slice(2), web: true, quiet: false })
}

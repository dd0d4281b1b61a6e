#!/usr/bin/env node
import { canBegin } from './launch/system-node.mjs'

if (canBegin()) {
  const { launch } = await import('./launch/launch.mjs')
  const options = process.argv.slice(2)
  const web = options[0] === 'start' || options[0] === 'demo'
  await launch({ script: 'server/src/command-line/main.ts', options, web, quiet: !process.stderr.isTTY })
}

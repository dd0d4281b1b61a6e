/** Preloaded into a process: its disk refuses to sync once a file named by FAILING_DISK exists. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const switchedOn = process.env['FAILING_DISK'] ?? ''
const sync = fs.fdatasyncSync
fs.fdatasyncSync = (descriptor) => {
  if (fs.existsSync(switchedOn)) throw new Error('EIO: i/o error, fdatasync')
  sync(descriptor)
}
syncBuiltinESMExports()

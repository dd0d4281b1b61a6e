import { SingleBar } from 'cli-progress'
import type { Tell } from './deed.ts'

/** Speaks to the person at the keyboard: lines on standard output, a bar on the terminal beside it. */
export const terminal = (): Tell & { end(): void } => {
  const bar = new SingleBar({
    format: '{bar} {percentage}%  {value} of {total}  {eta_formatted} to go',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  })
  let running = false
  const end = (): void => {
    if (running) bar.stop()
    running = false
  }
  return {
    say: (line) => {
      end()
      console.log(line)
    },
    progress: (done, total) => {
      if (!process.stderr.isTTY) return
      if (running) bar.setTotal(total)
      else bar.start(total, done)
      running = true
      bar.update(done)
    },
    end,
  }
}

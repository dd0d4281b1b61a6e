import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a process used while something went on in it. */
export interface Used {
  /** Most bytes that it used, and those it began with. */
  readonly memory: number
  readonly rest: number
  /** Milliseconds of processor, and the longest that the event loop stood still. */
  readonly processor: number
  readonly stalled: number
}

/** What this process uses, from now until it is asked. */
export const watchProcess = (): (() => Used) => {
  const rest = process.memoryUsage.rss()
  const cpu = process.cpuUsage()
  let memory = rest
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage.rss())), 50)
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  return () => {
    loop.disable()
    clearInterval(watch)
    const { user, system } = process.cpuUsage(cpu)
    return { memory, rest, processor: (user + system) / 1000, stalled: loop.max / 1e6 }
  }
}

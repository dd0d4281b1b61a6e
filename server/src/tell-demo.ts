import { createApp, registerJobs } from './app.ts'
import { storyClock } from './demo/story-clock.ts'
import { storyBegins, storyIsTold, tellStory } from './demo/tell-story.ts'
import { systemClock } from './platform/clock.ts'
import { openJobs } from './platform/jobs/open.ts'
import type { Services } from './platform/services.ts'
import { createServices } from './services.ts'

/** Tells whoever starts the server what takes a while. */
export type Announce = (text: string) => void

/** Makes the demo organisation on its first start, with services of its own whose clock moves. */
export const tellDemo = async (
  { config, db, documents, secret, ...services }: Services,
  announce: Announce,
): Promise<void> => {
  if (await storyIsTold(db)) return
  announce('Making the demo organisation: two years of conversations, once, in about half a minute …')
  // Its thousands of requests are nobody's: only what goes wrong is told.
  const log = services.log.child({}, { level: 'warn' })
  const until = systemClock.now()
  const clock = storyClock(storyBegins(until))
  const jobs = openJobs({ db, clock, log })
  const story = createServices({ config, clock, log, db, jobs, documents, secret, demo: true })
  registerJobs(story)
  const http = await createApp(story)
  await tellStory({ services: story, http, clock, until })
  await http.close()
  await jobs.stop()
}

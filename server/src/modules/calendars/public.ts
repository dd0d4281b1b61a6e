export { readFeed } from './commands/write-feed.ts'
export { hasAlready } from './feed.ts'
